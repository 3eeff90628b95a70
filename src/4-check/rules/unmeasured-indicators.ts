import { listWords } from '../../danish/list.ts';
import { areAkin, stemsOf } from '../../danish/stems.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Indicator } from '../../model/item.ts';
import { answerText } from '../answer-text.ts';
import type { RuleOf } from '../rule.ts';

const measuredWithoutIndicator = adjustable({
  code: 'måling/uden-om-indikator',
  severity: 'style',
  da: 'Svaret siger ikke, hvordan {navne} måles, ventede det her eller under »kilde«.',
  en: 'The answer does not say how {navne} is measured, expected it here or under "kilde".',

  explanation: {
    means:
      'Målet har en indikator, men svaret under Måling handler om noget andet. Læseren får ikke at vide, hvor tallet kommer fra.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Afdelingslederen trækker tallene hver måned.',
    wrong: 'Afdelingslederen skriver referat af møderne.',
    right: 'Afdelingslederen trækker tallene hver måned.',
  },
});

/**
 * Reports indicators with figures of which the answer on measurement says nothing: those without `kilde`, or all where it
 * speaks of none of them.
 */
export const unmeasuredIndicators: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [measuredWithoutIndicator],
  check: (item) => {
    const answer = answerText(item, ({ roles }) => roles.includes('measurement'));
    if (!answer || pointsAtAll.test(answer.text)) return [];
    const said = [...stemsOf(answer.text)];
    const figures = item.indicators.filter(({ target }) => target && target.kind !== 'yes' && target.kind !== 'open');
    const untouched = figures.filter((indicator) => !isTouched(indicator, said));
    const missed = untouched.length === figures.length ? untouched : untouched.filter(({ source }) => !source);
    const [first] = missed;
    if (!first) return [];
    const place = answer.place.file === item.place.file ? answer.place : first.place;
    const values = { navne: listWords(missed.map(({ name }) => `»${name}«`)) };
    return [diagnose(measuredWithoutIndicator, place, values, [first.place])];
  },
};

/** Speaks of all figures without their names: »tallene«, »de fem punkter«, »følger det«, or a list that follows. */
const pointsAtAll =
  /(?<!\p{L})(?:tallet|tallene|indikator\p{L}*|måltal\p{L}*|resultat\p{L}*|begge|status|de (?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d+) \p{L}+|(?:følger|opgør|tæller|måler|dokumenterer) (?:det|dem|målet))(?!\p{L})|:$/imu;

function isTouched({ name, source = '', target }: Indicator, said: string[]): boolean {
  const unit = target && 'quantity' in target ? target.quantity.unit : '';
  return [...stemsOf(`${name} ${source} ${unit}`)].some((stem) => said.some((each) => areAkin(stem, each)));
}
