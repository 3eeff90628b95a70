import { capital } from '../../../danish/capital.ts';
import { type Dependency, dependencies } from '../../../insight/dependencies.ts';
import type { ListCell } from '../../../model/composed-table.ts';
import type { Goal, Initiative } from '../../../model/item.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import {
  dependencyGroups,
  itemNumbers,
  partnersSentence,
  partOf,
  returnedIn,
  returnSentence,
  returnWords,
} from '../../../words/dependency-words.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import { listCell, listTable, statusCell, textCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import type { Summary } from './summary.ts';

/** The partners that the units name, who names them, and whether it is returned. */
export function dependencySection(summary: Summary): ReportSection {
  const found = dependencies(
    summary.units.map(({ agreement }) => agreement),
    summary.year,
  );
  const title = chapterTitles.dependencies;
  if (found.length === 0) return { title, nodes: [told(summarySentences.noDependencies)] };
  const groups = [
    { heading: dependencyGroups.withAgreement(summary.year.year), of: found.filter(({ agreement }) => agreement) },
    {
      heading: dependencyGroups.inMunicipality,
      of: found.filter(({ agreement, unit }) => !agreement && !unit.external),
    },
    { heading: dependencyGroups.outside, of: found.filter(({ agreement, unit }) => !agreement && unit.external) },
  ].filter(({ of }) => of.length > 0);
  return {
    title,
    nodes: [
      told(summaryText(found)),
      listTable({
        numbered: summary.numbers.table(),
        caption: summaryCaptions.dependencies,
        columns: [
          { heading: columnHeadings.partner, share: 52, kind: 'header' },
          { heading: columnHeadings.namedBy, share: 74 },
          { heading: columnHeadings.returned, share: 42 },
        ],
        groups: groups.map(({ heading, of }) => ({
          heading,
          rows: of.map((each) => ({ cells: [partnerCell(each, summary), namedCell(each), returnCell(each)] })),
        })),
      }),
    ],
  };
}

function summaryText(found: Dependency[]): string {
  const namesOf = (some: Dependency[]) => some.map(({ unit }) => unit.name);
  const shared = namesOf(found.filter(({ named }) => named.length > 1));
  const mutual = namesOf(found.filter(({ returned }) => returned.length > 0));
  const noneHasAgreement = found.every(({ agreement }) => agreement === undefined);
  return `${partnersSentence(found.length, shared)} ${returnSentence(mutual, noneHasAgreement)}`;
}

/** A part of one of the municipality's units is known by the unit. */
function partnerCell({ unit }: Dependency, { year }: Summary): ListCell {
  const parent = unit.parent === undefined || unit.external ? undefined : year.units.get(unit.parent);
  return textCell(capital(unit.name), parent && partOf(parent.name));
}

const namedCell = ({ named }: Dependency): ListCell =>
  listCell(named.map(({ by, items }) => `${by.unit.name}: ${numbersText(items)}`));

function returnCell({ agreement, returned, unit }: Dependency): ListCell {
  if (returned.length > 0)
    return statusCell({ symbol: 'met', tone: 'good', word: returnWords.yes }, returnedIn(numbersText(returned)));
  if (agreement) return statusCell({ symbol: 'not-started', tone: 'none', word: returnWords.no });
  return textCell(unit.external ? returnWords.noAgreement : returnWords.noAgreementThisYear);
}

function numbersText(items: (Goal | Initiative)[]): string {
  const numbersOf = (wanted: Goal['kind'] | Initiative['kind']) =>
    items.filter(({ kind }) => kind === wanted).map(({ number }) => `${number}`);
  return itemNumbers(numbersOf('goal'), numbersOf('initiative'));
}
