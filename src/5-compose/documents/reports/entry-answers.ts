import { capital } from '../../../danish/capital.ts';
import { formatDay, formatShortDay } from '../../../danish/day.ts';
import { missingWords } from '../../../danish/missing-words.ts';
import { statusWord } from '../../../danish/status-words.ts';
import { typographic } from '../../../danish/typography.ts';
import { whatCounts } from '../../../insight/what-counts.ts';
import type { ComposedAnswer, ComposedNode } from '../../../model/composed-node.ts';
import type { Continuation, Entry } from '../../../model/follow-up.ts';
import { agreedText } from '../../parts/agreed-text.ts';
import { bulletsNode } from '../../parts/bullets-node.ts';
import { itemName, subject } from '../../parts/item-name.ts';
import { prose } from '../../parts/prose.ts';
import { stepsTable } from '../../parts/steps-table.ts';
import { changeLines } from './changes-table.ts';
import type { ReportContext } from './report-context.ts';

/** What becomes of a goal after the year. */
export const continuations: Record<Continuation, string> = {
  continues: 'fortsætter i næste års aftale.',
  changes: 'fortsætter i ændret form i næste års aftale.',
  ends: 'afsluttes.',
  dropped: 'udgår.',
};

/** What is reported of one goal or initiative, in the order of the form; what isn't given is left out. */
export function entryAnswers(entry: Entry, context: ReportContext): ComposedAnswer[] {
  const { annual, numbers } = context;
  const { measures, steps } = whatCounts(entry);
  const name = itemName(entry.item).toLowerCase();
  const told = (label: string, nodes: ComposedNode[]): ComposedAnswer[] => (nodes.length > 0 ? [{ label, nodes }] : []);
  const written = (label: string, key: 'text' | 'cause' | 'action' | 'decision') => told(label, prose(entry[key]));
  const said = (label: string, words: string | undefined) => told(label, words ? [plainNode(words)] : []);
  const missing = entry.demanded && entry.given ? entry.missing.map(missingWords) : [];
  return [
    ...told(entry.item.kind === 'goal' ? 'Aftalt resultat' : 'Succeskriterium', agreed(entry)),
    ...written(annual ? 'Resultat' : 'Siden årets start', 'text'),
    ...said('Begrundelse for status', reasonText(entry)),
    ...said('Besluttet', decidedText(entry)),
    ...said('Tallene', entry.amended && `Endelige tal, rettet ${formatShortDay(entry.amended)}`),
    ...told('Indikatorer', entry.given && measures.length > 0 ? [bulletsNode(measures, name, annual, numbers)] : []),
    ...told('Milepæle', entry.given && steps.length > 0 ? [stepsTable(steps, name)] : []),
    ...written('Årsag', 'cause'),
    ...written('Handling', 'action'),
    ...said('Ansvarlig', entry.responsible),
    ...said('Ny dato', entry.newDate && capital(entry.newDate.text)),
    ...written('Beslutning på mødet', 'decision'),
    ...said('Næste år', entry.continuation && `${subject(entry)} ${continuations[entry.continuation]}`),
    ...said('Mangler', missing.length > 0 ? `${capital(missing.join('; '))}.` : undefined),
    ...told('Ændret siden aftalen', changeLines(entry, context).map(plainNode)),
  ];
}

const plainNode = (text: string) => ({ kind: 'plain' as const, text: typographic(text) });

function agreed({ item }: Entry): ComposedNode[] {
  const text = agreedText(item);
  return text === '' ? [] : [{ kind: 'quote', text }];
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
