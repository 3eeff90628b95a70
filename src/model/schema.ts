/** A JSON Schema with our words: `x-name` the English key, `x-type` how a scalar is typed (`lines` alone may have line ends), `x-keys` that keys are ids. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  enum?: string[];
  'x-name'?: string;
  'x-type'?:
    | 'id'
    | 'hash'
    | 'text'
    | 'lines'
    | 'integer'
    | 'boolean'
    | 'period'
    | 'target'
    | 'value'
    | 'progress'
    | 'partner';
  'x-keys'?: 'id';
}

/** The schemas by file name without ending, as they lie in `schemas/`. */
export type Schemas = Record<string, Schema>;
