import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { Document, Origin, SourceFile } from '../model/document.ts';
import { checkSize, decode } from './decode.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file that a form has saved, read as JSON; undefined where it can't be read, and then it is said why. */
export function parseForm(source: SourceFile): Result<Document | undefined> {
  const { file, bytes } = source;
  const origin: Origin = { file, year: 0, kind: 'form' };
  const tooLarge = checkSize(source);
  if (tooLarge.length > 0) return { value: undefined, diagnostics: tooLarge };
  const { text, diagnostics } = decode(origin, bytes);
  if (text === undefined) return { value: undefined, diagnostics: diagnostics.flatMap(ofForm) };
  if (!/^\s*\{\s*"/.test(text)) return { value: undefined, diagnostics: [diagnose('skema/ulæseligt', startOf(file))] };
  const { value: data, diagnostics: found } = parseYaml(file, text, { json: true });
  return { value: data && { origin, data, passages: [], excuses: [] }, diagnostics: found.flatMap(ofForm) };
}

/** To the one who has the form, a file that can't be read is no form; what is open may stay so. */
function ofForm({ code, place, ...rest }: Diagnostic): Diagnostic[] {
  if (code === 'udfyldes/åben') return [];
  return [unreadable.includes(code) ? diagnose('skema/ulæseligt', place) : { code, place, ...rest }];
}

const unreadable: Code[] = ['fil/tegnsæt', 'yaml/syntaks', 'yaml/for-lang-linje', 'yaml/for-dyb'];
