import { type MessageWith, message } from '../diagnostics/message.ts';

export const yamlTooDeep = message({
  code: 'yaml/for-dyb',
  severity: 'error',
  da: 'Uventet mange lag i hinanden, ventede højst 12.',
  en: 'Unexpectedly many levels, expected at most 12.',
  help: { da: 'Ryk linjerne mindre ind, og luk hver [ med ].', en: 'Indent the lines less, and close every [ with ].' },
  explanation: {
    means:
      'Oplysningerne ligger i mange lag inde i hinanden. Ingen nøgle har så mange, så der er nok en klamme for meget, eller linjerne er rykket for langt ind.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  Pris pr. forløb: [[[[[[[[[[[[[uden sum]]]]]]]]]]]]]',
    right: '  Pris pr. forløb: uden sum',
  },
});

export const yamlLineTooLong = message({
  code: 'yaml/for-lang-linje',
  severity: 'error',
  da: 'Uventet linje på over 5.000 tegn, ventede en kortere.',
  en: 'Unexpected line of more than 5,000 characters, expected a shorter one.',
  help: {
    da: 'Skriv lang tekst under en overskrift i stedet for i nøglerne.',
    en: 'Write long text under a heading instead of in the keys.',
  },
  explanation: {
    means:
      'En linje blandt nøglerne er på over 5.000 tegn. Så lang en tekst er et svar og hører til under en overskrift, hvor den kan deles i afsnit; ellers er noget sat ind ved en fejl.',
    case: '1-parse/uendelig-yaml',
    wrong: 'En hel redegørelse står i nøglen »navn«.',
    right: '»navn« er få ord, og redegørelsen står under ## Resultat.',
  },
});

const deepest = 12;
const longestLine = 5000;

/** The 0-based line of YAML that is longer, or nests brackets, list marks or indentation deeper, than the format needs; there the parser stalls. */
export function findHostileYaml(text: string): { message: MessageWith; index: number } | undefined {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine) return { message: yamlLineTooLong, index };
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > deepest) return { message: yamlTooDeep, index };
    }
    const marks = /^(?:\s*[-?:](?=\s|$))+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    const indent = /^ */.exec(line)![0].length;
    if (marks > deepest || indent > 8 * deepest) return { message: yamlTooDeep, index };
  }
  return undefined;
}
