import { listWords } from '../../../danish/list.ts';
import { typographic } from '../../../danish/typography.ts';
import type { ComposedItem } from '../../../model/composed-node.ts';
import type { StatusMark } from '../../../model/composed-text.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { reportedIn } from '../../../words/follow-up-words.ts';
import { itemLabels } from '../../../words/item-labels.ts';
import { goalTag, itemName, subject } from '../../../words/item-words.ts';
import { followedElsewhere, reportSentences } from '../../../words/report-sentences.ts';
import { standingWords } from '../../../words/standing-words.ts';
import { entrySummary } from '../../parts/entry-summary.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { entryAnswers } from './entry-answers.ts';
import type { ReportContext } from './report-context.ts';

/** A goal or initiative with all that is reported of it. */
export function entryItem(entry: Entry, context: ReportContext): ComposedItem {
  const { item } = entry;
  const goal = item.kind === 'goal' ? item : undefined;
  const perUnit = entry.measures.some(({ unit }) => unit !== undefined);
  const units = perUnit ? '' : listWords(item.localUnits.map(({ name }) => name));
  return {
    anchor: context.claimId(item.anchor) ?? item.anchor,
    name: itemName(item),
    parts: titleParts(item),
    priority: goal?.priority ?? false,
    tag: goal ? goalTag(goal) : null,
    status: entry.demanded ? statusMark(entry.status) : forInformation,
    summary: summaryOf(entry),
    facts: units === '' ? [] : [{ label: itemLabels.units, text: typographic(units) }],
    outcomes: null,
    answers: entryAnswers(entry, context),
    notes: [],
  };
}

/** Given, though another follow-up asks for it. */
const forInformation: StatusMark = { symbol: 'elsewhere', tone: 'none', word: standingWords.forInformation };

function summaryOf(entry: Entry): string | null {
  if (!entry.demanded) return followedElsewhere(subject(entry.item.kind), reportedIn(entry.item));
  if (!entry.given) return reportSentences.notHandedIn;
  return entrySummary(entry) ?? (entry.stated && entry.status !== 'dropped' ? reportSentences.byLeader : null);
}
