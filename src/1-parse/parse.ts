import { asTyped } from '../diagnostics/as-typed.ts';
import { diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { CsvRow, Document, Origin, SourceFile } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { checkSize, decode } from './decode.ts';
import { readExcuses } from './excuses.ts';
import { findUnprintable } from './find-unprintable.ts';
import { frontMatterProblem } from './front-matter-problem.ts';
import { liftFrontMatter } from './lift-front-matter.ts';
import { expectedNames, originOf } from './origin.ts';
import { parseCsv } from './parse-csv.ts';
import { parseImage } from './parse-image.ts';
import { cutSections, parseMarkdown } from './parse-markdown.ts';
import { parseYaml } from './parse-yaml.ts';
import { readPassages } from './passages.ts';
import { seeThrough } from './see-through.ts';

export const symbolicLink = message({
  code: 'fil/genvej',
  severity: 'error',
  da: 'Filen er en genvej og læses ikke.',
  en: 'The file is a symbolic link and is not read.',
  help: { da: 'Læg selve filen her.', en: 'Put the file itself here.' },
  explanation: {
    means:
      'En genvej (et symbolsk link) peger på en fil et andet sted. Den kan pege på noget, som kun findes på én maskine, så læseren ville få en anden aftale end forfatteren.',
    case: '1-parse/genvej',
    wrong: 'maal/04-genvej.md er en genvej til en anden fil.',
    right: 'Selve filen ligger i maal/.',
  },
});

export const unexpectedFile = message({
  code: 'fil/ukendt',
  severity: 'error',
  da: 'Uventet fil, ventede {ventet}.',
  en: 'Unexpected file, expected {ventet}.',
  help: {
    da: 'Ret navnet (ID er små bogstaver, tal og bindestreg, NN et tal), eller flyt filen ud af agreements/. Billeder er .png eller .jpg.',
    en: 'Mend the name (ID is small letters, digits and hyphens, NN a number), or move the file out of agreements/. Images are .png or .jpg.',
  },
  explanation: {
    means:
      'Programmet ved ikke, hvad filen er, og ville ikke trykke den. Det meldes, for at et mål med et forkert filnavn ikke forsvinder ud af aftalen, uden at nogen ser det.',
    case: '1-parse/ukendt-fil',
    wrong: 'Målet ligger i maal/04-nyt.docx.',
    right: 'Målet ligger i maal/04-nyt.md.',
  },
});

/** One file as a `Document`; undefined where it has no place in the format or can't be read, and then it is said why, and for words kept by a seal. */
export function parse(source: SourceFile): Result<Document | undefined> {
  const { file, bytes } = source;
  const origin = originOf(file);
  if (source.link) return { value: undefined, diagnostics: [diagnose(symbolicLink, startOf(file))] };
  if (!origin)
    return {
      value: undefined,
      diagnostics: [diagnose(unexpectedFile, startOf(file), { ventet: expectedNames(file) })],
    };
  // Words that were agreed are read only where they are compared with those of today.
  if (origin.kind === 'sealedText') return { value: undefined, diagnostics: [] };
  const tooLarge = checkSize(source);
  if (tooLarge.length > 0) return { value: undefined, diagnostics: tooLarge };
  if (origin.kind === 'image') {
    const { uri, diagnostics } = parseImage(file, bytes);
    return { value: uri === undefined ? undefined : { origin, image: uri, passages: [], excuses: [] }, diagnostics };
  }
  const { text, diagnostics } = decode(origin, bytes);
  if (text === undefined) return { value: undefined, diagnostics };
  const seen = seeThrough(file, text, yamlLines(file, text));
  const parsed = parseText(origin, seen.text);
  const unprintable = parsed.value ? findUnprintable(seen.text, parsed.value) : [];
  const found = [...seen.alike, ...parsed.diagnostics, ...unprintable];
  return {
    value: parsed.value && { ...parsed.value, unseen: seen.unseen },
    diagnostics: [...seen.hidden, ...asTyped(found, new Map([[file, seen.unseen]]))],
  };
}

/** Tells which lines of a file are YAML, 1-based: all, or those of the front matter. */
function yamlLines(file: string, text: string): (line: number) => boolean {
  if (!file.endsWith('.md')) return () => file.endsWith('.yaml');
  const fences = text.split('\n').flatMap((line, index) => (/^\s*---\s*$/.test(line) ? [index + 1] : []));
  const [first = 0, last = 0] = text.trimStart().startsWith('---') ? fences : [];
  return (line) => line > first && line < last;
}

function parseText(origin: Origin, text: string): Result<Document | undefined> {
  const { file, kind } = origin;
  if (kind === 'cells') {
    const { value: rows, diagnostics } = parseCsv(file, text);
    const broken = diagnostics.some((each) => each.severity === 'error');
    return {
      value: broken ? undefined : { origin, rows, passages: rows.flatMap(cellPassages), excuses: [] },
      diagnostics,
    };
  }
  if (file.endsWith('.yaml')) {
    const { value: data, diagnostics } = parseYaml(file, text);
    return { value: data && { origin, data, passages: [], excuses: readExcuses(file, text) }, diagnostics };
  }
  const problem = kind === 'frame' ? undefined : frontMatterProblem(file, text);
  if (problem) return { value: undefined, diagnostics: [problem] };
  const { text: lifted, by } = liftFrontMatter(text);
  const { value: parsed, diagnostics } = parseMarkdown(file, lifted, by);
  if (!parsed) return { value: undefined, diagnostics };
  const whole = kind === 'frame' || kind === 'agreement';
  const document: Document = {
    origin,
    body: parsed.body,
    sections: cutSections(file, parsed.body, whole ? 6 : 2),
    passages: readPassages(file, lifted, parsed.body, origin.year),
    excuses: readExcuses(file, lifted, by),
  };
  if (parsed.data) document.data = parsed.data;
  return { value: document, diagnostics };
}

function cellPassages({ cells }: CsvRow): Passage[] {
  return cells
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text, place: { file, start } }) => ({
      file,
      kind: 'cell',
      heading: '',
      text,
      runs: [{ at: 0, ...start }],
    }));
}
