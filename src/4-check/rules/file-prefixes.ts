import { diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import type { Agreement } from '../../model/year.ts';
import type { Rule } from '../rule.ts';

/** Reports, while the year is a draft and the agreement isn't sealed, goals and initiatives whose file name begins with another number than their own. */
export const filePrefixes: Rule = ({ agreements, phase }) =>
  phase === 'udkast' ? agreements.filter((each) => !each.incomplete && !each.seal).flatMap(wrongPrefixes) : [];

const wrongPrefixes = ({ goals, initiatives }: Agreement) =>
  [...goals, ...initiatives].flatMap(({ number, place }) => {
    const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(place.file) ?? [];
    const right = `${String(number).padStart(2, '0')}-${name.replace(/^\d+[a-z]?-/, '')}`;
    if (name === right) return [];
    const start = { line: 1, column: 1 };
    const diagnostic = diagnose(
      'fil/nummer',
      { file: place.file, start, end: start },
      { navn: name, nummer: number, ventet: right },
    );
    return [withFix(diagnostic, { file: place.file, newFile: folder + right })];
  });
