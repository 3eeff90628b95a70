import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { Data, Document, TypedDocument } from '../model/document.ts';
import type { Schema, Schemas } from '../model/schema.ts';
import { correctKeys } from './correct-keys.ts';
import { checkBody } from './directives.ts';
import { dereference, schemaOf } from './schema.ts';
import { schemaError, stepsOf } from './schema-errors.ts';
import { checkSections } from './sections.ts';
import { typeData } from './type-data.ts';

export const withoutFrontMatter = message({
  code: 'fil/uden-nøgler',
  severity: 'error',
  da: 'Filen har ingen nøgler, ventede {ventet}.',
  en: 'The file has no keys, expected {ventet}.',
  help: {
    da: 'Skriv hver på sin egen linje som »nøgle: værdi«; i en .md-fil øverst mellem to linjer med ---.',
    en: 'Write each on a line of its own as "key: value"; in a .md file at the top between two lines with ---.',
  },
  explanation: {
    means:
      'Filen skal begynde med oplysninger, som programmet trykker eller regner med, fx lederens navn. De er der ikke, eller de to linjer med --- omkring dem mangler.',
    file: 'hjemmepleje/aftale.md',
    instead: '---\nleder: Anders Bo\ndialogmøde: 14.12.2022\n---',
    wrong: '',
    right: '---\nleder: Anders Bo\ndialogmøde: 14.12.2022\n---',
  },
});

export const unexpectedFrontMatter = message({
  code: 'fil/med-nøgler',
  severity: 'error',
  da: 'Uventede nøgler, ventede ingen i ramme.md.',
  en: 'Unexpected keys, expected none in ramme.md.',
  help: {
    da: 'Flyt dem til aarshjul.yaml, og slet de to linjer med ---.',
    en: 'Move them to aarshjul.yaml and delete the two lines with ---.',
  },
  explanation: {
    means:
      'ramme.md er årets tekst og overskrifter. Årets oplysninger står samlet i aarshjul.yaml, så ingen skal lede to steder, og nøgler her ville ikke blive brugt.',
    file: 'ramme.md',
    instead: '# Indledning',
    wrong: '---\nfase: aftalt\n---\n\n# Indledning',
    right: '# Indledning',
  },
});

/** Checks one document against its schema and types it. */
export type Validator = (document: Document) => Result<TypedDocument>;

/** The validator of documents by these schemas, which compile when first needed. */
export function createValidator(schemas: Schemas): Validator {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    validateSchema: false,
    verbose: true,
  });
  ajv.addVocabulary(['x-name', 'x-type', 'x-keys']);
  ajv.addSchema(Object.values(schemas));

  return (document) => {
    const name = schemaOf[document.origin.kind];
    const diagnostics = [...checkBody(document), ...checkSections(document)];
    if (!name || !schemas[name]) {
      if (document.data) diagnostics.push(diagnose(unexpectedFrontMatter, document.data.places.get('')!.value));
      return { value: document, diagnostics };
    }
    const schema = schemas[name];
    const given = document.data ?? emptyData(document);
    if (isEmpty(given) && schema.required) {
      const values = { ventet: schema.required.join(', ') };
      diagnostics.push(diagnose(withoutFrontMatter, startOf(document.origin.file), values));
      return { value: document, diagnostics };
    }
    const { value: right, diagnostics: misspelt } = correctKeys(given, schema, schemas);
    const { data, corrected } = right;
    const validate = ajv.getSchema(`${name}.json`) as ValidateFunction;
    const refused = new Set<string>();
    const errors: Diagnostic[] = [];
    validate(data.value);
    for (const error of validate.errors ?? []) {
      // Of what is no text at all, its type is said.
      if (error.keyword === 'enum' && typeof error.data !== 'string') continue;
      const steps = stepsOf(error);
      if (error.keyword === 'additionalProperties') steps.push(String(error.params.additionalProperty));
      const path = steps.join('\0');
      if (error.keyword !== 'required') refused.add(path);
      if (!corrected.some((each) => path === each || path.startsWith(`${each}\0`)))
        errors.push(schemaError(error, data));
    }
    const typed = typeData(data, schema, { schemas, year: document.origin.year, refused });
    const passages = [...document.passages, ...typed.value.passages];
    const value: TypedDocument = { ...document, data, places: typed.value.places, passages };
    if (!refused.has('') && isWhole(schemas, typed.value.value, schema))
      value.frontMatter = typed.value.value as NonNullable<TypedDocument['frontMatter']>;
    return { value, diagnostics: [...diagnostics, ...misspelt, ...errors, ...typed.diagnostics] };
  };
}

const isEmpty = ({ value }: Data) => typeof value === 'object' && Object.keys(value ?? {}).length === 0;

/** Whether the typed data has all that the schema requires, and so has each map in it that is required. */
function isWhole(schemas: Schemas, value: unknown, raw: Schema): boolean {
  const { type, required = [], properties = {} } = dereference(schemas, raw);
  if (type !== 'object') return true;
  const given = new Map(Object.entries(value as object));
  return required.every((key) => {
    const node = properties[key] ?? {};
    const name = node['x-name'] ?? key;
    return given.has(name) && isWhole(schemas, given.get(name), node);
  });
}

function emptyData({ origin: { file } }: Document): NonNullable<Document['data']> {
  return { value: {}, places: new Map([['', { value: startOf(file) }]]) };
}
