import { covers } from '../../danish/period.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Entry } from '../../model/follow-up.ts';
import type { RuleOf } from '../rule.ts';

const partialValue = adjustable({
  code: 'opfølgning/kun-en-del',
  severity: 'warning',
  da: 'Tallet gælder kun »{periode}«, ventede hele {ventet}.',
  en: 'The value is of "{periode}" only, expected all of {ventet}.',
  help: {
    da: 'Hent tallet for hele tiden, eller ret perioden, hvis resten er med.',
    en: 'Get the value of all the time, or mend the period if the rest is in it.',
  },
  explanation: {
    means: 'Indikatoren måler mere af året. Et lavt tal for en del af det ser grønt ud, uden at resten er talt med.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-maj 2023\n---\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});

/** Reports sums that are to be low and are of a part only of the time that their indicator names, though all of it is over: they always look good. */
export const partialValues: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [partialValue],
  check: ({ reports }) =>
    reports
      .filter(({ followUp }) => followUp.kind === 'annual')
      .flatMap(({ goals, initiatives }) => [...goals, ...initiatives].filter(({ demanded }) => demanded))
      .flatMap(checkValues),
};

const low: (string | undefined)[] = ['decrease', 'at-most', 'below', 'maintained'];

function checkValues({ measures, asOf, amended }: Entry): Diagnostic[] {
  const day = amended ?? asOf;
  return measures.flatMap(({ indicator: { period: own, target }, value, standing, place }) => {
    const period = value?.kind === 'quantity' ? value.period : undefined;
    const isSum = value?.kind === 'quantity' && value.quantity.of === undefined && !/%|point/.test(value.quantity.unit);
    const looksGood = standing === 'reached' && isSum && low.includes(target?.kind);
    if (!period || own?.kind !== 'span' || !day || own.last > day || !looksGood || covers(period, own)) return [];
    return [diagnose(partialValue, place, { periode: period.text, ventet: own.text })];
  });
}
