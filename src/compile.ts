import { originOf } from './1-parse/origin.ts';
import { parse } from './1-parse/parse.ts';
import type { Schemas } from './2-validate/schema.ts';
import { createValidator } from './2-validate/validate.ts';
import { resolveYear } from './3-resolve/resolve-year.ts';
import { checkYear } from './4-check/check-year.ts';
import type { Result } from './diagnostics/diagnostic.ts';
import { settle } from './diagnostics/settle.ts';
import type { SourceTree } from './model/document.ts';
import type { AgreementYear } from './model/year.ts';

/** Stages 1-4 over one year's files: the year as far as it can be resolved, and all that its authors should know. */
export function compileYear({ year, files, folders }: SourceTree, schemas: Schemas): Result<AgreementYear | undefined> {
  const validate = createValidator(schemas);
  const parsed = files.map(parse);
  const validated = parsed.flatMap(({ value }) => (value ? [validate(value)] : []));
  const origins = files.flatMap(({ file }) => originOf(file) ?? []);
  const resolved = resolveYear({ year, folders, origins, documents: validated.map(({ value }) => value) });
  const checked = resolved.value ? checkYear(resolved.value) : undefined;
  const diagnostics = [...parsed, ...validated, resolved, ...(checked ? [checked] : [])].flatMap(
    (each) => each.diagnostics,
  );
  return { value: resolved.value, diagnostics: settle(diagnostics, resolved.value) };
}
