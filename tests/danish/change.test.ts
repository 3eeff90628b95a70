import { expect, test } from 'vitest';
import { changeText } from '../../src/danish/change.ts';
import { parseValue } from '../../src/danish/quantity.ts';

function measured(text: string) {
  const parsed = parseValue(text, 2023);
  if (!parsed.ok || parsed.value.kind !== 'quantity') throw new Error(text);
  return parsed.value;
}

test.each([
  ['117.084 km i januar-oktober 2022', '113.206 km i januar-oktober 2023', '−3,3 %'],
  ['117.084 km i januar-oktober 2022', '120.000 km', '+2,5 %'],
  ['6,7 % i 2022', '6,12 % i 2023', '−0,58 procentpoint'],
  ['8 borgere', '8 borgere', '0,0 %'],
  ['6 point i november 2022', '8 point i marts 2023', '+2 point'],
  ['0 møder i 2022', '4 møder i 2023', undefined],
  ['237 forløb i 2022', '104 forløb i januar-maj 2023', undefined],
  ['1 møde', '3 timer', undefined],
])('from %s to %s it is %s', (baseline, value, change) => {
  expect(changeText(measured(baseline), measured(value))?.replaceAll('\u00a0', ' ')).toBe(change);
});
