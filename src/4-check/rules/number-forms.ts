import { formatNumber, parseNumber } from '../../danish/number.ts';
import { rightNumber } from '../../danish/right-number.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { type Form, reportForms } from '../forms.ts';
import type { RuleOf } from '../rule.ts';

const numberForm = adjustable({
  code: 'sprog/tal',
  severity: 'style',
  da: 'Uventet tal »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected number "{fundet}", expected "{ventet}".',
  help: {
    da: 'Tusinder skilles med punktum og decimaler med komma: 1.911.851 og 4,5.',
    en: 'Thousands take a full stop and decimals a comma: 1.911.851 and 4,5.',
  },
  explanation: {
    means:
      'Tallet er ikke skrevet som i resten af aftalen. Et punktum eller komma på det forkerte sted kan gøre det tusind gange større.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold holder 12500 møder.',
    right: 'Alle hold holder 12.500 møder.',
  },
});

/** Units of what is measured or paid for: a number before them is no year. */
const measures = String.raw`(?:kr\.?|kroner|km|kilometer|kWh|MWh|m[23²³]|kg|liter|mio\.|mia\.|pct\.|procent|%|‰)`;
const counted = String.raw`(?:timer|time|elever|børn|unge|ældre|beboere|brugere|deltagere|besøgende|lånere|lærere|pædagoger|lån|udlån|bøger|boliger|minutter|borgere|medarbejdere|ansatte|pladser|besøg|forløb|pakker|personer|årsværk|stk\.|møder|opslag|følgere|henvendelser|planer|point|dage|døgn)`;
const notInside = String.raw`(?<![\p{L}\d.,:/+–-]|§[\s\u00a0]?|(?:uge|side|nr\.|afsnit|punkt|kapitel|mål|tabel|kl\.)[\s\u00a0])`;
const digits = String.raw`\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d[\d.,]*\d`;

const forms: Form[] = [
  // English thousands; what they are meant for tells the author alone.
  {
    pattern: new RegExp(
      `${notInside}(?<form>[1-9]\\d{0,2},\\d{3})(?=[\\s\\u00a0]?(?<unit>${measures}|${counted})(?![\\p{L}\\d]))`,
      'giu',
    ),
    right: ({ groups }) => rightNumber(groups!.form!, groups!.unit!),
    unsure: true,
  },
  ...[
    { unit: measures, isYear: () => false },
    { unit: counted, isYear: (found: string) => /^(?:19|20)\d\d$/.test(found) },
  ].map(
    ({ unit, isYear }): Form => ({
      pattern: new RegExp(`${notInside}(?<form>${digits})(?=[\\s\\u00a0]?${unit}(?![\\p{L}\\d]))`, 'giu'),
      right: ({ groups }) => (isYear(groups!.form!) ? undefined : withPoints(groups!.form!)),
    }),
  ),
];

function withPoints(found: string): string | undefined {
  const parsed = parseNumber(found);
  if (!parsed.ok) return parsed.suggestion;
  return found.includes('.') || parsed.value.number < 1000
    ? undefined
    : formatNumber(parsed.value.number, parsed.value.decimals);
}

/** Reports quantities whose thousands have no point, or a comma, or whose decimals have a point: `117084 km`, `1,500 borgere`, `4.5 %`. */
export const numberForms: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [numberForm],
  check: (passage) => reportForms(numberForm, passage, forms),
};
