import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Reports an answer on collaboration that begins with the »Ja« or »Nej« that `samarbejder-med` prints already. */
export const yesOrNoTwice: Rule = ({ agreements }) =>
  agreements.flatMap(({ goals }) =>
    goals
      .filter((goal) => goal.collaborators)
      .flatMap((goal) => goal.answers.filter((answer) => answer.question.key === 'Samarbejde'))
      .flatMap(({ content: [, own] }) => {
        const first = own?.kind === 'text' ? own.nodes[0] : undefined;
        const word = first && /^(?:ja|nej)(?=[\s,.:;])/i.exec(textOf(first))?.[0];
        return word ? [diagnose('svar/ja-nej', first.data!.place!, { ord: word })] : [];
      }),
  );
