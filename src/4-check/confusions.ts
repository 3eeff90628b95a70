import type { Form } from './forms.ts';

/** The letters of Danish: with a class that is as small as this, so many patterns are made in no time. */
const letter = 'A-Za-zÆØÅÉæøåé';

/** A pattern for whole words, with or without a capital first. */
function words(source: string): RegExp {
  const withCapital = source.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
  const text = withCapital.replaceAll(' ', String.raw`\s`).replaceAll(String.raw`\p{L}`, `[${letter}]`);
  return new RegExp(String.raw`(?<![${letter}\d-])(?:${text})(?![${letter}\d])`, 'g');
}

/** Wrong words with the right ones; `$1` is the first group of the wrong one. Only what is wrong wherever it stands. */
const table: [wrong: string, right: string][] = [
  // One word taken for another
  ['forsat', 'fortsat'],
  ['forsæt(te|ter|tes|ttes|tende|telse|telsen)', 'fortsæt$1'],
  ['forløbende', 'forløbene'],
  ['politiske(?= (?:godkendt|vedtagn|fastsat|besluttede|prioriteret|prioriterede)\\p{L}*)', 'politisk'],
  ['at understøtte af', 'understøttelse af'],
  ['blandt andre(?= (?:ansvarlige?|at|i|på|gennem|om|fordi|når)(?!\\p{L}))', 'blandt andet'],
  ['(?<=(?:rettet|faglig|særlig|tidlig|forebyggende|vores|denne) )indsat', 'indsats'],
  ['at være (medvirke|bidrage|hjælpe|sikre|støtte|styrke|skabe|deltage|understøtte)', 'at $1'],
  ['(?<=(?:vil|skal|bør) (?:(?:ikke|også|derfor|fortsat) )?)blev', 'blive'],
  ['(?<=(?:har|havde) (?:(?:vi|derfor|også|ikke|dog|nu|altid) ){0,3})måtte(?= \\p{L})', 'måttet'],
  ['mulig(?= (?:omfang|niveau|antal)(?!\\p{L}))', 'muligt'],
  [
    '(?<=(?:afregnes|opgøres|måles|følges|mødes|holdes|afholdes|drøftes|rapporteres|registreres|indberettes|evalueres|gennemgås|udarbejdes|sendes) )(årlig|halvårlig|månedlig|ugentlig|daglig)(?= (?:af|fra|på|i|til|ved|med|for|via|og)(?!\\p{L}))',
    '$1t',
  ],
  ['ligge vægt på', 'lægge vægt på'],
  ['ligger vægt på', 'lægger vægt på'],
  ['nogen gange', 'nogle gange'],
  ['ad hensyn til', 'af hensyn til'],
  // Ordinals
  ['hver (\\d{1,2})(?= (?:uge|måned|dag|time|gang)(?!\\p{L}))', 'hver $1.'],
  ['hvert (\\d{1,2})(?= (?:år|kvartal|halvår|minut)(?!\\p{L}))', 'hvert $1.'],
  // One word written as two
  ['i mellem', 'imellem'],
  ['i mod', 'imod'],
  ['i gennem', 'igennem'],
  ['i blandt', 'iblandt'],
  ['i følge(?! med)', 'ifølge'],
  [
    'i (gangværende|gangsat|gangsætte|gangsætter|gangsættes|gangsættelse|værksætte|værksætter|værksættes|værksat)',
    'i$1',
  ],
  ['over ens(?=stemme)', 'overens'],
  ['så fremt', 'såfremt'],
  ['efter som', 'eftersom'],
  ['lige som', 'ligesom'],
  // Two words written as one
  ['igang', 'i gang'],
  ['istedet', 'i stedet'],
  ['istand', 'i stand'],
  ['iforhold', 'i forhold'],
  ['ihenhold', 'i henhold'],
  ['ialt', 'i alt'],
  ['idag', 'i dag'],
  ['iår', 'i år'],
  ['ihvertfald', 'i hvert fald'],
  ['påtværs', 'på tværs'],
  ['(?<=(?:er|var|være|været) )tilstede', 'til stede'],
];

/** Words that are taken for others, with the sure cure. */
export const confusions: Form[] = table.map(([wrong, right]) => ({
  pattern: words(wrong),
  right: ([found, ...groups]) =>
    likeCapital(
      found,
      right.replace(/\$(\d)/g, (_, group) => groups[group - 1] ?? ''),
    ),
}));

/** A name in capitals and a word that says what of it: »Nexus-rollen«. */
export const nameCompounds: Form[] = [
  {
    pattern:
      /(?<![\p{L}\d-])(?<name>Nexus|IT|VR|MED|DUT|EU|GPS)[ \u00a0](?<word>(?:rolle|midler|system|udvalg|bruger|løsning|briller|udstyr|træning|modul|superbruger)\p{L}*)/gu,
    right: ({ groups }) => `${groups!.name}-${groups!.word}`,
  },
];

const likeCapital = (found: string, right: string) =>
  /^\p{Lu}/u.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right;

/** Abbreviations without their point, or with a space inside. */
export const abbreviationForms: Form[] = [
  {
    pattern: /(?<![\p{L}\d.-])(?:ift|iht|mht|hhv|dvs|evt|inkl|ekskl|vedr|jf|ca|pga|gns|mdr)(?![\p{L}\d.-])/giu,
    // In capitals it stands for something else: CA, JF.
    right: ([found]) => (found === found.toUpperCase() ? undefined : `${found}.`),
  },
  { pattern: /(?<![\p{L}\d.])(?:nr|stk)(?=[ \u00a0]\d)/giu, right: ([found]) => `${found}.` },
  { pattern: /(?<=\d[ \u00a0])(?:kr|mio|mia|pct)(?![\p{L}\d.-])/gu, right: ([found]) => `${found}.` },
  {
    pattern: /(?<![\p{L}\d.])(?:bl\.[ \u00a0]a|f\.[ \u00a0]eks|m\.[ \u00a0]v)\.(?!\p{L})/giu,
    right: ([found]) => found.replace(/[ \u00a0]/, ''),
  },
];
