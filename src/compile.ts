import { copiedFile, findCopies } from './1-parse/copies.ts';
import { originOf } from './1-parse/origin.ts';
import { parse } from './1-parse/parse.ts';
import { parseForm } from './1-parse/parse-form.ts';
import { createValidator, type Validator } from './2-validate/validate.ts';
import { openHistory } from './3-resolve/open-history.ts';
import { resolveYear } from './3-resolve/resolve-year.ts';
import { checkYear } from './4-check/check-year.ts';
import { asTyped } from './diagnostics/as-typed.ts';
import { diagnose, type Result } from './diagnostics/diagnostic.ts';
import { settle } from './diagnostics/settle.ts';
import { startOf } from './diagnostics/start-of.ts';
import type { Document, SourceFile, TypedDocument } from './model/document.ts';
import type { AgreementYear } from './model/year.ts';
import { adjustableCodes } from './registry.ts';
import type { World } from './world.ts';

/**
 * The function that runs stages 1-4 over one year's files: the year as far as it can be resolved, and all that its
 * authors should know; of what changed since it was sealed only with `blobs`. Schemas compile once for all years, and
 * a file that is given again, as in a year where another file was changed, is read once.
 */
export function createCompiler(
  world: Pick<World, 'schemas' | 'words' | 'blobs'>,
): (sources: World['sources']) => Result<AgreementYear | undefined> {
  const validate = createValidator(world.schemas);
  const known = new WeakMap<SourceFile, ReadFile>();
  const read = (source: SourceFile) => {
    const file = known.get(source) ?? readFile(source, validate);
    known.set(source, file);
    return file;
  };
  return (sources) => compileYear(sources, read, world);
}

/** A file as stages 1 and 2 leave it. */
interface ReadFile {
  parsed: Result<Document | undefined>;
  validated: Result<TypedDocument> | undefined;
}

function readFile(source: SourceFile, validate: Validator): ReadFile {
  const parsed = parse(source);
  return { parsed, validated: parsed.value && validate(parsed.value) };
}

function compileYear(
  tree: World['sources'],
  read: (source: SourceFile) => ReadFile,
  { words, blobs }: Pick<World, 'words' | 'blobs'>,
): Result<AgreementYear | undefined> {
  const { year, folders } = tree;
  const copies = findCopies(tree.files);
  const files = tree.files.filter(({ file }) => !copies.has(file));
  const documents = files.map(read);
  const parsed = documents.map((each) => each.parsed);
  const validated = documents.flatMap((each) => each.validated ?? []);
  const origins = files.flatMap(({ file }) => originOf(file) ?? []);
  const history = blobs && openHistory(tree, blobs, (source) => read(source).validated?.value);
  const typed = validated.map(({ value }) => value);
  const resolved = resolveYear({ year, folders, origins, documents: typed, adjustable: adjustableCodes }, history);
  const checked = resolved.value ? checkYear(resolved.value, words) : undefined;
  const unseen = new Map(parsed.flatMap(({ value }) => (value?.unseen ? [[value.origin.file, value.unseen]] : [])));
  const copied = [...copies].map(([file, original]) => diagnose(copiedFile, startOf(file), { fil: original }));
  const said = [...copied, ...parsed.flatMap((each) => each.diagnostics)];
  const later = [...validated, resolved, ...(checked ? [checked] : [])].flatMap((each) => each.diagnostics);
  return {
    value: resolved.value,
    diagnostics: settle([...said, ...asTyped(later, unseen)], resolved.value, adjustableCodes),
  };
}

/** Stages 1-2 over a file that a form has saved. */
export function createFormReader({
  schemas,
}: Pick<World, 'schemas'>): (source: SourceFile) => Result<TypedDocument | undefined> {
  const validate = createValidator(schemas);
  return (source) => {
    const { value, diagnostics } = parseForm(source);
    if (!value) return { value: undefined, diagnostics };
    const validated = validate(value);
    return { value: validated.value, diagnostics: [...diagnostics, ...validated.diagnostics] };
  };
}

/** The front matter of one file as its characters; empty where it has none. */
export const readFrontMatter = (source: SourceFile): Record<string, unknown> =>
  (parse(source).value?.data?.value ?? {}) as Record<string, unknown>;
