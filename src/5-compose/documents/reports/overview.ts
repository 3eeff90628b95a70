import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { isWell } from '../../../insight/deviations.ts';
import type { Chip, ChipRow, StatusChipsNode } from '../../../model/composed-figure.ts';
import type { StatusMark } from '../../../model/composed-text.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { type ReportSection, sectionId } from '../../parts/number-sections.ts';
import { reportedIn } from '../../parts/reported-in.ts';
import { statusCounts, statusKey } from '../../parts/status-counts.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { attentionTable } from './attention-table.ts';
import { askedTable } from './decisions-table.ts';
import { leadSentence } from './lead-sentence.ts';
import type { ReportContext } from './report-context.ts';

/** The first pages: lead sentence, counts, goals by theme, the reading key, what needs attention, what is to be decided. */
export function overview(context: ReportContext): ReportSection['nodes'] {
  const { report, year } = context;
  const asked = report.goals.filter(({ demanded }) => demanded);
  const key = statusKey([...asked, ...report.initiatives]);
  const elsewhere = { status: elsewhereMark('Andet sted'), meaning: 'følges op et andet sted eller senere' };
  return [
    { kind: 'lead', text: leadSentence(report, year.year) },
    statusCounts('Antal mål efter status', asked),
    goalsByTheme(context),
    { ...key, entries: [...key.entries, ...(asked.length < report.goals.length ? [elsewhere] : [])] },
    attentionTable(context),
    ...[askedTable(context)].filter((table) => table !== undefined),
  ];
}

function goalsByTheme({ report, annual, numbers }: ReportContext): StatusChipsNode {
  const themes = [...Map.groupBy(report.goals, ({ item }) => item.theme.id).values()];
  return {
    kind: 'status-chips',
    ...numbers.figure(),
    caption: `Status for de ${report.goals.length} mål efter indsatsområde${report.initiatives.length > 0 ? ' og for indsatserne' : ''}`,
    headings: {
      row: 'Indsatsområde',
      chips: 'Mål nr.',
      sum: 'Opfyldt eller på plan',
    },
    groups: [
      {
        heading: null,
        rows: themes.map((entries) => {
          const title = typographic(entries[0]!.item.theme.title);
          return {
            label: title,
            href: annual ? null : `#${sectionId(title)}`,
            chips: entries.map(chip),
            sum: wellOf(entries),
          };
        }),
      },
      ...(report.initiatives.length > 0 ? [{ heading: null, rows: [initiativeRow(report.initiatives)] }] : []),
    ],
  };
}

function initiativeRow(entries: Entry[]): ChipRow {
  return { label: 'Indsatser', href: `#${sectionId('Indsatser')}`, chips: entries.map(chip), sum: wellOf(entries) };
}

/** `4 af 5`: of those that are reported. */
function wellOf(entries: Entry[]): string {
  const reported = entries.filter(({ demanded }) => demanded);
  const well = reported.filter(isWell);
  return reported.length === 0 ? '–' : `${well.length} af ${reported.length}`;
}

export function chip(entry: Entry): Chip {
  const { item, demanded, given } = entry;
  const where = given ? 'til orientering' : `rapporteres i ${reportedIn(item)}`;
  return {
    name: item.kind === 'goal' ? 'Mål' : 'Indsats',
    number: item.number,
    href: `#${item.anchor}`,
    status: demanded ? statusMark(entry.status) : elsewhereMark(where),
    star: isPriority(entry),
  };
}

const elsewhereMark = (word: string): StatusMark => ({ symbol: 'elsewhere', tone: 'none', word });
