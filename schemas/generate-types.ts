import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Schema = Record<string, unknown>;

const tsTypes: Record<string, string> = {
  period: 'Period',
  target: 'Target',
  value: 'Value',
  progress: 'Progress',
  partner: 'PartnerState',
  boolean: 'boolean',
  integer: 'number',
  id: 'string',
  hash: 'string',
  text: 'string',
  lines: 'string',
};

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Schema;
const definitions = read('definitioner.json').$defs as Record<string, Schema>;

/** The schema as it looks after 2-validate: English names (`x-name`), typed values (`x-type`), references within one file. */
function afterTyping(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(afterTyping);
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = schema as Schema;
  if (typeof node.$ref === 'string') {
    const definition = definitions[node.$ref.split('/').at(-1)!]!;
    return definition['x-name'] ? { $ref: `#/$defs/${definition['x-name']}` } : afterTyping(definition);
  }
  if (typeof node['x-type'] === 'string') {
    const type = tsTypes[node['x-type']];
    return { tsType: node.additionalProperties ? `${type} | { [k: string]: ${type} }` : type };
  }
  const english = (name: string) =>
    ((node.properties as Record<string, Schema>)?.[name]?.['x-name'] as string | undefined) ?? name;
  const out: Schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'title' || key === 'description' || key === 'x-name' || key === '$id' || key === '$schema') continue;
    if (key === 'properties' || key === '$defs') {
      const entries = Object.entries(value as Schema);
      out[key] = Object.fromEntries(
        entries.map(([name, each]) => [key === 'properties' ? english(name) : name, afterTyping(each)]),
      );
    } else if (key === 'required') out[key] = (value as string[]).map(english);
    else out[key] = afterTyping(value);
  }
  return out;
}

/** The text of `src/model/front-matter.ts`: a type for every schema, named by its `x-name`. */
export async function generateTypes(): Promise<string> {
  const names = readdirSync(new URL('./', import.meta.url)).filter((file) => file.endsWith('.json'));
  const files = names.filter((file) => file !== 'definitioner.json').sort();
  const schemas = files.map(read).filter((schema) => schema['x-name']);
  const named = [...Object.values(definitions), ...schemas].filter((schema) => schema['x-name']);
  const properties = Object.fromEntries(
    schemas.map((schema) => [schema['x-name'] as string, { $ref: `#/$defs/${schema['x-name']}` }]),
  );
  const all = {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    $defs: Object.fromEntries(named.map((schema) => [schema['x-name'], afterTyping(schema)])),
  };
  const body = await compile(all as JSONSchema, 'FrontMatter', {
    bannerComment: '',
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120, bracketSpacing: true },
  });
  return [
    '// Generated from schemas/ by `npm run types`. Change the schemas, not this file.',
    "import type { PartnerState, Period, Progress, Target, Value } from './values.ts';\n",
    body.trim(),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/model/front-matter.ts', import.meta.url), await generateTypes());
}
