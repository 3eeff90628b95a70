import { capital } from '../../../danish/capital.ts';
import { formatDay, formatShortDay } from '../../../danish/day.ts';
import { missingWords } from '../../../danish/missing-words.ts';
import { statusWord } from '../../../danish/status-words.ts';
import { typographic } from '../../../danish/typography.ts';
import { whatCounts } from '../../../insight/what-counts.ts';
import type { Continuation, Entry } from '../../../model/follow-up.ts';
import { agreedText } from '../../parts/agreed-text.ts';
import type { AnswerRowView } from '../../parts/answer-rows.ts';
import { type BulletsView, bulletsView } from '../../parts/bullets-view.ts';
import { itemName, subject } from '../../parts/item-name.ts';
import { prose } from '../../parts/prose.ts';
import { stepsTable } from '../../parts/steps-table.ts';
import { changeLines } from './changes-table.ts';
import type { ReportRendering } from './report-rendering.ts';

type Blocks = AnswerRowView['blocks'];

/** What becomes of a goal after the year. */
export const continuations: Record<Continuation, string> = {
  continues: 'fortsætter i næste års aftale.',
  changes: 'fortsætter i ændret form i næste års aftale.',
  ends: 'afsluttes.',
  dropped: 'udgår.',
};

/** What is reported of one goal or initiative, in the order of the form; what isn't given has no row. */
export function entryRows(entry: Entry, labelLevel: number, rendering: ReportRendering): AnswerRowView[] {
  const { claimId, annual } = rendering;
  const { measures, steps } = whatCounts(entry);
  const level = Math.min(6, labelLevel);
  const name = itemName(entry.item).toLowerCase();
  const label = (text: string) => ({ text, level });
  const told = (text: string, blocks: Blocks): AnswerRowView[] =>
    blocks.length > 0 ? [{ label: label(text), kind: 'text', blocks }] : [];
  const written = (text: string, key: 'text' | 'cause' | 'action' | 'decision') =>
    told(text, prose(entry[key], Math.min(6, level + 1), claimId));
  const said = (text: string, words: string | undefined) => told(text, words ? [remark(words)] : []);
  const missing = entry.demanded && entry.given ? entry.missing.map(missingWords) : [];
  return [
    ...told(entry.item.kind === 'goal' ? 'Aftalt resultat' : 'Succeskriterium', agreed(entry)),
    ...written(annual ? 'Resultat' : 'Siden årets start', 'text'),
    ...said('Begrundelse for status', reasonText(entry)),
    ...said('Besluttet', decidedText(entry)),
    ...said('Tallene', entry.amended && `Endelige tal, rettet ${formatShortDay(entry.amended)}`),
    ...(entry.given && measures.length > 0 ? [figuresRow(bulletsView(measures, name, rendering), level)] : []),
    ...(entry.given && steps.length > 0
      ? [{ label: label('Milepæle'), kind: 'data' as const, blocks: [stepsTable(steps, name)] }]
      : []),
    ...written('Årsag', 'cause'),
    ...written('Handling', 'action'),
    ...said('Ansvarlig', entry.responsible),
    ...said('Ny dato', entry.newDate && capital(entry.newDate.text)),
    ...written('Beslutning på mødet', 'decision'),
    ...said('Næste år', entry.continuation && `${subject(entry)} ${continuations[entry.continuation]}`),
    ...said('Mangler', missing.length > 0 ? `${capital(missing.join('; '))}.` : undefined),
    ...told('Ændret siden aftalen', changeLines(entry, rendering).map(remark)),
  ];
}

/** A figure takes both columns; what has nothing to draw stands beside its label. */
function figuresRow(view: BulletsView, level: number): AnswerRowView {
  if (view.figure) return { label: null, kind: 'wide', blocks: [view] };
  return { label: { text: 'Indikatorer', level }, kind: 'data', blocks: [view] };
}

const remark = (text: string) => ({ partial: 'plain' as const, text: typographic(text) });

function agreed({ item }: Entry): Blocks {
  const text = agreedText(item);
  return text === '' ? [] : [{ partial: 'quote', text }];
}

/** Why the leader's status counts, and what the figures alone would say. */
export function reasonText({ status, stated, computed, judged, reason }: Entry): string | undefined {
  if (!stated) return reason;
  const deviates = judged && computed !== status;
  const note = deviates ? `Regnet ud af tal og datoer er status »${statusWord(computed)}«.` : undefined;
  return [reason, note].filter((part) => part !== undefined).join(' ') || undefined;
}

function decidedText(entry: Entry): string | undefined {
  const { status, decided } = entry;
  if (status !== 'dropped' || !decided) return undefined;
  const [by, date] = [decided.by, decided.date && `den ${formatDay(decided.date)}`];
  if (!by) return date && `${subject(entry)} udgik ${date}.`;
  return `${[by, 'besluttede', date].filter(Boolean).join(' ')}, at ${subject(entry).toLowerCase()} udgår.`;
}
