import { expect, test } from 'vitest';
import { diagnose, fault, messageOf } from '../src/diagnostics/diagnostic.ts';
import { adjustable, message } from '../src/diagnostics/message.ts';

const explanation = { means: '', case: '', wrong: '', right: '' };
const place = { file: 'a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const unknown = message({
  code: 'prøve/ukendt',
  severity: 'error',
  da: 'Ukendt »{navn}« i {felt}, skriv {{år}} eller ::tabel{#budget}.[ Mente du »{nærmest}«?]',
  en: 'Unknown "{navn}" in {feltEn}, write {{år}} or ::tabel{#budget}.[ Did you mean "{nærmest}"?]',
  help: { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  explanation,
});
const bare = adjustable({
  code: 'prøve/bar',
  severity: 'style',
  da: 'Uventet [ her.',
  en: 'Unexpected [.',
  explanation,
});
const values = { navn: 'a', felt: 'b', feltEn: 'c', mulige: 'd' };

test('a message takes the values that its words name, and tsc refuses a missing and an unknown one', () => {
  expect(messageOf(diagnose(unknown, place, values), 'da')).toBe(
    'Ukendt »a« i b, skriv {{år}} eller ::tabel{#budget}.',
  );
  const said = diagnose(unknown, place, { ...values, nærmest: undefined }, [place]);
  expect(messageOf({ ...said, values: { ...said.values, nærmest: 7 } }, 'en')).toBe(
    'Unknown "a" in c, write {{år}} or ::tabel{#budget}. Did you mean "7"?',
  );
  expect(diagnose(bare, place).values).toEqual({});
  // @ts-expect-error »mulige« of the help is missing
  diagnose(unknown, place, { navn: 'a', felt: 'b', feltEn: 'c' });
  // @ts-expect-error »feltEn«, which English alone names, is missing
  diagnose(unknown, place, { navn: 'a', felt: 'b', mulige: 'd' });
  // @ts-expect-error no words name »titel«
  diagnose(unknown, place, { ...values, titel: 'e' });
  const more = { ...values, titel: 'e' };
  // @ts-expect-error nor where it comes with a variable
  fault(unknown, more);
  // @ts-expect-error a value that must be there may not be undefined
  diagnose(unknown, place, { ...values, navn: undefined });
  // @ts-expect-error it takes values
  diagnose(unknown, place);
  // @ts-expect-error it takes none
  diagnose(bare, place, { navn: 'a' });
  // @ts-expect-error nor is a variable of an author's a value
  diagnose(bare, place, { år: 2023 });
});

test('both languages name the same values, and tsc refuses others', () => {
  // @ts-expect-error English lacks »navn«
  message({ code: 'prøve/a', severity: 'error', da: 'Ukendt {navn}.', en: 'Unknown.', explanation });
  // @ts-expect-error Danish lacks »navn«
  message({ code: 'prøve/b', severity: 'error', da: 'Ukendt.', en: 'Unknown {navn}.', explanation });
  message({
    code: 'prøve/c',
    severity: 'error',
    da: 'Ukendt.',
    en: 'Unknown.',
    // @ts-expect-error nor may the help differ
    help: { da: 'Skriv {navn}.', en: 'Write it.' },
    explanation,
  });
});
