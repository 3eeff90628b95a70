import type { ComposedNode } from '../../model/composed-node.ts';
import { bulletsView } from './nodes/bullets-view.ts';
import { chartView } from './nodes/chart-view.ts';
import { goalsTableView } from './nodes/goals-table-view.ts';
import { indicatorsView } from './nodes/indicators-view.ts';
import { itemsView } from './nodes/items-view.ts';
import { listTableView } from './nodes/list-table-view.ts';
import { statusBarsView } from './nodes/status-bars-view.ts';
import { tableView } from './nodes/table-view.ts';
import { textView } from './nodes/text-view.ts';
import { trendsView } from './nodes/trends-view.ts';
import { unitMatrixView } from './nodes/unit-matrix-view.ts';
import type { NodePlace, NodeView, PageSetting } from './page-setting.ts';

type Handler<Kind> = (node: Extract<ComposedNode, { kind: Kind }>, place: NodePlace, setting: PageSetting) => NodeView;

const asItIs = (node: ComposedNode): NodeView => node;

/** One handler a kind: it adds to the node what only HTML needs. */
const handlers: { [Kind in ComposedNode['kind']]: Handler<Kind> } = {
  text: textView,
  lead: asItIs,
  quote: asItIs,
  note: asItIs,
  plain: asItIs,
  priorities: asItIs,
  outcomes: (node, { inAnswer }) => ({ ...node, chips: inAnswer }),
  items: itemsView,
  indicators: indicatorsView,
  milestones: asItIs,
  table: tableView,
  chart: chartView,
  signatures: asItIs,
  pointers: asItIs,
  'status-counts': asItIs,
  'status-key': asItIs,
  'status-chips': asItIs,
  'status-bars': statusBarsView,
  'unit-matrix': unitMatrixView,
  'goals-table': goalsTableView,
  'list-table': listTableView,
  bullets: bulletsView,
  trends: trendsView,
};

/** A node as its template needs it. */
export const nodeView = (node: ComposedNode, place: NodePlace, setting: PageSetting): NodeView =>
  handlers[node.kind](node as never, place, setting);
