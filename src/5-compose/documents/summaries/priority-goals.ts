import { capital } from '../../../danish/capital.ts';
import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { askedGoals, type UnitReport } from '../../../insight/unit-report.ts';
import type { ComposedAnswer, ComposedItem } from '../../../model/composed-node.ts';
import type { Entry, Measure } from '../../../model/follow-up.ts';
import { itemLabels } from '../../../words/item-labels.ts';
import { itemGroups, itemName } from '../../../words/item-words.ts';
import {
  aheadSentence,
  goalContinues,
  newDateSentence,
  nothingAhead,
  responsibleSentence,
} from '../../../words/next-step-sentences.ts';
import { reportSentences } from '../../../words/report-sentences.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import { entrySummary } from '../../parts/entry-summary.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { beginningOf, wordsOf } from '../../parts/prose.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { whereText } from '../reports/attention-table.ts';
import { told } from '../reports/closing-sections.ts';
import { priorityId } from './item-anchors.ts';
import type { Summary } from './summary.ts';

/** Characters that tell where a goal is; the whole stands in the unit's own report. */
const longest = 420;

/** The goals of highest priority, unit by unit: status, where they are, the next step, what the meeting is asked. */
export function priorityGoals(summary: Summary): ReportSection {
  const items = summary.units.flatMap((unit) =>
    askedGoals(unit)
      .filter(isPriority)
      .map((entry) => priorityItem(unit, entry)),
  );
  return {
    title: itemGroups.priorities,
    nodes: [items.length > 0 ? { kind: 'items', items } : told(summarySentences.noPriorities)],
  };
}

function priorityItem(unit: UnitReport, entry: Entry): ComposedItem {
  const { item, given, stated } = entry;
  return {
    anchor: priorityId(unit, entry),
    name: itemName(item),
    parts: titleParts(item),
    priority: true,
    tag: typographic(unit.agreement.unit.name),
    status: statusMark(entry.status),
    summary: given ? (entrySummary(entry) ?? (stated ? reportSentences.byLeader : null)) : reportSentences.notHandedIn,
    facts: [],
    outcomes: null,
    answers: [
      row(itemLabels.where, beginningOf(entry.text, longest) || whereText(entry)),
      row(itemLabels.nextStep, nextStep(entry)),
      row(itemLabels.decision, wordsOf(entry.decision)),
    ].flat(),
    notes: [],
  };
}

function row(label: string, text: string): ComposedAnswer[] {
  if (text === '') return [];
  return [{ label, nodes: [{ kind: 'plain', text: typographic(text) }] }];
}

/** `Gennemførte trin i trinmodellen (præcis 4 trin)` */
function aimText({ indicator: { name, target }, unit }: Measure): string {
  const what = [name, unit?.name].filter((part) => part !== undefined).join(', ');
  return !target || target.kind === 'yes' ? what : `${what} (${target.text})`;
}

/** The unit's next step: what it does now, else what is still to be reached; with who and when. */
function nextStep({ action, steps, measures, responsible, newDate, continuation, status }: Entry): string {
  const who = [responsible && responsibleSentence(responsible), newDate && newDateSentence(newDate.text)].filter(
    Boolean,
  );
  const ahead = [
    ...steps
      .filter(({ standing }) => standing === 'not-due' || standing === 'moved' || standing === 'overdue')
      .map(({ milestone, date }) => `${milestone.text} (${(date ?? milestone.due).text})`),
    ...measures.filter(({ standing }) => standing === 'not-due').map(aimText),
  ];
  const words = wordsOf(action) || (ahead.length > 0 ? aheadSentence(ahead) : '');
  const text = [words, ...who].filter((each) => each !== '').join(' ');
  if (text !== '') return capital(text);
  if (continuation) return goalContinues(continuation);
  return nothingAhead(status === 'met');
}
