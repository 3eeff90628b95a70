import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import { abbreviationForms, confusions, nameCompounds } from '../confusions.ts';
import { reportForms } from '../forms.ts';
import type { RuleOf } from '../rule.ts';

const confusedWord = adjustable({
  code: 'sprog/forveksling',
  severity: 'warning',
  da: 'Uventet »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Ordet findes, men sammenhængen viser, at et andet er ment. Det finder en almindelig stavekontrol ikke.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold er igang med at mødes ved tavlen.',
    right: 'Alle hold er i gang med at mødes ved tavlen.',
  },
});

const abbreviationForm = adjustable({
  code: 'sprog/forkortelse',
  severity: 'style',
  da: 'Uventet »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means:
      'Forkortelsen er skrevet på en anden måde end i Retskrivningsordbogen. Ens skrivemåde gør aftalen nemmere at læse og søge i.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ca 3 gange om ugen.',
    right: 'Alle hold mødes ca. 3 gange om ugen.',
  },
});

/** Reports words that are taken for others (`forsat`, `i mellem`, `hver 6 uge`) and abbreviations that lack their point. */
export const confusedWords: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [confusedWord, abbreviationForm],
  check: (passage) => [
    ...reportForms(confusedWord, passage, [...confusions, ...nameCompounds]),
    ...reportForms(abbreviationForm, passage, abbreviationForms),
  ],
};
