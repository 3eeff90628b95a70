import type { DocumentKind } from '../model/document.ts';
import type { Schema, Schemas } from '../model/schema.ts';

/** Which schema a kind of document has; the frame, cells and images have none. */
export const schemaOf: Partial<Record<DocumentKind, string>> = {
  cycle: 'aarshjul',
  units: 'enheder',
  agreement: 'aftale',
  goal: 'maal',
  sharedGoal: 'faelles-maal',
  initiative: 'indsats',
  table: 'tabel',
  seal: 'besegling',
  followUp: 'opfoelgning',
  initiativeFollowUp: 'opfoelgning',
  wholeFollowUp: 'samlet-opfoelgning',
  form: 'skema',
};

/** The schema that a `$ref` names, with what stands beside the `$ref` laid over it. */
export function dereference(schemas: Schemas, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [file, name] = [schema.$ref.split('#')[0]!, schema.$ref.split('/').at(-1)!];
  const definition = schemas[file.replace(/\.json$/, '') || 'definitioner']?.$defs?.[name] ?? {};
  const { $ref: _, ...beside } = schema;
  return dereference(schemas, { ...definition, ...beside });
}
