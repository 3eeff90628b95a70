import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Reports an answer on collaboration that begins with the »Ja« or »Nej« that `samarbejder-med` prints already. */
export const yesOrNoTwice: Rule = ({ agreements }) =>
  agreements.flatMap(({ goals }) =>
    goals
      .filter((goal) => goal.collaborators)
      .flatMap((goal) => goal.answers.filter((answer) => answer.question.roles.includes('collaboration')))
      .flatMap(({ content: [, own] }) => {
        const first = own?.kind === 'text' ? own.nodes[0] : undefined;
        const word = first && /^(?:ja|nej)(?=[\s,.:;])/i.exec(textOf(first))?.[0];
        if (!word) return [];
        const place = first.data!.place!;
        const end = { line: place.start.line, column: place.start.column + word.length };
        return [diagnose('svar/ja-nej', { ...place, end }, { ord: word })];
      }),
  );
