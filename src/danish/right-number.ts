import { parseNumber } from './number.ts';

/**
 * The number as it should be written: `1,500 borgere` is English for 1.500, for what is counted or paid has no
 * thousandths, nor have scores of kilometres; `98.125 %` is 98,125 %, for per cent don't come in thousands.
 */
export function rightNumber(text: string, unit: string): string | undefined {
  const isFine = finelyMeasured.test(unit) && !(unit.startsWith('km') && /\d\d,/.test(text));
  if (/^[-\u2212]?[1-9]\d{0,2},\d{3}$/.test(text) && !isFine) return text.replace(',', '.');
  if (/^[-\u2212]?\d{1,3}\.\d{3}$/.test(text) && /^[%‰]/.test(unit)) return text.replace('.', ',');
  const number = parseNumber(text);
  return number.ok ? text : number.suggestion;
}

/** Units that are told with three decimals. */
const finelyMeasured =
  /^(?:(?:mio|mia|mill|tons?|kg|g|l|m|m[²³23]|km|cm|mm|ha|[kmg]wh)(?!\p{L})|%|‰|°|(?:liter|kilo|gram|point|procentpoint|årsværk|fuldtid))/iu;
