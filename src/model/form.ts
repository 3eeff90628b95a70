import type { Outlook, Standing, Status, StepStanding } from './follow-up.ts';
import type { Indicator, Milestone } from './item.ts';
import type { Day, Period, Value } from './values.ts';

/** The knowledge that the script of a form has of what is asked; it stands in the page as JSON. */
export interface FormData {
  /** Of the file that is saved. */
  version: number;
  year: number;
  /** Ids. */
  unit: string;
  followUp: string;
  kind: 'midway' | 'annual';
  /** Stands for the day that answers were made up, until that is given. */
  due: Day;
  /** Over all that was agreed, as the form shows it. */
  fingerprint: string;
  items: FormItem[];
  /** Those whose names are known, with what was agreed. */
  keyFigures: { id: string; agreed?: Value }[];
  statuses: Record<Status, FormSymbol>;
  /** Null for what is only followed. */
  standings: Record<Standing, FormSymbol | null>;
  /** For what is not due. */
  outlooks: Record<Outlook, FormSymbol | null>;
}

/** A symbol of the sprite with its word. */
export interface FormSymbol {
  symbol: string;
  tone: string;
  word: string;
}

/** A goal or initiative that is answered for. */
export interface FormItem {
  /** Where its answers stand in the saved file: `mål`, `koersel`. */
  path: [key: 'mål' | 'indsatser', id: string];
  /** `Mål 21` */
  name: string;
  title: string;
  /** HTML id. */
  anchor: string;
  fingerprint: string;
  indicators: FormIndicator[];
  milestones: FormMilestone[];
  /** Ids of the units that it has a collaboration with. */
  partners: string[];
}

export interface FormIndicator
  extends Pick<Indicator, 'id' | 'name' | 'baseline' | 'baselineReportedAt' | 'target' | 'period' | 'reportedAt'> {
  /** Local units that each give a value; empty where there is one value. */
  units: ({ id: string; name: string; stands?: Value } & Pick<Indicator, 'baseline' | 'baselineReportedAt'>)[];
  /** The value that an earlier follow-up was told, where this one leaves the indicator to it. */
  stands?: Value;
}

export interface FormMilestone extends Pick<Milestone, 'id' | 'text' | 'due'> {
  /** A document must have come by now. */
  wantsDocument: boolean;
  /** The step in the year's earlier follow-up. */
  earlier?: { standing: StepStanding; date?: Period; document?: string };
}
