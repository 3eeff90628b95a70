import { variable } from '../danish/words-in.ts';

/** Text of a passage as a message shows it: on one line, with `{{…}}` for a variable. */
export const shown = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll(variable, '{{…}}');
