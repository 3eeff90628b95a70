import { stillOpen } from '../danish/open.ts';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { Document, Origin, SourceFile } from '../model/document.ts';
import { checkSize, decode } from './decode.ts';
import { otherCharset } from './file-messages.ts';
import { yamlLineTooLong, yamlTooDeep } from './hostile-yaml.ts';
import { parseYaml } from './parse-yaml.ts';
import { unreadableYaml } from './yaml-messages.ts';

export const unreadableForm = message({
  code: 'skema/ulæseligt',
  severity: 'error',
  da: 'Filen kan ikke læses som et udfyldt skema: den går i stykker her.',
  en: "The file can't be read as a filled form: it breaks here.",
  help: {
    da: 'Tag den fil, som skemaet har gemt med »Gem fil«; den ender på .json og rettes ikke i hånden.',
    en: 'Take the file that the form has saved with "Gem fil"; it ends in .json and is not edited by hand.',
  },
  explanation: {
    means:
      'Filen er ikke en, som et skema har gemt, eller den er gået i stykker, fx fordi den er rettet i hånden eller kun hentet halvt.',
    case: 'import/ulaeseligt',
    wrong: '"år": 2023 uden komma efter, eller et regneark',
    right: 'filen, som den blev gemt: traening-midtvejs-2023.json',
  },
});

/** A file that a form has saved, read as JSON; undefined where it can't be read, and then it is said why. */
export function parseForm(source: SourceFile): Result<Document | undefined> {
  const { file, bytes } = source;
  const origin: Origin = { file, year: 0, kind: 'form' };
  const tooLarge = checkSize(source);
  if (tooLarge.length > 0) return { value: undefined, diagnostics: tooLarge };
  const { text, diagnostics } = decode(origin, bytes);
  if (text === undefined) return { value: undefined, diagnostics: diagnostics.flatMap(ofForm) };
  if (!/^\s*\{\s*"/.test(text)) return { value: undefined, diagnostics: [diagnose(unreadableForm, startOf(file))] };
  const { value: data, diagnostics: found } = parseYaml(file, text, { json: true });
  return { value: data && { origin, data, passages: [], excuses: [] }, diagnostics: found.flatMap(ofForm) };
}

/** To the one who has the form, a file that can't be read is no form; what is open may stay so. */
function ofForm(diagnostic: Diagnostic): Diagnostic[] {
  const { code, place } = diagnostic;
  if (code === stillOpen.code) return [];
  return [unreadable.includes(code) ? diagnose(unreadableForm, place) : diagnostic];
}

const unreadable = [otherCharset, unreadableYaml, yamlLineTooLong, yamlTooDeep].map(({ code }) => code);
