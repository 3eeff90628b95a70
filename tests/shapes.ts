const consonants = 'bcdfghjklmnprstvøåz';
const vowels = 'aeiouyæ';

/** A word that no dictionary has, another one for each number. */
function unknownWord(number: number): string {
  let word = '';
  for (let rest = number * 7919 + 12_345; rest > 0; rest = Math.floor(rest / consonants.length))
    word += consonants[rest % consonants.length]! + vowels[rest % vowels.length]!;
  return word;
}

const run =
  (of: (number: number) => string, between = ' ') =>
  (size: number) => {
    const parts: string[] = [];
    for (let [number, length] = [1, 0]; length < size; number++) {
      parts.push(of(number));
      length += Buffer.byteLength(parts.at(-1)!) + between.length;
    }
    return parts.join(between);
  };

/** Text of about so many bytes, by what it is full of; most of it is one paragraph. */
export const shapes: Record<string, (size: number) => string> = {
  'mål 1, mål 2': run((number) => `mål ${number % 99},`),
  '1 1 1': run(() => '1'),
  'phone numbers': run((number) => `12 34 56 ${10 + (number % 90)}`),
  'amounts and shares': run(() => '1.000 kr. og 5 % af'),
  'numbers of 8 digits': run((number) => `${10_000_000 + number}`),
  'CPR-like numbers': run((number) => `010190-${1000 + (number % 9000)}`),
  'unknown words': run(unknownWord),
  'long words': run((number) => 'kvalitetsudviklingsmedarbejder'.repeat(2) + unknownWord(number)),
  variables: run(() => '{{år}}'),
  headings: run((number) => `### Nr. ${number} af\n\n${'Tekst. '.repeat(40)}`, '\n\n'),
  dates: run((number) => `1.${1 + (number % 12)}.2023`),
  years: run(() => 'i 2022 har vi'),
  periods: run((number) => `1. kvartal 2023, uge ${1 + (number % 52)} 2023, marts 2023`),
  quotations: run(() => '»ord«'),
  'quotes that stay open': run(() => '»ord "to'),
  brackets: run(() => `${'ord (TRF) '.repeat(40)}`, '\n\n'),
  links: run(() => '[Kortere ventetid](mål:ventetid) '.repeat(20), '\n\n'),
  'links and addresses': run((number) => `${`www.eksempel${number}.dk navn${number}@eksempel.dk `.repeat(20)}`, '\n\n'),
  footnotes: (size) => {
    const texts = Array.from({ length: Math.min(2000, Math.round(size / 120)) }, (_, at) => at);
    const marked = texts.map((at) => `${'Et ord til. '.repeat(8)}[^${at}]${at % 40 === 39 ? '\n\n' : ''}`);
    return `${marked.join(' ')}\n\n${texts.map((at) => `[^${at}]: Note.`).join('\n\n')}`;
  },
  abbreviations: run((number) => `TR${String.fromCharCode(65 + (number % 26))} og f.eks. MED`),
  'names of units': run(() => 'Hjemmeplejen og Træning & Forebyggelse'),
  'names of people': run(() => 'Hanne Jensen'),
  sentences: run((number) => `Vi gør ${unknownWord(number)} bedre for alle i kommunen.`),
  'repeated sentences': run(() => 'Borgerne møder medarbejdere, der ved besked om det hele.'),
  'bullet lists': run((number) => `- punkt ${number} har ${number} borgere ${'og flere '.repeat(6)}`, '\n'),
  'table rows': (size) =>
    `| Fag | Beløb |\n|---|---|\n${run((number) => `| Løn ${number} | ${number}00 kr. ${'ja '.repeat(20)}|`, '\n')(size)}`,
  sums: run((number) => `${number} borgere og ${number} borgere, i alt ${2 * number} borgere`),
  'sums of figures': run((number) => `${number} +`),
  'pointing words': run(() => 'se ovenfor, jf. afsnittet'),
  'doubled words': run(() => 'det det'),
  'ranges and paragraphs': run((number) => `${number}-${number + 5} timer, § 86, stk. 2`),
  'open questions': run(() => 'det skal afklares'),
  spaces: (size) => `a${' '.repeat(size)}b`,
  marks: run(() => 'ord. – - , / :'),
  emphasis: run(() => '**ord** '.repeat(40), '\n\n'),
  'lines of one word': (size) => run(() => 'ord', '\n')(Math.min(size, 19_000)),
};
