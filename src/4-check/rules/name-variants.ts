import { type Diagnostic, diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { type Mention, nameFinder } from '../find-names.ts';
import type { Name } from '../known-names.ts';
import { fixIn, placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const nameVariant = adjustable({
  code: 'navn/variant',
  severity: 'warning',
  da: 'Uventet navn »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected name "{fundet}", expected "{ventet}".',
  help: {
    da: 'Årets navne står i enheder.yaml og under ordliste i aarshjul.yaml. Uden for overskrifter og tabeller retter aftale check --fix navnet.',
    en: 'The names of the year stand in enheder.yaml and under ordliste in aarshjul.yaml. Outside headings and tables, aftale check --fix mends the name.',
  },
  explanation: {
    means: 'Det samme har to navne i aftalen. Læseren kan tro, at det er to forskellige enheder eller systemer.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Træning og Forebyggelse fordeler selv pengene.',
    right: 'Træning & Forebyggelse fordeler selv pengene.',
  },
});

const nameInSmallLetters = adjustable({
  code: 'navn/store-bogstaver',
  severity: 'style',
  da: 'Uventede store eller små bogstaver i »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected capital or small letters in "{fundet}", expected "{ventet}".',
  help: {
    da: 'Årets navne står i enheder.yaml og under ordliste i aarshjul.yaml. Uden for overskrifter og tabeller retter aftale check --fix navnet.',
    en: 'The names of the year stand in enheder.yaml and under ordliste in aarshjul.yaml. Outside headings and tables, aftale check --fix mends the name.',
  },
  explanation: {
    means:
      'Navnet er skrevet med andre store og små bogstaver end ellers. Med lille ligner det et almindeligt ord og ikke en enhed.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Hjemmeplejen henviser borgerne.',
    wrong: 'Borgerne henvises af hjemmeplejen.',
    right: 'Borgerne henvises af Hjemmeplejen.',
  },
});

/** Reports names of units, systems and places that are spelt otherwise than the year has them, and what differs in capitals only. */
export const nameVariants: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [nameVariant, nameInSmallLetters],
  check: (passage, facts) =>
    definesNames(passage)
      ? []
      : facts
          .of(nameFinder)(passage.text)
          .flatMap((mention) => check(passage, mention)),
};

/** The lists themselves hold the wrong names on purpose. */
const definesNames = ({ file, field = '' }: Passage) =>
  file.endsWith('/enheder.yaml') || (file.endsWith('/aarshjul.yaml') && /^(?:ordliste|forkortelser)\./.test(field));

function check(passage: Passage, mention: Mention): Diagnostic[] {
  const { name, from } = mention;
  const found = plain(mention.found);
  const atStart = startsSentence(passage.text, from);
  const isWrong = name.text !== name.right;
  if (found === name.right || (atStart && found === capital(name.right))) return [];
  if (isWrong) return isWritten(found, name) ? [report(nameVariant, passage, mention)] : [];
  return isMeantAsName(found, name, atStart) ? [report(nameInSmallLetters, passage, mention)] : [];
}

/** A sentence may begin with the wrong name, or go on with it; »træning og forebyggelse« is prose all the same. */
const isWritten = (found: string, { text, term }: Name) =>
  found === text || found === capital(text) || (found === small(text) && (term || /\p{Lu}/u.test(found)));

/** »visitation & Understøttelse« and »hjemmeplejen« are meant as names; »træning og forebyggelse«, »senior« needn't be. */
function isMeantAsName(found: string, { right, unit, term }: Name, atStart: boolean): boolean {
  if (found === found.toUpperCase() || right === right.toUpperCase()) return false;
  const words = found.split(' ');
  // Outside the municipality such a word is a field rather than a unit: »behandlingspsykiatrien«.
  if (words.length === 1) return /^\p{Lu}.*(?:en|et)$/u.test(right) && !unit?.external && !term;
  return found.includes(' & ') || words.slice(atStart ? 1 : 0).some((word) => /^\p{Lu}/u.test(word));
}

function report(message: typeof nameVariant, passage: Passage, mention: Mention): Diagnostic {
  const { name, from, to, found, genitive } = mention;
  const startsBig = /^\p{Lu}/u.test(found) && startsSentence(passage.text, from);
  const isTerm = name.term && /^\p{Ll}/u.test(found) && !/\p{Lu}/u.test(name.right.slice(1));
  const right = startsBig ? capital(name.right) : isTerm ? small(name.right) : name.right;
  // »T&F's« becomes »Træning & Forebyggelses«.
  const apostrophe = genitive.length === 2 && /\p{Ll}$/u.test(right);
  const end = apostrophe ? to + 2 : to;
  const diagnostic = diagnose(message, placeInPassage(passage, from, end), { fundet: found, ventet: right });
  return isReferredTo(passage)
    ? diagnostic
    : withFix(diagnostic, fixIn(passage, from, end, apostrophe ? `${right}s` : right));
}

/** Links and `totaler` find headings and rows by their words: who changes these must change those. */
const isReferredTo = ({ kind, file }: Passage) => kind === 'heading' || file.endsWith('.csv');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const startsSentence = (text: string, from: number) =>
  /(?:^|[.:!?\n][\s\u00a0]*)[»“"'‘(\s-]*$/.test(text.slice(Math.max(0, from - 6), from));
