import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import type { Facts } from '../facts.ts';
import { figuresIn, standsFor, type WrittenFigure } from '../figures-in.ts';
import { itemsOf } from '../items-of.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const contradictedSection = adjustable({
  code: 'tal/modsiger-afsnit',
  severity: 'warning',
  da: 'Uventet {fundet} for »{navn}« i {år}, ventede {ventet} som et andet sted i aftalen.',
  en: 'Unexpected {fundet} for "{navn}" in {år}, expected {ventet} as elsewhere in the agreement.',
  help: { da: 'Ret det af de to tal, der er forkert.', en: 'Mend the wrong one of the two figures.' },
  explanation: {
    means:
      'Aftalen giver to tal for det samme i samme år, to forskellige steder. Det ene er nok fra en tidligere udgave.',
    file: 'hjemmepleje/aftale.md',
    instead: 'Vi er 120 ansatte på fire hold.',
    wrong: 'Vi er 120 ansatte på fire hold. Budgettet er på 65 mio. kr.',
    right: 'Vi er 120 ansatte på fire hold. Budgettet er på 61 mio. kr.',
  },
});

const year = String.raw`(?:19|20)\d\d`;
/** `Bruttobudgettet for 2023 er`: one word with its article, a verb, and no more than a year. */
const subject = new RegExp(
  String.raw`(?:^|[.!?:,] |(?<!\p{L})(?:det|den|de|at|vores|samlede|og) )(?<noun>\p{L}{4,}(?:et|en|ene|erne))(?: (?:for|i) (?<for>${year}))? (?<verb>er|udgør|ligger|lyder|var|udgjorde|lå|lød)(?: i (?<in>${year}))?(?: (?:på|samlet|i alt|derfor|nu))*\s*(?:ca\.|omkring)?\s*$`,
  'iu',
);
const present = /^(?:er|udgør|ligger|lyder)$/i;
/** Words after a figure that narrow or compare it. */
const narrows = /^\s*(?:mindre|større|lavere|højere|mere|flere|færre|under|over|af|pr\.|om|for|til|fra|end)(?!\p{L})/iu;

interface Statement {
  key: string;
  passage: Passage;
  figure: WrittenFigure;
}

/** Reports a figure that an agreement gives for the same word, unit of measurement and year as another one elsewhere, where the two differ. */
export const figuresAgainstSections: RuleOf<'text'> = {
  scope: 'text',
  reads: 'facts',
  messages: [contradictedSection],
  check: ({ unit, passages }, facts) => {
    if (unit === undefined) return [];
    const statements = passages
      .filter(({ kind }) => kind === 'paragraph' || kind === 'note')
      .flatMap((passage) => statementsIn(passage, facts.of(localFiles).has(passage.file) ? passage.file : unit, facts));
    return [...Map.groupBy(statements, ({ key }) => key).values()].flatMap(([first, ...others]) =>
      others.filter((each) => !agree(first!.figure, each.figure)).map((each) => report(first!, each)),
    );
  },
};

/** The files of goals and initiatives of some of a unit's own units: what they say is theirs. */
const localFiles = ({ of }: Facts) =>
  new Set(of(itemsOf).flatMap(({ localUnits, place }) => (localUnits.length > 0 ? [place.file] : [])));

function statementsIn(passage: Passage, scope: string, { from, year: { year: ofYear } }: Facts): Statement[] {
  const { text } = passage;
  return from(figuresIn, passage).flatMap((figure) => {
    const groups = subject.exec(textBefore(text, figure.from))?.groups;
    if (!groups || figure.unit === undefined || narrows.test(textAfter(text, figure.to))) return [];
    const after = new RegExp(`^\\s*i (${year})`).exec(textAfter(text, figure.to))?.[1];
    const when = groups.for ?? groups.in ?? after ?? (present.test(groups.verb!) ? ofYear : undefined);
    if (when === undefined) return [];
    return [{ key: [scope, groups.noun!.toLowerCase(), figure.unit, when].join('\0'), passage, figure }];
  });
}

const agree = (a: WrittenFigure, b: WrittenFigure) => standsFor(a, b.value) || standsFor(b, a.value);

function report(first: Statement, { key, passage, figure }: Statement): Diagnostic {
  const [, noun, , when] = key.split('\0') as [string, string, string, string];
  const values = { fundet: figure.text, ventet: first.figure.text, navn: noun, år: when };
  const place = placeInPassage(first.passage, first.figure.from, first.figure.to);
  return diagnose(contradictedSection, placeInPassage(passage, figure.from, figure.to), values, [place]);
}
