import { formatNumber, parseNumber } from '../../danish/number.ts';
import { type Form, reportForms } from '../forms.ts';
import type { Rule } from '../rule.ts';

/** What is measured or paid for: a number before it is no year. */
const measures = String.raw`(?:kr\.?|kroner|km|kilometer|kWh|MWh|m[23²³]|kg|liter|mio\.|mia\.|pct\.|procent|%|‰)`;
const counted = String.raw`(?:timer|time|minutter|borgere|medarbejdere|ansatte|pladser|besøg|forløb|pakker|personer|årsværk|stk\.|møder|opslag|følgere|henvendelser|planer|point|dage|døgn)`;
const notInside = String.raw`(?<![\p{L}\d.,:/+–-]|§[\s\u00a0]?|(?:uge|side|nr\.|afsnit|punkt|kapitel|mål|tabel|kl\.)[\s\u00a0])`;
const digits = String.raw`\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d[\d.,]*\d`;

const forms: Form[] = [
  { unit: measures, isYear: () => false },
  { unit: counted, isYear: (found: string) => /^(?:19|20)\d\d$/.test(found) },
].map(({ unit, isYear }) => ({
  pattern: new RegExp(`${notInside}(?<form>${digits})(?=[\\s\\u00a0]?${unit}(?![\\p{L}\\d]))`, 'giu'),
  right: ({ groups }) => (isYear(groups!.form!) ? undefined : rightNumber(groups!.form!)),
}));

function rightNumber(found: string): string | undefined {
  const parsed = parseNumber(found);
  if (!parsed.ok) return parsed.suggestion;
  return found.includes('.') || parsed.value.number < 1000
    ? undefined
    : formatNumber(parsed.value.number, parsed.value.decimals);
}

/** Reports quantities whose thousands have no point, or whose decimals have one: `117084 km`, `4.5 %`. */
export const numberForms: Rule = (year) => reportForms('sprog/tal', year.passages, forms);
