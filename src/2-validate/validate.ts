import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import type { Document, TypedDocument } from '../model/document.ts';
import { checkBody } from './directives.ts';
import { type Schemas, schemaOf } from './schema.ts';
import { schemaError, stepsOf } from './schema-errors.ts';
import { checkSections } from './sections.ts';
import { typeData } from './type-data.ts';

/** The function that checks one document against its schema and types it; schemas compile when first needed. */
export function createValidator(schemas: Schemas): (document: Document) => Result<TypedDocument> {
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
      if (document.data) diagnostics.push(diagnose('fil/med-nøgler', document.data.places.get('')!.value));
      return { value: document, diagnostics };
    }
    const data = document.data ?? emptyData(document);
    const validate = ajv.getSchema(`${name}.json`) as ValidateFunction;
    const refused = new Set<string>();
    const errors: Diagnostic[] = [];
    let incomplete = false;
    if (!validate(data.value)) {
      for (const error of validate.errors ?? []) {
        errors.push(schemaError(error, data));
        const steps = stepsOf(error);
        if (error.keyword === 'required') incomplete ||= steps.length === 0;
        if (error.keyword === 'additionalProperties') steps.push(String(error.params.additionalProperty));
        refused.add(steps.join('\0'));
      }
    }
    if (refused.has('') && !incomplete) incomplete = true;
    refused.delete('');
    const typed = typeData(data, schemas[name], { schemas, year: document.origin.year, refused });
    const passages = [...document.passages, ...typed.value.passages];
    const value: TypedDocument = { ...document, data, places: typed.value.places, passages };
    if (!incomplete) value.frontMatter = typed.value.value as NonNullable<TypedDocument['frontMatter']>;
    return { value, diagnostics: [...diagnostics, ...errors, ...typed.diagnostics] };
  };
}

function emptyData({ origin: { file } }: Document): NonNullable<Document['data']> {
  const at = { line: 1, column: 1 };
  return { value: {}, places: new Map([['', { value: { file, start: at, end: at } }]]) };
}
