import { small } from '../../../danish/capital.ts';
import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { isWell } from '../../../insight/deviations.ts';
import type { Chip, ChipRow, StatusChipsNode } from '../../../model/composed-figure.ts';
import type { StatusMark } from '../../../model/composed-text.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { reportedIn, reportedInLabel } from '../../../words/follow-up-words.ts';
import { itemKind } from '../../../words/item-words.ts';
import { shareOf, themesCaption, themesHeadings } from '../../../words/report-tables.ts';
import { standingWords } from '../../../words/standing-words.ts';
import { statusKeyLabels, statusMeanings } from '../../../words/status-key-words.ts';
import { type ReportSection, sectionId } from '../../parts/number-sections.ts';
import { statusCounts, statusKey } from '../../parts/status-counts.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { attentionTable } from './attention-table.ts';
import { askedTable } from './decisions-table.ts';
import { leadSentence } from './lead-sentence.ts';
import { partnerProblemsTable } from './partner-problems-table.ts';
import type { ReportContext } from './report-context.ts';

/** The first pages: lead sentence, counts, goals by theme, the reading key, what needs attention, what is to be decided. */
export function overview(context: ReportContext): ReportSection['nodes'] {
  const { report, year } = context;
  const asked = report.goals.filter(({ demanded }) => demanded);
  const key = statusKey([...asked, ...report.initiatives]);
  const elsewhere = { status: elsewhereMark(standingWords.elsewhere), meaning: statusMeanings.elsewhere };
  return [
    { kind: 'lead', text: leadSentence(report, year.year) },
    statusCounts(statusKeyLabels.counts, asked),
    goalsByTheme(context),
    { ...key, entries: [...key.entries, ...(asked.length < report.goals.length ? [elsewhere] : [])] },
    attentionTable(context),
    ...[partnerProblemsTable(context), askedTable(context)].filter((table) => table !== undefined),
  ];
}

function goalsByTheme({ report, annual, numbers }: ReportContext): StatusChipsNode {
  const themes = [...Map.groupBy(report.goals, ({ item }) => item.theme.id).values()];
  return {
    kind: 'status-chips',
    ...numbers.figure(),
    caption: themesCaption(report.goals.length, report.initiatives.length > 0),
    headings: themesHeadings,
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
  const title = chapterTitles.initiatives;
  return { label: title, href: `#${sectionId(title)}`, chips: entries.map(chip), sum: wellOf(entries) };
}

/** `4 af 5`: of those that are reported. */
function wellOf(entries: Entry[]): string {
  const reported = entries.filter(({ demanded }) => demanded);
  const well = reported.filter(isWell);
  return shareOf(well.length, reported.length);
}

export function chip(entry: Entry): Chip {
  const { item, demanded, given } = entry;
  const where = small(given ? standingWords.forInformation : reportedInLabel(reportedIn(item)));
  return {
    name: itemKind(item.kind),
    number: item.number,
    href: `#${item.anchor}`,
    status: demanded ? statusMark(entry.status) : elsewhereMark(where),
    star: isPriority(entry),
  };
}

const elsewhereMark = (word: string): StatusMark => ({ symbol: 'elsewhere', tone: 'none', word });
