import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What messages can be had in. */
export const languages = ['da', 'en'] as const;

const problems: Record<string, (found: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (found) => `Ukendt tilvalg ${found}.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (found) =>
    `Tilvalget ${found} er brugt forkert: det mangler en værdi eller må ikke have en.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (found) => `Uventet »${found}«.`,
};

/** The options and paths of a command line; a UsageError names what can't be understood. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const say = problems[code];
    if (!say) throw error;
    throw new UsageError(say(/'([^']*)'/.exec(message)?.[1] ?? ''));
  }
}

/** The value, where it is one of those a tilvalg allows; a UsageError names them else. */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  if ((allowed as readonly string[]).includes(value)) return value as Value;
  throw new UsageError(`${option} kan ikke være »${value}«. Det kan være: ${allowed.join(', ')}.`);
}
