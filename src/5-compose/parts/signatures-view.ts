import { typographic } from '../../danish/typography.ts';
import type { AgreementRendering } from './agreement-rendering.ts';

export interface SignaturesView {
  partial: 'signatures';
  parties: { role: string; of: string; name: string }[];
}

/** Who signs: the director, the head of the department and the leader. */
export function signaturesView({ year, agreement }: Pick<AgreementRendering, 'year' | 'agreement'>): SignaturesView {
  return {
    partial: 'signatures',
    parties: [
      { role: 'Direktør', of: year.administration, name: year.director },
      { role: 'Afdelingschef', of: agreement.department.name, name: agreement.department.head },
      { role: 'Leder', of: agreement.unit.name, name: agreement.leader },
    ].map((party) => ({ ...party, of: typographic(party.of) })),
  };
}
