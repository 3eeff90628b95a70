import { type ParseArgsConfig, parseArgs } from 'node:util';
import { itCanBe, optionFaults, wrongValue } from '../words/commands/common-words.ts';
import { UsageError } from './usage-error.ts';

/** The languages that messages can be had in. */
export const languages = ['da', 'en'] as const;

/** The options and paths of a command line; a UsageError names what can't be understood. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const say = optionFaults[code];
    if (!say) throw error;
    throw new UsageError(say(/'([^']*)'/.exec(message)?.[1] ?? ''));
  }
}

/** The value of an option that allows only some; a UsageError names these where it is none of them. */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  if ((allowed as readonly string[]).includes(value)) return value as Value;
  throw new UsageError(wrongValue(option, value) + itCanBe(allowed));
}
