import { typographic } from '../../danish/typography.ts';
import type { OutcomesNode } from '../../model/composed-node.ts';
import type { Outcome } from '../../model/cycle.ts';
import type { AgreementContext } from './agreement-context.ts';

/** Outcomes by name; the list of all has the ids. */
export function outcomesNode(
  { outcomes, all }: { outcomes: Outcome[]; all: boolean },
  { claimId }: AgreementContext,
): OutcomesNode {
  return {
    kind: 'outcomes',
    all,
    outcomes: outcomes.map(({ number, name }) => ({
      id: all ? (claimId(`effektmaal-${number}`) ?? null) : null,
      name: typographic(name),
    })),
  };
}
