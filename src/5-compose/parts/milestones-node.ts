import { capital } from '../../danish/capital.ts';
import { typographic } from '../../danish/typography.ts';
import type { MilestonesNode } from '../../model/composed-node.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Milestone } from '../../model/item.ts';
import { attachedTo } from '../../words/follow-up-words.ts';
import { itemLabels } from '../../words/item-labels.ts';

/** The milestones by date; those without a date stand last. */
export function milestonesNode(milestones: Milestone[], followUps: FollowUp[]): MilestonesNode {
  const sorted = milestones.toSorted((a, b) => order(a).localeCompare(order(b)));
  return {
    kind: 'milestones',
    label: itemLabels.milestones,
    items: sorted.map(({ due, text, attachment }) => ({
      due: typographic(capital(due.text)),
      day: due.kind === 'day' ? due.first : null,
      open: due.kind === 'open',
      text: typographic(text),
      attachment: attachment === undefined ? null : attachmentText(attachment, followUps),
    })),
  };
}

function order({ due }: Milestone): string {
  return due.kind === 'open' ? '9999' : due.last;
}

function attachmentText(id: string, followUps: FollowUp[]): string {
  return attachedTo(followUps.find((followUp) => followUp.id === id)?.name ?? id);
}
