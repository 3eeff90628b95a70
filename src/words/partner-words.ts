import { capital } from '../danish/capital.ts';
import type { PartnerState } from '../model/values.ts';

/** `Hjemmeplejen – i gang`; of one who isn't answered for, that nothing is told. */
export const partnerLine = (unit: string, state: PartnerState | undefined): string =>
  `${capital(unit)} – ${state && state.kind !== 'open' ? stateText(state) : 'ikke oplyst'}`;

/** `problem: tiderne er ikke aftalt` */
export const stateText = (state: PartnerState): string =>
  state.kind === 'problem' ? `problem: ${state.words}` : state.text;
