import { visible } from '../diagnostics/visible.ts';

/** A command was called wrongly; the message says how, in Danish. The process ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(message: string) {
    super(visible(message));
  }
}
