import { adjustable } from '../diagnostics/message.ts';

export const unfilledPlaceholder = adjustable({
  code: 'svar/pladsholder',
  severity: 'warning',
  da: 'Uventet »{tekst}«, ventede det, der skal stå her.',
  en: 'Unexpected "{tekst}", expected what should stand here.',
  help: {
    da: 'Skriv det. Skriv UDFYLDES, hvis det endnu ikke vides.',
    en: 'Write it. Write UDFYLDES if it is not known yet.',
  },
  explanation: {
    means:
      'Her holder nogle tegn plads til et navn eller et tal, som aldrig blev skrevet. Læseren mangler oplysningen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle xx hold mødes ved tavlen hver uge.',
    right: 'Alle fire hold mødes ved tavlen hver uge.',
  },
});

/** A line that begins with a box to tick is reported as that (`svar/afkrydsning`). */
const noBox = String.raw`(?!(?<![^\n])\[[ xX]?\][ \u00a0]+[\p{L}\d])`;

/** Marks that a template has where something is to be written: `[navn]`, `xx %`, `____`. */
export const placeholder = new RegExp(
  [
    String.raw`${noBox}(?<!:lang ?)\[(?!sic\]|t?kr\b|mio\b|km\b|kWh\b|stk\b)\p{L}[^[\]]{0,200}\](?!\s*\((?:https?:|www\.))|${noBox}\[[ xX_]*\]`,
    // A name in brackets of other kinds; a variable has two.
    String.raw`(?<![{\]])\{[\p{L}][^{}:="\ufffc]{0,60}\}(?!\})|<(?!https?:|mailto:|www\.)[\p{L}][^<>=@\ufffc]{0,60}>`,
    String.raw`(?<![\p{L}\d])(?:x{2,}|X{2,}|NN|N\.N\.)(?![\p{L}\d])|(?<!\d)20(?:[xX]{2}|__|[xX_]\b)(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d]|\d )[xX] (?:%|antal|borgere|medarbejdere|timer|kr\.)`,
    String.raw`_{3,}|\.{4,}|…{2,}|(?<!\p{L})(?:dd[./-]mm|DD[./-]MM|åååå|ÅÅÅÅ|yyyy|YYYY)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Ll]orem ipsum|dolor sit amet)(?!\p{L})`,
  ].join('|'),
  'gu',
);
