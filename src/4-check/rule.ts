import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AgreementYear } from '../model/year.ts';

/** What one rule has to say of the whole year. */
export type Rule = (year: AgreementYear) => Diagnostic[];
