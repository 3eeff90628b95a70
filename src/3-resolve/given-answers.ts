import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Moment } from '../judging/standing.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Entry } from '../model/follow-up.ts';
import type { FollowUpFrontMatter } from '../model/front-matter.ts';
import type { Item } from '../model/item.ts';

/** The answers to one goal or initiative, and what they are held against. */
export interface GivenAnswers {
  item: Item;
  /** The file, where there is one. */
  document?: TypedDocument;
  frontMatter?: FollowUpFrontMatter;
  followUp: FollowUp;
  moment: Moment;
  /** Ids of the follow-ups that have asked for documents by now, this one too. */
  asked: string[];
  /** The entry of the same item in the year's earlier follow-up. */
  before?: Entry;
  report(diagnostic: Diagnostic): void;
}
