import { capital } from '../../../danish/capital.ts';
import { listWords } from '../../../danish/list.ts';
import { type Dependency, dependencies } from '../../../insight/dependencies.ts';
import type { ListCell } from '../../../model/composed-table.ts';
import type { Goal, Initiative } from '../../../model/item.ts';
import { listCell, listTable, statusCell, textCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import type { Summary } from './summary.ts';

/** Who the units say they work with, who names them, and whether it is returned. */
export function dependencySection(summary: Summary): ReportSection {
  const found = dependencies(
    summary.units.map(({ agreement }) => agreement),
    summary.year,
  );
  const title = 'Afhængigheder';
  if (found.length === 0) return { title, nodes: [told('Ingen mål nævner andre enheder.')] };
  const groups = [
    { heading: `Med aftale i ${summary.year.year}`, of: found.filter(({ agreement }) => agreement) },
    {
      heading: 'Andre i kommunen',
      of: found.filter(({ agreement, unit }) => !agreement && !unit.external),
    },
    { heading: 'Uden for kommunen', of: found.filter(({ agreement, unit }) => !agreement && unit.external) },
  ].filter(({ of }) => of.length > 0);
  return {
    title,
    nodes: [
      told(summaryText(found)),
      listTable({
        numbered: summary.numbers.table(),
        caption: 'Hvem målene og indsatserne er afhængige af',
        columns: [
          { heading: 'Samarbejdspartner', share: 52, kind: 'header' },
          { heading: 'Nævnt af', share: 74 },
          { heading: 'Gengældt', share: 42 },
        ],
        groups: groups.map(({ heading, of }) => ({
          heading,
          rows: of.map((each) => ({ cells: [partnerCell(each, summary), namedCell(each), returnCell(each)] })),
        })),
      }),
    ],
  };
}

/** `Hjemmeplejen nævnes af mere end én enhed. Ingen af dem nævner enhederne igen.` */
function summaryText(found: Dependency[]): string {
  const shared = found.filter(({ named }) => named.length > 1).map(({ unit }) => unit.name);
  const mutual = found.filter(({ returned }) => returned.length > 0).map(({ unit }) => unit.name);
  return [
    `Målene og indsatserne nævner ${found.length} samarbejdspartnere.`,
    shared.length > 0 ? `${listWords(shared)} nævnes af mere end én enhed.` : 'Ingen nævnes af mere end én enhed.',
    returnText(found, mutual),
  ].join(' ');
}

function returnText(found: Dependency[], mutual: string[]): string {
  if (mutual.length > 0) return `${listWords(mutual)} nævner dem igen.`;
  if (found.every(({ agreement }) => agreement === undefined))
    return 'Ingen af dem har selv en aftale i år, så de kan ikke nævne enhederne igen.';
  return 'Ingen af dem nævner enhederne igen i egne mål.';
}

/** A part of one of the municipality's units is known by the unit. */
function partnerCell({ unit }: Dependency, { year }: Summary): ListCell {
  const parent = unit.parent === undefined || unit.external ? undefined : year.units.get(unit.parent);
  return textCell(capital(unit.name), parent && `under ${parent.name}`);
}

const namedCell = ({ named }: Dependency): ListCell =>
  listCell(named.map(({ by, items }) => `${by.unit.name}: ${itemNumbers(items)}`));

function returnCell({ agreement, returned, unit }: Dependency): ListCell {
  if (returned.length > 0) return statusCell({ symbol: 'met', tone: 'good', word: 'Ja' }, `i ${itemNumbers(returned)}`);
  if (agreement) return statusCell({ symbol: 'not-started', tone: 'none', word: 'Nej' });
  return textCell(unit.external ? 'Har ingen aftale' : 'Har ingen aftale i år');
}

/** `mål 1, 3 og 7 og indsats 2` */
function itemNumbers(items: (Goal | Initiative)[]): string {
  const numbersOf = (isGoal: boolean) =>
    items.filter((item) => (item.kind === 'goal') === isGoal).map(({ number }) => `${number}`);
  const [goals, initiatives] = [numbersOf(true), numbersOf(false)];
  const parts = [
    goals.length > 0 && `mål ${listWords(goals)}`,
    initiatives.length > 0 && `${initiatives.length === 1 ? 'indsats' : 'indsatser'} ${listWords(initiatives)}`,
  ];
  return parts.filter(Boolean).join('; ');
}
