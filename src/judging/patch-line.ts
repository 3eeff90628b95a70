import { message } from '../diagnostics/message.ts';

export const lineOfPatch = message({
  code: 'fil/git-rettelse',
  severity: 'error',
  da: 'Filen har en linje fra en rettelse, som Git skriver den: »{tekst}«.',
  en: 'The file holds a line of a patch as Git writes it: "{tekst}".',
  help: {
    da: 'Hent filen igen, som den var, eller slet linjen, linjerne med - først og det + eller mellemrum, som de andre begynder med.',
    en: 'Fetch the file as it was, or delete the line, the lines that begin with - and the + or space that the others begin with.',
  },
  explanation: {
    means:
      'En rettelse (patch) er kopieret ind i filen i stedet for at blive lagt på den. Linjer, der skulle væk, ville blive trykt sammen med dem, der skulle ind.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: '@@ -27,1 +27,1 @@\n-Alle hold mødes ved tavlen hver uge.\n+Alle hold mødes ved tavlen hver dag.',
    right: 'Alle hold mødes ved tavlen hver dag.',
  },
});

/** Git's heads of a file and of a change, and its note on the last line; the markers of Jujutsu. */
const patch =
  /^(?:@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@|diff --git \S|index [\da-f]{7,}\.\.[\da-f]{7,}|(?:\+\+\+|---) (?:[ab]\/\S|\/dev\/null)|\\ No newline at end of file|[%+]{7} \S)/;

/** The 1-based line of the first that a patch begins or ends with; undefined where there is none. */
export function patchLine(written: string[]): number | undefined {
  const line = written.findIndex((each) => patch.test(each));
  return line < 0 ? undefined : line + 1;
}
