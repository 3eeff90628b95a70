import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

const yesOrNoRepeated = adjustable({
  code: 'svar/ja-nej',
  severity: 'warning',
  da: 'Svaret begynder med »{ord}«, men »samarbejder-med« skriver det allerede.',
  en: 'The answer begins with "{ord}", but "samarbejder-med" prints it already.',
  help: { da: 'Slet ordet, og lad nøglen svare.', en: 'Delete the word and let the key answer.' },
  explanation: {
    means:
      '»samarbejder-med« trykker »Ja« med partnernes navne eller »Nej« forrest i svaret. Læseren ville se ordet to gange.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Hjemmeplejen henviser borgerne.',
    wrong: 'Ja. Hjemmeplejen henviser borgerne.',
    right: 'Hjemmeplejen henviser borgerne.',
  },
});

/** Reports an answer on collaboration that begins with the »Ja« or »Nej« that `samarbejder-med` prints already. */
export const yesOrNoTwice: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [yesOrNoRepeated],
  check: (item) =>
    item.kind !== 'goal' || !item.collaborators
      ? []
      : item.answers
          .filter(({ question }) => question.roles.includes('collaboration'))
          .flatMap(({ content: [, own] }) => {
            const first = own?.kind === 'text' ? own.nodes[0] : undefined;
            const word = first && /^(?:ja|nej)(?=[\s,.:;])/i.exec(textOf(first))?.[0];
            if (!word) return [];
            const place = first.data!.place!;
            const end = { line: place.start.line, column: place.start.column + word.length };
            return [diagnose(yesOrNoRepeated, { ...place, end }, { ord: word })];
          }),
};
