import { typographic } from '../../danish/typography.ts';
import type { SignaturesNode } from '../../model/composed-node.ts';
import { coverLabels } from '../../words/cover-words.ts';
import type { AgreementContext } from './agreement-context.ts';

/** The parties that sign: the director, the head of the department and the leader. */
export function signaturesNode({ year, agreement }: Pick<AgreementContext, 'year' | 'agreement'>): SignaturesNode {
  return {
    kind: 'signatures',
    parties: [
      { role: coverLabels.director, of: year.administration, name: year.director },
      { role: coverLabels.headOfDepartment, of: agreement.department.name, name: agreement.department.head },
      { role: coverLabels.leader, of: agreement.unit.name, name: agreement.leader },
    ].map((party) => ({ ...party, of: typographic(party.of) })),
  };
}
