import { capital } from '../../../danish/capital.ts';
import { type Dependency, dependencies } from '../../../insight/dependencies.ts';
import { isTold } from '../../../insight/partner-states.ts';
import { allEntries } from '../../../insight/unit-report.ts';
import type { ListCell } from '../../../model/composed-table.ts';
import type { Goal, Initiative } from '../../../model/item.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import {
  dependencyGroups,
  itemNumbers,
  namedTeams,
  namingLine,
  partnersSentence,
  returnedIn,
  returnSentence,
  returnWords,
} from '../../../words/dependency-words.ts';
import { itemName } from '../../../words/item-words.ts';
import { stateText } from '../../../words/partner-words.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import { listCell, listTable, statusCell, textCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { statusMark } from '../../parts/status-mark.ts';
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
  // Only where both sides have an agreement it can be said whether one names the other in return.
  const canReturn = found.some(({ agreement }) => agreement);
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
          { heading: columnHeadings.partner, share: 46, kind: 'header' },
          { heading: columnHeadings.namedBy, share: canReturn ? 84 : 122 },
          ...(canReturn ? [{ heading: columnHeadings.returned, share: 38 }] : []),
        ],
        groups: groups.map(({ heading, of }) => ({
          heading,
          rows: of.map((each) => ({
            cells: [partnerCell(each), namedCell(each, summary), ...(canReturn ? [returnCell(each)] : [])],
          })),
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

const partnerCell = ({ unit, teams }: Dependency): ListCell =>
  textCell(capital(unit.name), teams.length > 0 ? namedTeams(teams.map(({ name }) => name)) : undefined);

/** The goals and initiatives that name it by their titles, each with what came of the collaboration where that is told. */
function namedCell({ unit, teams, named }: Dependency, { units }: Summary): ListCell {
  const house = [unit, ...teams].map(({ id }) => id);
  const statesOf = (item: Goal | Initiative): string[] =>
    units
      .flatMap(allEntries)
      .filter((entry) => entry.item === item)
      .flatMap(({ partners }) => partners.filter((each) => house.includes(each.unit.id)).filter(isTold))
      .map(({ state }) => stateText(state));
  return listCell(
    named.flatMap(({ by, items }) =>
      items.map((item) => ({
        ...item,
        title: namingLine(by.unit.name, itemName(item).toLowerCase(), item.title, statesOf(item)),
      })),
    ),
  );
}

function returnCell({ agreement, named, returned, unit }: Dependency): ListCell {
  if (returned.length > 0) {
    const items = [...new Set(returned.flatMap((each) => each.items))];
    const isWhole = returned.length === named.length;
    const mark = isWhole
      ? { ...statusMark('met'), word: returnWords.yes }
      : { ...statusMark('partly'), word: returnWords.only(returned.map(({ to }) => to.unit.name)) };
    return statusCell(mark, returnedIn(numbersText(items)));
  }
  if (agreement) return statusCell({ symbol: 'not-started', tone: 'none', word: returnWords.no });
  return textCell(unit.external ? returnWords.noAgreement : returnWords.noAgreementThisYear);
}

function numbersText(items: (Goal | Initiative)[]): string {
  const numbersOf = (wanted: Goal['kind'] | Initiative['kind']) =>
    items.filter(({ kind }) => kind === wanted).map(({ number }) => `${number}`);
  return itemNumbers(numbersOf('goal'), numbersOf('initiative'));
}
