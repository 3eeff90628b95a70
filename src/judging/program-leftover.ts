import { adjustable } from '../diagnostics/message.ts';

export const programText = adjustable({
  code: 'svar/programrest',
  severity: 'error',
  da: 'Uventet »{tekst}« fra et andet program, ventede det, der skulle stå her.',
  en: 'Unexpected "{tekst}" from another program, expected what should stand here.',
  help: {
    da: 'Slet det, og skriv det, programmet skulle have sat ind: et tal, et link som [](mål:ID) eller intet.',
    en: 'Delete it, and write what the program was to put in: a figure, a link such as [](mål:ID), or nothing.',
  },
  explanation: {
    means:
      'Word, Excel og andre programmer sætter selv tekst ind: fejl, felter og opfordringer til at skrive. Den er kommet med over, og det, den skulle vise, mangler.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen, se Fejl! Henvisningskilde ikke fundet.',
    right: 'Alle hold mødes ved tavlen, se [](mål:ventetid).',
  },
});
const enter = '(?:skrive|angive|indtaste|vælge|tilføje|indsætte|redigere|opdatere)';
const click = '(?:[Kk]lik|[Tt]ryk|[Dd]obbeltklik)';

/** By its form what Word, Excel and others say when a field fails, waits for text, or is shown as its code. */
export const programLeftover = new RegExp(
  [
    // »Fejl! Henvisningskilde ikke fundet.«
    String.raw`(?<!\p{L})(?:Fejl|Error|Fehler|Erreur|Fel|Feil)![ \u00a0]?\p{Lu}[^.!?\n]{0,100}[.!?]?`,
    // LibreOffice's.
    String.raw`(?<!\p{L})(?:Fejl|Error): (?:[Rr]eference|[Hh]envisning)s? ?(?:kilde|source)[^.!?\n]{0,60}\.?`,
    String.raw`(?<!\p{L})${click}(?: eller (?:klik|tryk))?(?: her)?,? for at ${enter}(?!\p{L})[^.!?\n]{0,60}\.?`,
    String.raw`(?<!\p{L})(?:[Cc]lick|[Tt]ap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|edit|choose|select|insert|type)(?!\p{L})[^.!?\n]{0,60}\.?`,
    String.raw`(?<!\p{L})(?:Vælg et element|Vælg en dato|Choose an item|Enter any content[^.\n]{0,90})(?:\.|[ \u00a0]*$)`,
    // Codes of fields: `{ PAGE }`, `HYPERLINK "…"`, `REF _Ref123 \h`.
    String.raw`\{[ \u00a0]*(?:[A-Z]{2,}(?![\p{L}\d])[^{}\n]{0,120}|=[ \u00a0]*(?:[A-Z]{2,}\([^{}\n]*|[^{}\n]{1,40}))\}`,
    String.raw`(?<![\p{L}\d])[A-Z]{2,}[ \u00a0]+(?:_[A-Z]\p{L}+\d+|\\[a-zA-Z*@#](?![\p{L}]))(?:[ \u00a0]+\\[\w*]+)*`,
    String.raw`(?<![\p{L}\d])(?:HYPERLINK|NOTEREF|SEQ|INCLUDEPICTURE|INCLUDETEXT|MERGEFIELD|DOCPROPERTY|STYLEREF|EMBED)[ \u00a0]+(?:"[^"\n]*"|[»«“”][^»«“”\n]*[»«“”]|\S+)`,
    String.raw`(?<![\p{L}\d])(?:FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|MERGEFORMAT|PAGEREF|NUMPAGES)(?![\p{L}\d])`,
    // Names of bookmarks: `_Toc123456`.
    String.raw`(?<![\p{L}\d])_(?:[A-Z]\p{L}{1,7}\d{3,}|GoBack)(?![\p{L}\d])`,
    // Balloons of changes and comments.
    String.raw`(?<!\p{L})(?:Kommenterede|Kommentar|Commented) \[\p{Lu}{1,4}\d+\]:?|(?:^|\n)(?:Formateret|Formatted): [^\n]{0,80}`,
    // The foot of a page: `Side 3 af 12`.
    String.raw`^(?:Side|Page) \d+(?: (?:af|of) \d+)?$`,
    // Errors of sheets.
    String.raw`(?<!\S)#{3,}(?!\S)|#(?:N\/A|I\/T|NULL!|NUL!|[A-ZÆØÅ]{3,}(?:\/0)?[!?]|DIV\/0!?)`,
    String.raw`(?<!\p{L})mso-[a-z-]+|\[(?:if|endif)[^\]\n]{0,60}\]|:?contentReference\b\S*|(?<!\p{L})oaicite\S*|【[^】\n]{0,40}】`,
  ].join('|'),
  'gmu',
);
