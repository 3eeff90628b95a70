import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { AgreementYear } from '../model/year.ts';

/** What one rule has to say of the whole year; `dictionary` is undefined where spelling is not checked. */
export interface Rule {
  messages: Message[];
  check(year: AgreementYear, dictionary: Dictionary | undefined): Diagnostic[];
}
