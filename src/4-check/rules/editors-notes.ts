import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';

const editorsNote = adjustable({
  code: 'svar/note',
  severity: 'warning',
  da: 'Uventet note til dem, der skriver: »{tekst}«. Ventede kun tekst til læseren.',
  en: 'Unexpected note to those who write: "{tekst}". Expected only text for the reader.',
  help: {
    da: 'Slet den. En note, der ikke skal trykkes, skrives <!-- noten -->.',
    en: 'Delete it. A note that is not to be printed is written <!-- the note -->.',
  },
  explanation: {
    means:
      'En bemærkning fra den ene, der skriver, til den anden er blevet stående. Den ville blive trykt og læst af alle.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog, tjek lige med Senior.',
    right: 'Holdlederne fører logbog.',
  },
});

/** Marks and signatures of those who write: the case of their letters matters. */
const signal = new RegExp(
  [
    String.raw`(?<!\p{L})(?:TODO|FIXME|TBD|TBC)(?!\p{L})`,
    String.raw`(?<!\p{L})OBS\s?[:!]`,
    String.raw`(?<=\s|^|\()\/{1,2}\p{Lu}{2,5}(?=[).]*$)`,
    '!{2,}',
  ].join('|'),
  'gu',
);
const part = '(?:teksten|afsnittet|formuleringen|ordlyden|sætningen|svaret|linjen|tallet|tallene|tabellen)';
const mended = '(?:rettes|slettes|opdateres|omskrives|skrives om|uddybes|tilrettes|tjekkes|kontrolleres)';
const remark = new RegExp(
  [
    String.raw`(?=[bikns])(?<=^|[.!?(]\s*)(?:kommentar|intern note|(?:kommentar|note|bemærkning|spørgsmål) (?:til|fra) [^:.!?]{1,40}):`,
    String.raw`(?<!\p{L})${part} (?:her )?(?:skal|bør) ${mended}(?!\p{L})`,
    String.raw`(?<!\p{L})tjek (?:lige|med)(?!\p{L})`,
    String.raw`(?<!\p{L})husk at (?:rette|slette|tilføje|indsætte|opdatere|skrive)(?!\p{L})`,
    String.raw`\((?:slettes|rettes|udgår|gammel tekst|fra sidste år)\??\)`,
  ].join('|'),
  'giu',
);

/** Reports what editors wrote to each other: `OBS:`, `Kommentar til økonomi:`, `tjek med …`, `(slettes?)`. */
export const editorsNotes: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [editorsNote],
  check: (passage) =>
    [signal, remark].flatMap((pattern) =>
      findIn(passage, pattern).map(({ text, place }) => diagnose(editorsNote, place, { tekst: text })),
    ),
};
