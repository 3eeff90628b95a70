import { capital } from '../../../danish/capital.ts';
import { numberWord } from '../../../danish/number-words.ts';
import { typographic } from '../../../danish/typography.ts';
import { type ChangeSinceMidway, changesSinceMidway } from '../../../insight/changes-since-midway.ts';
import { itemName } from '../../../words/item-words.ts';
import { listTable, statusCell, textCell, titleCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { told } from '../reports/closing-sections.ts';
import type { Summary } from './summary.ts';

/** How the goals that had a status at midway have moved, with those that got better or worse by name. */
export function sinceMidway({ units, numbers }: Summary): ReportSection['nodes'] {
  const changes = units.flatMap(changesSinceMidway);
  const better = changes.filter(({ step }) => step > 0);
  const worse = changes.filter(({ step }) => step < 0);
  if (changes.length === 0) return [told('Ingen mål havde en status midtvejs, som kan sammenlignes.')];
  const groups = [
    { heading: 'Gået frem', of: better },
    { heading: 'Gået tilbage', of: worse },
  ].filter(({ of }) => of.length > 0);
  const table = () =>
    listTable({
      numbered: numbers.table(),
      caption: 'Mål, der er gået frem eller tilbage siden midtvejs',
      columns: [
        { heading: 'Nr.', share: 20 },
        { heading: 'Mål', share: 72, kind: 'header' },
        { heading: 'Midtvejs', share: 38 },
        { heading: 'Årets slutning', share: 38 },
      ],
      groups: groups.map(({ heading, of }) => ({ heading, rows: of.map((change) => ({ cells: cells(change) })) })),
    });
  return [told(changeSentence(changes.length, better.length, worse.length)), ...(groups.length > 0 ? [table()] : [])];
}

/** `Tre af de 30 mål, der havde en status midtvejs, er gået frem, ét er gået tilbage, og resten står, hvor de stod.` */
function changeSentence(all: number, better: number, worse: number): string {
  const those = `af de ${numberWord(all)} mål, der kan sammenlignes med midtvejs,`;
  if (better + worse === 0) return `Ingen ${those} har flyttet sig mellem grønt, gult og rødt.`;
  const rest = all - better - worse;
  return typographic(
    `${better === 0 ? 'Ingen' : capital(numberWord(better))} ${those} er gået frem, ` +
      `${worse === 0 ? 'intet' : numberWord(worse)} er gået tilbage, og ${rest === 0 ? 'ingen' : numberWord(rest)} står, hvor de stod.`,
  );
}

function cells({ unit, before, now }: ChangeSinceMidway) {
  return [
    textCell(itemName(now.item)),
    titleCell(now.item, unit.agreement.unit.name),
    statusCell(statusMark(before.status)),
    statusCell(statusMark(now.status)),
  ];
}
