import type { ChartNode } from '../../model/composed-figure.ts';
import type { ComposedNode } from '../../model/composed-node.ts';
import type { TextMeasure } from './text-measure.ts';

/** Things that the nodes of one document are set with. */
export interface PageSetting {
  measure: TextMeasure;
  /** SVG of each chart. */
  charts: Map<ChartNode, string>;
  /** Whether an id is asked for the first time; what comes again has none. */
  isFirst(id: string): boolean;
  /** A node inside another, as its template needs it. */
  view(node: ComposedNode, place: NodePlace): NodeView;
}

/** A node as the template of its kind, `partials/KIND.hbs`, is filled with it. */
export interface NodeView {
  kind: ComposedNode['kind'];
}

/** The place of a node. */
export interface NodePlace {
  /** That its own headings get: 2 for those of `h2`. */
  level: number;
  /** Beside a label, or in the head of an item. */
  inAnswer: boolean;
}
