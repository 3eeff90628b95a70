import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { datedSentences } from '../dated-sentences.ts';
import { textAfter } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import type { Sentence } from '../sentences.ts';
import { hasPast, isHistory, isPlan } from '../tense.ts';
import type { TimeMention } from '../time-mentions.ts';

const yearInText = adjustable({
  code: 'tid/årstal',
  severity: 'warning',
  da: 'Uventet »{tid}«, ventede {år} eller en sætning, der ser tilbage eller frem.',
  en: 'Unexpected "{tid}", expected {år} or a sentence that looks back or ahead.',
  help: {
    da: 'Skriv {{år}}, hvis aftalens år er ment; så følger det også med til næste års aftale.',
    en: "Write {{år}} if the agreement's year is meant; it then follows to next year's agreement too.",
  },
  explanation: {
    means:
      'Sætningen siger, hvad enheden vil eller gør, men nævner et andet år end aftalens. Det er oftest blevet stående fra en tidligere aftale, og læseren kan ikke vide, hvilket år der gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'I 2022 skal alle hold mødes ved tavlen hver uge.',
    right: 'I {{år}} skal alle hold mødes ved tavlen hver uge.',
  },
});

/**
 * Reports a year in text that is neither the agreement's nor told as history or outlook: a plan for a time that is over
 * (`Hvilket resultat vil vi opnå i 2022?`), or a later time told as if it were now.
 */
export const yearsInText: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [yearInText],
  check: (passage, { from, year: { year } }) =>
    from(datedSentences, passage).flatMap(({ sentence, unfinished, times }) =>
      (unfinished ? [] : times)
        .filter((mention) => isMisdated(sentence, mention, year))
        .map((mention) => {
          const place = placeInPassage(passage, sentence.from + mention.from, sentence.from + mention.to);
          return diagnose(yearInText, place, { tid: mention.text.replace(/\s+/g, ' '), år: year });
        }),
    ),
};

/** In characters; looking further back costs time on a hostile text. */
const longestClause = 300;

/** Words before a time that says when something happens. */
const adverbial =
  /(?:^|\s)(?:(?<end>(?:inden|ved)\s+udgangen\s+af)|i\s+(?:løbet|slutningen|begyndelsen|starten|midten)\s+af|i\s+hele|i|den|d\.|(?<deadline>senest(?:\s+(?:i|den|d\.))?|inden(?:\s+den)?))\s+$/i;
const outlook =
  /(?<!\p{L})(?:vil|skal|kan|bliver|kommer|regner|når|hvis|først|senere|næste|igen|indtil|derefter|måles|viser|udløber|slutter|begynder|starter|ventes?|venter|(?:forvent|plan|overslag|frem|ny|budget)\p{L}*)(?!\p{L})/iu;

function isMisdated({ passage, text }: Sentence, { from, to, first, last, text: time }: TimeMention, year: number) {
  const isOver = last < `${year}`;
  if (!isOver && first < `${year + 1}`) return false;
  const lead = text.slice(Math.max(0, from - longestClause), from);
  if (lead.lastIndexOf('»') > lead.lastIndexOf('«')) return false;
  if (isLabel(passage)) return !/(?:på|fra|siden|efter|mod)\s+$/.test(lead);
  const clause = lead.split(/[,;:(–]/).at(-1)!;
  const found = adverbial.exec(clause);
  if (!found && !/^(?:primo|medio|ultimo)/i.test(time)) return false;
  const around = { before: clause.slice(0, found?.index), after: textAfter(text, to) };
  if (!isOver) return isHistory(around) || (isPlan(around) && !outlook.test(text) && !text.includes(`${year}`));
  if (isPlan(around)) return true;
  const { end, deadline } = found?.groups ?? {};
  if (deadline || /^inden/i.test(end ?? '')) return !hasPast(text);
  return end !== undefined && around.before === '' && /^\s*(?:er|har|ved|kan)\s/.test(around.after);
}

/** The questions, and the year's headings: what they say is of the agreement's year. */
const isLabel = ({ file, kind, field }: Passage) =>
  file.endsWith('/aarshjul.yaml') ? field?.startsWith('spørgsmål') : kind === 'heading' && file.endsWith('/ramme.md');
