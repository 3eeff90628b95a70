import { diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { CsvRow, Document, Origin, SourceFile } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { checkSize, decode } from './decode.ts';
import { readExcuses } from './excuses.ts';
import { findUnprintable } from './find-unprintable.ts';
import { expectedNames, originOf } from './origin.ts';
import { parseCsv } from './parse-csv.ts';
import { parseImage } from './parse-image.ts';
import { cutSections, parseMarkdown } from './parse-markdown.ts';
import { parseYaml } from './parse-yaml.ts';
import { readPassages } from './passages.ts';

/** One file as a `Document`; undefined where it has no place in the format or can't be read, and then it is said why. */
export function parse(source: SourceFile): Result<Document | undefined> {
  const { file, bytes } = source;
  const origin = originOf(file);
  if (source.link) return { value: undefined, diagnostics: [diagnose('fil/genvej', startOf(file))] };
  if (!origin)
    return { value: undefined, diagnostics: [diagnose('fil/ukendt', startOf(file), { ventet: expectedNames(file) })] };
  const tooLarge = checkSize(source);
  if (tooLarge.length > 0) return { value: undefined, diagnostics: tooLarge };
  if (origin.kind === 'image') {
    const { uri, diagnostics } = parseImage(file, bytes);
    return { value: uri === undefined ? undefined : { origin, image: uri, passages: [], excuses: [] }, diagnostics };
  }
  const { text, diagnostics } = decode(origin, bytes);
  if (text === undefined) return { value: undefined, diagnostics };
  const parsed = parseText(origin, text);
  if (!parsed.value) return parsed;
  return { ...parsed, diagnostics: [...parsed.diagnostics, ...findUnprintable(text, parsed.value)] };
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
  const { value: parsed, diagnostics } = parseMarkdown(file, text);
  if (!parsed) return { value: undefined, diagnostics };
  const whole = kind === 'frame' || kind === 'agreement';
  const document: Document = {
    origin,
    body: parsed.body,
    sections: cutSections(file, parsed.body, whole ? 6 : 2),
    passages: readPassages(file, text, parsed.body, origin.year),
    excuses: readExcuses(file, text),
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
