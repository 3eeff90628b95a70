import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { findIn } from '../find-in.ts';
import type { Rule } from '../rule.ts';

/** Emphasis, code, links, directives, marks of notes, bullets and headings, as they are written in running text. */
const markup =
  /\*\*[^\s*][^*\n]{0,200}\*\*|(?<![\p{L}\p{N}_])__[^\s_][^_\n]{0,200}__(?![\p{L}\p{N}_])|`[^`\n]{1,200}`|\[[^[\]\n]{0,200}\]\([^()\s]{1,200}\)|:lang\[[^[\]\n]{0,200}\](?:\{[^{}\n]{0,20}\})?|(?<![\p{L}\p{N}:]):{2}\p{L}+(?:\{[^{}\n]{0,200}\})?|\[\^[^\]\s]{1,50}\]|^[•·▪◦●○■□➢✓]\s*(?=[\p{L}\d])|^#{2,6} /gu;
const variable = /\{\{[^{}\n]{0,100}\}\}/gu;

/**
 * Reports Markdown in front matter, YAML files and cells, and variables in the names of the year and its units: there they
 * would be printed as they are typed. Answers keep what was typed into a form.
 */
export const markupInFields: Rule = ({ passages }) => {
  const fields = passages.filter(({ kind, file }) => (kind === 'value' || kind === 'cell') && !isAnswer(file));
  return [...findIn(fields, markup), ...findIn(fields.filter(isName), variable)].map(({ text, place }) =>
    diagnose('markdown/i-felt', place, { tekst: text.trim() }),
  );
};

const isAnswer = (file: string) => file.split('/')[3] === 'opfoelgning';

/** The questions are the only names in which a variable is filled in. */
const isName = ({ file, field = '' }: Passage) =>
  file.endsWith('/enheder.yaml') || (file.endsWith('/aarshjul.yaml') && !field.startsWith('spørgsmål.'));
