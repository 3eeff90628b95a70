import { sentenceEnds } from '../../danish/sentence-ends.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

/** In characters; a report quotes it in a cell. */
const longest = 300;

const help = {
  da: 'Skriv det, der er aftalt, i én sætning: hvad der skal være nået. Resten står i svarene.',
  en: 'Write what is agreed in one sentence: what shall be reached. The rest stands in the answers.',
};
const file = 'traening/maal/01-ventetid.md';
const instead = 'indsatsområde: kvalitet\nbidrager-til: [selvhjulpne]';
const promised = (words: string) => `indsatsområde: kvalitet\nkort: ${words}\nbidrager-til: [selvhjulpne]`;
const right = promised('Mindst 80 % af borgerne begynder at træne inden for 7 dage.');

const severalSentences = adjustable({
  code: 'kort/flere-sætninger',
  severity: 'warning',
  da: 'Uventet {antal} sætninger i »kort«, ventede én.',
  en: 'Unexpected {antal} sentences in "kort", expected one.',
  help,
  explanation: {
    means: 'Rapporter og skemaer gengiver »kort« som det, der er aftalt. Flere sætninger fylder og skjuler løftet.',
    file,
    instead,
    wrong: promised('Borgerne skal ikke vente. Mindst 80 % begynder at træne inden for 7 dage.'),
    right,
  },
});

const longPromise = adjustable({
  code: 'kort/for-langt',
  severity: 'warning',
  da: '»kort« er på {antal} tegn, ventede højst {grænse}.',
  en: '"kort" has {antal} characters, expected {grænse} at most.',
  help,
  explanation: {
    means: 'Rapporter og skemaer gengiver »kort« som det, der er aftalt. En lang sætning bliver ikke læst.',
    file,
    instead,
    wrong: promised(
      `Mindst 80 % af borgerne begynder at træne inden for 7 dage, ${'og det gælder alle hold, '.repeat(10)}også om sommeren.`,
    ),
    right,
  },
});

const cutPromise = adjustable({
  code: 'kort/afbrudt',
  severity: 'warning',
  da: '»kort« slutter med »{tegn}«, ventede en hel sætning.',
  en: '"kort" ends with "{tegn}", expected a whole sentence.',
  help,
  explanation: {
    means: '»kort« leder hen til noget, der ikke følger med, når det gengives i rapporter og skemaer.',
    file,
    instead,
    wrong: promised('Borgerne begynder hurtigere at træne …'),
    right,
  },
});

/** Reports a `kort` that is more than one sentence, longer than 300 characters, or none to its end. */
export const promises: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [severalSentences, longPromise, cutPromise],
  check: ({ promise, promisePlace: place }) => {
    if (!promise || !place) return [];
    const sentences = sentenceEnds(promise).length + 1;
    const cut = /(?:[:,;…]|\.\.\.)$/.exec(promise)?.[0];
    return [
      ...(sentences > 1 ? [diagnose(severalSentences, place, { antal: sentences })] : []),
      ...(sentences === 1 && promise.length > longest
        ? [diagnose(longPromise, place, { antal: promise.length, grænse: longest })]
        : []),
      ...(cut ? [diagnose(cutPromise, place, { tegn: cut })] : []),
    ];
  },
};
