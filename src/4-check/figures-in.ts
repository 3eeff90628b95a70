import { formatNumber } from '../danish/number.ts';

/** A figure with its unit in running text, from the number's first digit to the unit's last letter. */
export interface WrittenFigure {
  from: number;
  to: number;
  text: string;
  /** In units of 1: `2,5 mio. kr.` is 2,500,000. */
  value: number;
  /** Upper end of `35-40 timer`, else the value. */
  high: number;
  /** The number that a 1 before its unit stands for: 1,000,000 in `2,5 mio. kr.` */
  scale: number;
  /** The least that its last digit tells apart, in units of 1. */
  step: number;
  /** `%`, `kr.` or the word that follows, in small letters. */
  unit?: string;
  /** Said to be about so much. */
  about: boolean;
}

const number = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;
const about = String.raw`(?:ca\.|cirka|omkring|omtrent|knap|godt|næsten|op mod)`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d.,§/:+–-])(?<about>${about}\s+)?(?<low>[-\u2212]?${number})(?:\s?[-–]\s?(?<high>${number}))?(?!\d|½|[.,:/]\d|\.\s?\p{Ll})(?:\s?(?<unit>%|‰|(?:t|mio|mia)\.\s?kr\.?|tkr\.?|mio\.|kr\.|[\p{L}]+))?`,
  'gu',
);
/** Words before a figure that numbers rather than counts. */
const numbering =
  /(?:§|(?<!\p{L})(?:nr|stk|kl|kap|pkt|tlf|art)\.|(?<!\p{L})(?:uge|side|afsnit|mål|bilag|kapitel|niveau|nummer|punkt|figur|tabel|trin|fase|vej|gade|plads|pakke|verdensmål))\s*$/iu;
const units = new Map([
  ['pct', '%'],
  ['procent', '%'],
  ['kr.', 'kr.'],
  ['kroner', 'kr.'],
]);
const scales = new Map([
  ['t.kr', 1e3],
  ['tkr', 1e3],
  ['mio.kr', 1e6],
  ['mio', 1e6],
  ['millioner', 1e6],
  ['mia.kr', 1e9],
]);
const noUnits = new Set(
  'og eller i på af til fra for med er var har ved om at der som hver ad mod end ud hos efter før under over inden mellem hvor så men samt plus gange giver bliver blev den det de vi'.split(
    ' ',
  ),
);

/** The figures of a text in order; years, dates, paragraphs and other numbers that count nothing are left out. */
export function figuresIn({ text }: { text: string }): WrittenFigure[] {
  if (!/\d/.test(text)) return [];
  const figures: WrittenFigure[] = [];
  // One after the other: thousands of matches at once cost more than what is done with them.
  for (const match of text.matchAll(pattern)) figures.push(...figureOf(match, text));
  return figures;
}

/** The figure of a match; none where it counts nothing. */
function figureOf(match: RegExpExecArray, text: string): WrittenFigure[] {
  const { about, low, high, unit: written } = match.groups as Partial<Record<string, string>>;
  const start = match.index + (about?.length ?? 0);
  if (numbering.test(text.slice(Math.max(0, match.index - 14), match.index))) return [];
  const key = written?.toLowerCase().replaceAll(/\s|\.$/g, '');
  const scale = scales.get(key ?? '') ?? 1;
  const unit =
    key === undefined || noUnits.has(key)
      ? undefined
      : scale > 1
        ? 'kr.'
        : (units.get(key) ?? units.get(`${key}.`) ?? key);
  if (/^(?:19|20)\d\d$/.test(low!) && unit !== 'kr.' && unit !== '%') return [];
  const whole = unit === undefined && written ? match[0].length - written.length : match[0].length;
  const value = numberOf(low!) * scale;
  return [
    {
      from: start,
      to: match.index + text.slice(match.index, match.index + whole).trimEnd().length,
      text: text.slice(start, match.index + whole).trim(),
      value,
      high: high === undefined ? value : numberOf(high) * scale,
      scale,
      step: scale / 10 ** (low!.split(',')[1]?.length ?? 0),
      ...(unit !== undefined && { unit }),
      about: about !== undefined,
    },
  ];
}

const numberOf = (text: string) => Number(text.replace('\u2212', '-').replaceAll('.', '').replace(',', '.'));

/** The part by which a figure that is said to be about so much may be off: `ca. 200` is written of 190 to 210, as people round to one or two digits. */
export const aboutShare = 0.05;

/** Whether a figure may stand for a value: as near as its last digit tells, or as `about` allows. */
export function standsFor({ value, high, step, about }: WrittenFigure, expected: number): boolean {
  const slack = Math.max(step / 2, about ? Math.abs(expected) * aboutShare : 0) * (1 + 1e-9);
  return expected >= value - slack && expected <= high + slack;
}

/** A value as it would be written in place of a figure. */
export function writtenLike({ text, scale, unit }: WrittenFigure, value: number): string {
  const number = value / scale;
  const decimals = [0, 1, 2].find((each) => Math.abs(number - Number(number.toFixed(each))) < 1e-9) ?? 3;
  const words = unit === undefined ? '' : (/\s?(?:%|‰|[\p{L}].*)$/u.exec(text)?.[0] ?? '');
  return formatNumber(number, decimals) + words;
}
