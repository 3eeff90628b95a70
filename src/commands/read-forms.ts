import { createCompiler, createFormReader, readFrontMatter } from '../compile.ts';
import { listWords } from '../danish/list.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type AnsweredForm, checkForm, placeInForm } from '../follow-up-files/check-form.ts';
import { type FormDraft, formFiles } from '../follow-up-files/form-files.ts';
import { answeredTwice, formOfOtherYear, formWithoutYear } from '../follow-up-files/form-messages.ts';
import { relocate } from '../follow-up-files/relocate.ts';
import { typedAnswers } from '../follow-up-files/typed-text.ts';
import type { Data, SourceFile, SourceTree } from '../model/document.ts';
import type { FormFile } from '../model/front-matter.ts';
import type { Archive } from '../model/seal.ts';
import type { AgreementYear } from '../model/year.ts';
import { openArchive } from '../system/open-archive.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';

/** A filled form that fits its year, with the files that it makes. */
export interface ImportedForm extends AnsweredForm {
  year: number;
  drafts: FormDraft[];
}

/** The outcome of filled forms: their files by path, and the years with these in them; where there are errors, nothing is to be written. */
export interface Imported {
  forms: ImportedForm[];
  files: Map<string, string>;
  years: Map<number, { tree: SourceTree; year: AgreementYear | undefined }>;
  diagnostics: Diagnostic[];
}

/** The function that reads forms, holds them against the years below `root`, and compiles these with the answers in them. */
export function createFormsReader(root: string): (sources: SourceFile[], trees: SourceTree[]) => Imported {
  const schemas = readSchemas();
  const archive = openArchive(root);
  const compileYear = createCompiler({ schemas, blobs: archive });
  const readForm = createFormReader({ schemas });
  return (sources, trees) => readForms(sources, trees, { compileYear, readForm, archive });
}

interface Readers {
  compileYear: ReturnType<typeof createCompiler>;
  readForm: ReturnType<typeof createFormReader>;
  archive: Archive;
}

function readForms(sources: SourceFile[], trees: SourceTree[], { compileYear, readForm, archive }: Readers): Imported {
  const years: Imported['years'] = new Map();
  const compiled = (tree: SourceTree) => {
    if (!years.has(tree.year)) years.set(tree.year, { tree, year: compileYear(tree).value });
    return years.get(tree.year)!.year;
  };
  const diagnostics: Diagnostic[] = [];
  const forms: ImportedForm[] = [];
  const made = new Map<string, { draft: FormDraft; places: Data['places'] }>();
  for (const source of sources) {
    const { value, diagnostics: found } = readForm(source);
    diagnostics.push(...found);
    if (!value?.data || !value.frontMatter) continue;
    const { places } = value.data;
    const form = typedAnswers(value.frontMatter as FormFile);
    const tree = trees.find(({ year }) => year === form.år);
    const year = tree && compiled(tree);
    if (tree && !year) {
      diagnostics.push(diagnose(formWithoutYear, placeInForm(places, [followUpKeys.year]), { år: form.år }));
      continue;
    }
    if (!tree || !year) {
      const ventet = listWords(trees.map((each) => `${each.year}`));
      diagnostics.push(diagnose(formOfOtherYear, placeInForm(places, [followUpKeys.year]), { år: form.år, ventet }));
      continue;
    }
    const { answered, diagnostics: wrong } = checkForm(form, places, year, archive.fingerprint);
    diagnostics.push(...wrong);
    if (!answered) continue;
    const at = (file: string) => tree.files.find((each) => each.file === file);
    const drafts = formFiles(form, answered.agreement, answered.followUp, (file) => {
      const before = at(file);
      return before ? readFrontMatter(before) : {};
    });
    for (const draft of drafts) {
      const other = made.get(draft.file);
      if (other && other.draft.text !== draft.text)
        diagnostics.push(diagnose(answeredTwice, placeInForm(places, draft.path), { fil: draft.file }));
      made.set(draft.file, { draft, places });
    }
    forms.push({ ...answered, year: form.år, drafts });
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return { forms, files: new Map(), years, diagnostics };
  for (const [number, { tree }] of years) {
    const overlaid = overlay(tree, new Map([...made].map(([file, { draft }]) => [file, draft.text])));
    const result = compileYear(overlaid);
    years.set(number, { tree: overlaid, year: result.value });
    for (const each of result.diagnostics) {
      const of = made.get(each.place.file);
      if (of && each.severity === 'error') diagnostics.push(relocate(each, of.draft, of.places));
    }
  }
  // One answer, as the day, may stand in many files.
  const files = new Map([...made].map(([file, { draft }]) => [file, draft.text]));
  return { forms, files, years, diagnostics: distinct(diagnostics) };
}

/** Each once, in the order of their places. */
function distinct(diagnostics: Diagnostic[]): Diagnostic[] {
  const all = new Map(diagnostics.map((each) => [JSON.stringify([each.code, each.place, each.values]), each]));
  return [...all.values()].sort(
    ({ place: a }, { place: b }) => a.start.line - b.start.line || a.start.column - b.start.column,
  );
}

/** The year's files with others in their place or beside them. */
function overlay(tree: SourceTree, texts: Map<string, string>): SourceTree {
  const own = [...texts].filter(([file]) => file.startsWith(`agreements/${tree.year}/`));
  const added = own.map(([file, text]): SourceFile => {
    const bytes = new TextEncoder().encode(text);
    return { file, bytes, size: bytes.length, link: false };
  });
  const files = [...tree.files.filter(({ file }) => !texts.has(file)), ...added];
  return { ...tree, files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}
