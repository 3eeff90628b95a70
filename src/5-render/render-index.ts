import { formatNumber } from '../danish/number.ts';
import type { Assets, Edition, PublishedDocument } from '../model/view.ts';
import type { AgreementYear } from '../model/year.ts';
import { compileTemplates } from './compile-templates.ts';
import { styleSheet } from './style-sheet.ts';
import { editionText } from './views/cover-view.ts';

interface GroupView {
  title: string;
  head: string | null;
  documents: { title: string; html: string; pdf: string | null; size: string | null }[];
}

/** The year's list of documents as HTML: those of the whole directorate first, then by department. */
export function renderIndex(
  year: AgreementYear,
  assets: Assets,
  edition: Edition,
  documents: PublishedDocument[],
): string {
  return compileTemplates(assets.templates)('index', {
    title: `Institutionsaftaler ${year.year}`,
    style: styleSheet(assets),
    municipality: year.municipality,
    administration: year.administration,
    edition: editionText(edition),
    groups: indexGroups(year, documents),
  });
}

function indexGroups(year: AgreementYear, documents: PublishedDocument[]): GroupView[] {
  const departmentOf = ({ department, unit }: PublishedDocument) =>
    department ?? year.agreements.find((agreement) => agreement.unit.id === unit)?.department.id;
  const of = (id: string | undefined) => documents.filter((each) => departmentOf(each) === id).map(documentView);
  const whole: GroupView = { title: year.administration, head: null, documents: of(undefined) };
  const groups = year.departments.map(({ id, name, head }) => ({
    title: name,
    head: `Afdelingschef ${head}`,
    documents: of(id),
  }));
  return [whole, ...groups].filter((group) => group.documents.length > 0);
}

function documentView({ title, html, pdf }: PublishedDocument): GroupView['documents'][number] {
  return {
    title,
    html: html.path,
    pdf: pdf?.path ?? null,
    size: pdf ? [pdf.pages && pageText(pdf.pages), byteText(pdf.bytes)].filter(Boolean).join(', ') : null,
  };
}

function pageText(pages: number): string {
  return pages === 1 ? '1 side' : `${pages} sider`;
}

/** As a file manager shows it, so a reader on a slow line knows what comes. */
function byteText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${formatNumber(bytes / 1e6, 1)} MB`;
}
