import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';

const markupInField = adjustable({
  code: 'markdown/i-felt',
  severity: 'warning',
  da: '»{tekst}« trykkes, som det er skrevet: her virker det ikke.',
  en: '"{tekst}" is printed as it is typed: it does not work here.',
  help: {
    da: 'Stjerner, punkter, links, direktiver og noter virker kun i teksten under overskrifterne, og variabler ikke i navne. Skriv ordene alene.',
    en: 'Emphasis, points, links, directives and notes work only in the text below headings, and variables not in names. Write the words alone.',
  },
  explanation: {
    means:
      'Oplysningerne øverst i filerne, YAML-filerne og cellerne i tabeller er ren tekst. Stjerner, punkttegn, links og direktiver ville stå i aftalen som tegn.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    tekst: Alle hold har tavlemøder',
    wrong: '    tekst: Alle hold har **tavlemøder**',
    right: '    tekst: Alle hold har tavlemøder',
  },
});

/** Emphasis, code, links, directives, marks of notes, bullets and headings, as they are written in running text. */
const markup =
  /\*\*[^\s*][^*\n]{0,200}\*\*|(?<![\p{L}\p{N}_])__[^\s_][^_\n]{0,200}__(?![\p{L}\p{N}_])|`[^`\n]{1,200}`|\[[^[\]\n]{0,200}\]\([^()\s]{1,200}\)|:lang\[[^[\]\n]{0,200}\](?:\{[^{}\n]{0,20}\})?|(?<![\p{L}\p{N}:]):{2}\p{L}+(?:\{[^{}\n]{0,200}\})?|\[\^[^\]\s]{1,50}\]|^[•·▪◦●○■□➢✓]\s*(?=[\p{L}\d])|^#{2,6} /gu;
const variable = /\{\{[^{}\n]{0,100}\}\}/gu;

/**
 * Reports Markdown in front matter, YAML files and cells, and variables in the names of the year and its units: there they
 * would be printed as they are typed. Answers keep what was typed into a form.
 */
export const markupInFields: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [markupInField],
  check: (passage) => {
    if ((passage.kind !== 'value' && passage.kind !== 'cell') || isAnswer(passage.file)) return [];
    const found = [...findIn(passage, markup), ...(isName(passage) ? findIn(passage, variable) : [])];
    return found.map(({ text, place }) => diagnose(markupInField, place, { tekst: text.trim() }));
  },
};

const isAnswer = (file: string) => file.split('/')[3] === 'opfoelgning';

/** The questions are the only names in which a variable is filled in. */
const isName = ({ file, field = '' }: Passage) =>
  file.endsWith('/enheder.yaml') || (file.endsWith('/aarshjul.yaml') && !field.startsWith('spørgsmål.'));
