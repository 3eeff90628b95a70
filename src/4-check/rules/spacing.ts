import { type Diagnostic, diagnose, type Fault, fault, faultAt, withFix } from '../../diagnostics/diagnostic.ts';
import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { matchesOf } from '../matches-of.ts';
import { fixIn, placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { unwantedSpace } from '../unwanted-space.ts';

const repeatedSpace = adjustable({
  code: 'sprog/dobbelt-mellemrum',
  severity: 'style',
  da: 'Uventet flere mellemrum i træk, ventede ét.',
  en: 'Unexpected spaces in a row, expected one.',
  help: mendedByFix,
  explanation: {
    means:
      'Der er to mellemrum, hvor der skal være ét. Det giver huller i linjen og gør, at en søgning ikke finder ordene.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes  ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
});

const missingSpace = adjustable({
  code: 'sprog/manglende-mellemrum',
  severity: 'style',
  da: 'Uventet »{tegn}« uden mellemrum efter, ventede et.',
  en: 'Unexpected "{tegn}" without a space after it, expected one.',
  help: mendedByFix,
  explanation: {
    means: 'Der mangler et mellemrum efter tegnet, så to ord ser ud som ét.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen,også om vinteren.',
    right: 'Alle hold mødes ved tavlen, også om vinteren.',
  },
});

/** Spaces that don't belong, in words of Danish and English. */
const unwanted: [pattern: RegExp, da: string, en: string][] = [
  [
    /(?<=[\p{L}\d)»«%])[ \u00a0]+(?=[,;!?](?!\p{L})|(?<!\d[ \u00a0]+):(?!\p{L})|:(?!\p{L}|[ \u00a0]*\d)|\.(?![.\p{L}\d]))/gu,
    'før tegnet',
    'before the mark',
  ],
  [/(?<=[([])[ \u00a0]+(?=[^\s)\]])/g, 'efter parentesen', 'after the bracket'],
  [/(?<=[^\s([])[ \u00a0]+(?=[)\]])/g, 'før parentesen', 'before the bracket'],
];

/** Cells in columns, which are reported as such. */
const columns = /\S {3,}\S.*\n.*\S {3,}\S/;

/** A slash has a space on one side only: a word may be missing, so nothing is changed. */
const slashes = /(?<=[\p{L}\d])[ \u00a0]+\/(?=\p{L})|(?<=\p{L})\/[ \u00a0]+(?=\p{L})/gu;

/** A mark between two words; group 1 is the mark. »bl.a.«, »kl.« and addresses are none. */
const missing = [
  /(?<=\p{L})([,;])(?=\p{L})/gu,
  /(?<=[\p{Ll})]|\p{Ll}\.)(:)(?=\p{L})/gu,
  /(?<=\p{L})([!?])(?=\p{L})/gu,
  /(?<=\p{Ll}{2})(\.)(?=\p{Lu}\p{Ll})/gu,
  /(?<=(?<!\p{L})(?:nr|kl|ca|pkt))(\.)(?=\d)/giu,
];

const besideHyphen = fault(unwantedSpace, { sted: 'ved bindestregen', stedEn: 'beside the hyphen' });

/** Reports spaces that are doubled, stand before a mark or are missing after it. */
export const spacing: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [repeatedSpace, unwantedSpace, missingSpace],
  check: (passage) => [
    ...(columns.test(passage.text) ? [] : spaces(passage, /(?<=\S)[ \u00a0]{2,}(?=\S)/g, ' ', fault(repeatedSpace))),
    ...unwanted.flatMap(([pattern, sted, stedEn]) =>
      spaces(passage, pattern, '', fault(unwantedSpace, { sted, stedEn })),
    ),
    ...spaces(passage, /(?<=\d)[ \u00a0]+-[ \u00a0]+(?=\d)(?![\d.,]+[ \u00a0]*=)/g, '-', besideHyphen),
    ...matchesOf(passage.text, slashes).map(({ 0: { length }, index }) => {
      const values = { sted: 'ved skråstregen', stedEn: 'beside the slash' };
      return diagnose(unwantedSpace, placeInPassage(passage, index, index + length), values);
    }),
    ...missing.flatMap((pattern) => missingSpaces(passage, pattern)),
  ],
};

function spaces(passage: Passage, pattern: RegExp, right: string, said: Fault): Diagnostic[] {
  return matchesOf(passage.text, pattern).flatMap(({ 0: { length }, index }) => {
    const to = index + length;
    // A footnote's marker leaves nothing in the text but the spaces around it.
    const around = said.message === unwantedSpace ? 1 : 0;
    if (!isUnbroken(passage, index - around, to + around)) return [];
    return withFix(faultAt(said, placeInPassage(passage, index, to)), fixIn(passage, index, to, right));
  });
}

/** Whether characters of the text stand side by side in the file. */
function isUnbroken(passage: Passage, from: number, to: number): boolean {
  const { start, end } = placeInPassage(passage, from, to);
  return start.line === end.line && end.column - start.column === to - from;
}

const missingSpaces = (passage: Passage, pattern: RegExp) =>
  matchesOf(passage.text, pattern).map(({ 1: tegn = '', index }) => {
    const to = index + tegn.length;
    return withFix(
      diagnose(missingSpace, placeInPassage(passage, index, to), { tegn }),
      fixIn(passage, index, to, `${tegn} `),
    );
  });
