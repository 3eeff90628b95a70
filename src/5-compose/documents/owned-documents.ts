import { typographic } from '../../danish/typography.ts';
import type { IndexedDocument, IndexOwner, YearIndex } from '../../model/composed-document.ts';
import type { PublishedData } from '../../model/data-file.ts';
import type { ComposedKind } from '../../model/planned-document.ts';
import type { PublishedDocument } from '../../model/rendering.ts';
import type { AgreementYear } from '../../model/year.ts';
import { withoutOwner } from '../../words/document-title.ts';
import { fileSize, headOfDepartment, indexHeadings, pageCount, unitFacts } from '../../words/index-words.ts';

/** Agreed, then followed up, in the order of the year. */
const kinds: ComposedKind[] = ['agreement', 'redline', 'midway', 'annual', 'summary', 'form'];

/** The place of a document among its owner's: by kind, and in the order of the year. */
const orderOf = ({ kind, html }: PublishedDocument) =>
  kinds.indexOf(kind) * 2 + Number(!html.path.includes('midtvejs'));

/** The documents by who they are of; a department without documents is left out. */
export function ownedDocuments(year: AgreementYear, documents: PublishedDocument[]): YearIndex['departments'] {
  const sorted = documents.toSorted((a, b) => orderOf(a) - orderOf(b));
  const whole = sorted.filter(({ unit, department }) => unit === undefined && department === undefined);
  const directorate = {
    name: year.administration,
    head: null,
    owners: [owner(year.administration, whole, { heading: indexHeadings.wholeDirectorate })],
  };
  const departments = year.departments.map(({ id, name, head }) => ({
    name,
    head: headOfDepartment(head),
    owners: [
      owner(
        name,
        sorted.filter(({ department, unit }) => department === id && unit === undefined),
        { heading: indexHeadings.wholeDepartment },
      ),
      ...year.agreements
        .filter(({ department }) => department.id === id)
        .map((agreement) => {
          const ofUnit = sorted.filter(({ unit }) => unit === agreement.unit.id);
          return owner(agreement.unit.name, ofUnit, {
            facts: unitFacts(agreement.leader, agreement.goals.length, agreement.priorities.length),
          });
        }),
    ],
  }));
  return [directorate, ...departments]
    .map((each) => ({ ...each, owners: each.owners.filter((one) => one.documents.length + one.forms.length > 0) }))
    .filter(({ owners }) => owners.length > 0);
}

/** A data file with its format and size. */
export function indexedData({ kind, title, path, bytes }: PublishedData): YearIndex['data'][number] {
  return { name: typographic(title), path, size: `${kind.toUpperCase()}, ${fileSize(bytes)}` };
}

function owner(
  name: string,
  documents: PublishedDocument[],
  { heading = typographic(name), facts = null }: Partial<Pick<IndexOwner, 'heading' | 'facts'>>,
): IndexOwner {
  const [forms, others] = [true, false].map((wanted) =>
    documents.filter(({ kind }) => (kind === 'form') === wanted).map((each) => indexedDocument(each, name)),
  ) as [IndexedDocument[], IndexedDocument[]];
  return { name: typographic(name), heading, facts, documents: others, forms };
}

/** The owner's name stands above, so it isn't said again. */
function indexedDocument({ title, html, pdf }: PublishedDocument, ownerName: string): IndexedDocument {
  const facts = [pdf?.pages && pageCount(pdf.pages), pdf && fileSize(pdf.bytes)];
  return {
    name: typographic(withoutOwner(title, ownerName)),
    html: html.path,
    pdf: pdf?.path ?? null,
    size: pdf ? facts.filter(Boolean).join(', ') : null,
  };
}
