import { capital } from '../../danish/capital.ts';
import { typographic } from '../../danish/typography.ts';
import type { Entry } from '../../model/follow-up.ts';
import { whereText } from '../reports/attention-table.ts';
import { told } from '../reports/closing-sections.ts';
import { entrySummary } from '../reports/entry-summary.ts';
import { itemName } from '../reports/item-name.ts';
import type { ReportSection } from '../reports/number-sections.ts';
import { wordsOf } from '../reports/prose.ts';
import type { AnswerRowView } from '../views/answer-rows.ts';
import type { ItemView } from '../views/item-view.ts';
import { statusView } from '../views/status-view.ts';
import { priorityId } from './item-anchors.ts';
import { askedGoals, isPriority, type Summary, type UnitReport } from './summary.ts';

/** The goals of highest priority, unit by unit: status, where they are, the next step, what the meeting is asked. */
export function priorityGoals(summary: Summary): ReportSection {
  const items = summary.units.flatMap((unit) =>
    askedGoals(unit)
      .filter(isPriority)
      .map((entry) => priorityItem(unit, entry)),
  );
  return {
    title: 'Højest prioriterede mål',
    blocks: [items.length > 0 ? { partial: 'items', items } : told('Ingen af målene er højest prioriteret.')],
  };
}

function priorityItem(unit: UnitReport, entry: Entry): ItemView {
  const { item, given, stated } = entry;
  return {
    anchor: priorityId(unit, entry),
    level: 3,
    name: itemName(item),
    title: typographic(item.title),
    priority: true,
    tag: typographic(unit.agreement.unit.name),
    status: statusView(entry.status),
    summary: given ? (entrySummary(entry) ?? (stated ? 'Vurderet af lederen' : null)) : 'Skemaet er ikke afleveret',
    facts: [],
    outcomes: null,
    rows: [
      row('Hvor er vi', wordsOf(entry.text) || whereText(entry)),
      row('Næste skridt', nextStep(entry)),
      row('Beslutning på mødet', wordsOf(entry.decision)),
    ].flat(),
    notes: [],
  };
}

function row(label: string, text: string): AnswerRowView[] {
  if (text === '') return [];
  return [{ label: { text: label, level: 4 }, kind: 'text', blocks: [{ partial: 'plain', text: typographic(text) }] }];
}

/** What the unit does now, else the milestones that are still to come; with who and when. */
function nextStep({ action, steps, responsible, newDate, status }: Entry): string {
  const who = [responsible && `Ansvarlig: ${responsible}.`, newDate && `Ny dato: ${newDate.text}.`].filter(Boolean);
  const ahead = steps
    .filter(({ standing }) => standing === 'not-due' || standing === 'moved' || standing === 'overdue')
    .map(({ milestone, date }) => `${milestone.text} (${(date ?? milestone.due).text}).`);
  const words = wordsOf(action);
  const text = [...(words === '' ? ahead : [words]), ...who].join(' ');
  if (text !== '') return capital(text);
  return status === 'met' ? 'Målet er nået.' : 'Arbejdet fortsætter som aftalt.';
}
