import type { Place } from './place.ts';

export interface Question {
  /** The H2 that answers it: `Resultat`. */
  key: string;
  /** Printed label, variables replaced. */
  label: string;
  /** One of `skal-besvares`. */
  required: boolean;
  roles: QuestionRole[];
  /** Of its heading in `aarshjul.yaml`. */
  place: Place;
}

/**
 * A purpose of a question, whatever the municipality calls it (`roller`): what is promised, and where `bidrager-til`,
 * `indikatorer` and `milepæle`, and `samarbejder-med` are printed; what is to come of an initiative.
 */
export type QuestionRole = 'result' | 'contribution' | 'measurement' | 'collaboration' | 'criterion';
