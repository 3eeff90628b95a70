import type { ComposedItem, ItemsNode } from '../../../model/composed-node.ts';
import { answerRows } from '../answer-rows.ts';
import { notesView } from '../notes-view.ts';
import type { NodePlace, PageSetting } from '../page-setting.ts';

/** Goals or initiatives, whose names are headings of the place's level. */
export const itemsView = ({ kind, items }: ItemsNode, { level }: NodePlace, setting: PageSetting) => ({
  kind,
  items: items.map((item) => itemView(item, level, setting)),
});

function itemView(item: ComposedItem, level: number, setting: PageSetting) {
  return {
    ...item,
    level,
    outcomes: item.outcomes && { ...item.outcomes, chips: true },
    rows: item.answers.flatMap((answer) => answerRows(answer, level + 1, setting)),
    notes: notesView(item.notes, setting),
  };
}
