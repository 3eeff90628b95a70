import { message } from '../diagnostics/message.ts';
import type { Parsed } from './parsed.ts';
import { parsePartnerState } from './partner-state.ts';
import { parsePeriod } from './period.ts';
import { parseProgress } from './progress.ts';
import { parseValue } from './quantity.ts';
import { parseTarget } from './target.ts';

export const unreadableValue = message({
  code: 'værdi/ulæselig',
  severity: 'error',
  da: '»{værdi}« kan ikke læses som {slags}.[ Mente du »{nærmest}«?]',
  en: '"{værdi}" can\'t be read as {slagsEn}.[ Did you mean "{nærmest}"?]',
  help: { da: 'Skriv fx {eksempel}.', en: 'Write e.g. {eksempel}.' },
  explanation: {
    means:
      'Værdien er ikke skrevet som et tal, en dato eller et måltal, programmet kan regne med. Det skal kunne læses ens af alle: 71.5 kan være halvfjerds eller syv hundrede.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'udgangspunkt: 71 % i 2022',
    wrong: 'udgangspunkt: 71.5 % i 2022',
    right: 'udgangspunkt: 71,5 % i 2022',
  },
});

/** A way to write something: what it is called, how it looks, and how it is read. */
export interface Notation {
  da: string;
  en: string;
  example: string;
  parse(text: string | string[], year: number): Parsed<unknown>;
}

/** The notations by their `x-type`. */
export const notations = {
  period: {
    da: 'en dato eller periode',
    en: 'a date or period',
    example: '»1.8.2023«, »januar-oktober 2023« eller »1. kvartal 2023«',
    parse: parsePeriod,
  },
  target: {
    da: 'et måltal',
    en: 'a target',
    example:
      '»mindst 4,5 %« (ét tal med enhed), »fald på 2 %«, »alle«, »ja« eller »følges«; hvornår skrives under »periode«',
    parse: (text) => parseTarget(String(text)),
  },
  value: {
    da: 'et tal med enhed',
    en: 'a number with its unit',
    example: '»117.084 km i 2022« (ét tal med enhed), »ja« eller »kan ikke opgøres«',
    parse: (text, year) => parseValue(String(text), year),
  },
  progress: {
    da: 'dagen, det skete, »ny dato« eller »udgået«',
    en: 'the day it happened, "ny dato" or "udgået"',
    example: '»16.5.2023«, »ny dato 1.10.2023« eller »udgået«',
    parse: (text, year) => parseProgress(String(text), year),
  },
  partner: {
    da: 'det, der kom ud af et samarbejde',
    en: 'what came of a collaboration',
    example: '»aftalt«, »i gang«, »"problem: tiderne er ikke aftalt"« eller »ikke længere nødvendigt«',
    parse: (text) => parsePartnerState(String(text)),
  },
} as const satisfies Record<string, Notation>;
