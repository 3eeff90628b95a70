import { typographic } from '../../danish/typography.ts';
import type { Block } from '../../model/section.ts';
import type { Goal, Outcome } from '../../model/year.ts';
import { markdownHtml } from '../markdown-html.ts';
import type { AgreementRendering } from './agreement-rendering.ts';
import { type ChartView, chartView } from './chart-view.ts';
import { type IndicatorsView, indicatorsView } from './indicators-view.ts';
import { type ItemView, itemView } from './item-view.ts';
import { type MilestonesView, milestonesView } from './milestones-view.ts';
import { type SignaturesView, signaturesView } from './signatures-view.ts';
import { type TableView, tableView } from './table-view.ts';
import { type TitlePart, titleParts } from './title-parts.ts';

/** What one block prints; `partial` is the template. */
export type BlockView =
  | { partial: 'text'; html: string }
  | { partial: 'priorities'; year: number; goals: { anchor: string; number: number; parts: TitlePart[] }[] }
  | OutcomesView
  | { partial: 'items'; items: ItemView[] }
  | IndicatorsView
  | MilestonesView
  | TableView
  | ChartView
  | SignaturesView;

export interface OutcomesView {
  partial: 'outcomes';
  /** All of the year's, numbered; links lead here. */
  all: boolean;
  chips: boolean;
  outcomes: { id: string | null; name: string }[];
}

/** Where a block stands: the level that its own headings get, and how wide a table may be, in mm. */
export interface BlockPlace {
  level: number;
  width?: number;
  inAnswer: boolean;
}

export function blockView(block: Block, place: BlockPlace, rendering: AgreementRendering): BlockView {
  switch (block.kind) {
    case 'text':
      return { partial: 'text', html: markdownHtml(block.nodes, place.level, rendering.claimId) };
    case 'priorities':
      return { partial: 'priorities', year: rendering.year.year, goals: block.goals.map(priority) };
    case 'outcomes':
      return outcomesView(block, place.inAnswer, rendering);
    case 'initiatives':
      return { partial: 'items', items: block.initiatives.map((each) => itemView(each, place.level, rendering)) };
    case 'goals':
      return { partial: 'items', items: block.goals.map((each) => itemView(each, place.level, rendering)) };
    case 'indicators':
      return indicatorsView(block.indicators, block.localUnits);
    case 'milestones':
      return milestonesView(block.milestones, rendering.year.followUps);
    case 'table':
      return tableView(block.table, rendering, place.width);
    case 'chart':
      return chartView(block.figure, rendering);
    case 'signatures':
      return signaturesView(rendering);
  }
}

/** Outcomes as chips in an answer or an item's head, else as a list; the list of all has the ids. */
export function outcomesView(
  { outcomes, all }: { outcomes: Outcome[]; all: boolean },
  chips: boolean,
  rendering: AgreementRendering,
): OutcomesView {
  return {
    partial: 'outcomes',
    all,
    chips,
    outcomes: outcomes.map(({ number, name }) => ({
      id: all ? (rendering.claimId(`effektmaal-${number}`) ?? null) : null,
      name: typographic(name),
    })),
  };
}

function priority(goal: Goal) {
  const { anchor, number } = goal;
  return { anchor, number, parts: titleParts(goal) };
}
