import { diagnose } from '../../diagnostics/diagnostic.ts';
import { matchesOf } from '../matches-of.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

/** Every character that all faces of the documents' fonts have; U+FFFC is ours, lost characters are another rule's. */
const unprintable =
  /[^\n\t\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122\u2191\u2193\u2212\u2215\ufffc\ufffd\ue000-\uf8ff]/gu;

const inWords: Record<string, string> = {
  '≤': 'højst',
  '≥': 'mindst',
  '→': 'til',
  '✓': 'ja',
  '\u2011': '-',
  '\u2010': '-',
};

/** Reports characters that the documents' fonts lack: they would be boxes on paper, and no such PDF is written. */
export const unprintableCharacters: Rule = ({ passages }) =>
  passages.flatMap((passage) =>
    matchesOf(passage.text, unprintable).map(({ 0: found, index }) =>
      diagnose('tegn/uden-skrift', placeIn(passage, index, index + found.length), {
        tegn: found,
        nummer: `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
        ventet: inWords[found],
      }),
    ),
  );
