import { capital } from '../../../danish/capital.ts';
import { missingWords } from '../../../danish/missing-words.ts';
import { statusWord } from '../../../danish/status-words.ts';
import { typographic } from '../../../danish/typography.ts';
import { isTold } from '../../../insight/partner-states.ts';
import { whatCounts } from '../../../insight/what-counts.ts';
import type { ComposedAnswer, ComposedNode } from '../../../model/composed-node.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { continuationSentences } from '../../../words/continuation-words.ts';
import { itemLabels } from '../../../words/item-labels.ts';
import { itemName, subject } from '../../../words/item-words.ts';
import { partnerLine } from '../../../words/partner-words.ts';
import { amendedLabel, computedStatus, droppedSentence } from '../../../words/report-sentences.ts';
import { agreedText } from '../../parts/agreed-text.ts';
import { bulletsNode } from '../../parts/bullets-node.ts';
import { prose } from '../../parts/prose.ts';
import { stepsTable } from '../../parts/steps-table.ts';
import { changeLines } from './changes-table.ts';
import type { ReportContext } from './report-context.ts';

/** The answers for one goal or initiative, in the order of the form; what isn't given is left out. */
export function entryAnswers(entry: Entry, context: ReportContext): ComposedAnswer[] {
  const { annual, numbers } = context;
  const { measures, steps } = whatCounts(entry);
  const name = itemName(entry.item).toLowerCase();
  const told = (label: string, nodes: ComposedNode[]): ComposedAnswer[] => (nodes.length > 0 ? [{ label, nodes }] : []);
  const written = (label: string, key: 'text' | 'cause' | 'action' | 'decision') => told(label, prose(entry[key]));
  const said = (label: string, words: string | undefined) => told(label, words ? [plainNode(words)] : []);
  const missing = entry.demanded && entry.given ? entry.missing.map(missingWords) : [];
  return [
    ...told(entry.item.kind === 'goal' ? itemLabels.agreedResult : itemLabels.criterion, agreed(entry)),
    ...written(annual ? itemLabels.result : itemLabels.sinceBeginning, 'text'),
    ...said(itemLabels.reason, reasonText(entry)),
    ...said(itemLabels.decided, decidedText(entry)),
    ...said(itemLabels.figures, entry.amended && amendedLabel(entry.amended)),
    ...told(
      itemLabels.indicators,
      entry.given && measures.length > 0 ? [bulletsNode(measures, name, annual, numbers)] : [],
    ),
    ...told(itemLabels.milestones, entry.given && steps.length > 0 ? [stepsTable(steps, name)] : []),
    ...told(itemLabels.partners, partnerLines(entry).map(plainNode)),
    ...written(itemLabels.cause, 'cause'),
    ...written(itemLabels.action, 'action'),
    ...said(itemLabels.responsible, entry.responsible),
    ...said(itemLabels.newDate, entry.newDate && capital(entry.newDate.text)),
    ...written(itemLabels.decision, 'decision'),
    ...said(
      itemLabels.nextYear,
      entry.continuation && `${subject(entry.item.kind)} ${continuationSentences[entry.continuation]}`,
    ),
    ...said(itemLabels.missing, missing.length > 0 ? `${capital(missing.join('; '))}.` : undefined),
    ...told(itemLabels.changed, changeLines(entry, context).map(plainNode)),
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
  const note = deviates ? computedStatus(statusWord(computed)) : undefined;
  return [reason, note].filter((part) => part !== undefined).join(' ') || undefined;
}

function decidedText(entry: Entry): string | undefined {
  const { status, decided } = entry;
  if (status !== 'dropped' || !decided) return undefined;
  return droppedSentence(subject(entry.item.kind), decided.by, decided.date);
}

/** Every partner with what came of the collaboration, once that is told of one. */
function partnerLines({ partners }: Entry): string[] {
  if (!partners.some(isTold)) return [];
  return partners.map((each) => partnerLine(each.unit.name, each.state));
}
