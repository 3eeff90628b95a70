import Handlebars, { type HelperOptions, type TemplateDelegate } from 'handlebars';
import { linkedText } from './linked-text.ts';

/** The text of a template filled with a view. */
export type FillTemplate = (name: string, view: object) => string;

/** A template asks for what its view lacks, or can't be read. Our mistake, never the author's. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

const blockHelpers = ['if', 'unless', 'each', 'with'] as const;

/**
 * A function that fills the templates, whose keys are their names; `partials/goal` is the partial `goal`.
 * It throws a TemplateError with template and line where a name is unknown; what may be missing is null in a view.
 */
export function compileTemplates(sources: Record<string, string>): FillTemplate {
  const handlebars = Handlebars.create();
  for (const name of blockHelpers) handlebars.registerHelper(name, strictHelper(name, handlebars.helpers[name]!));
  handlebars.registerHelper('linked', linked);
  const templates = new Map(
    Object.entries(sources).map(([name, source]) => {
      const template = handlebars.compile(source, { strict: true, preventIndent: true });
      return [name, naming(name, template)] as const;
    }),
  );
  for (const [name, template] of templates) handlebars.registerPartial(name.replace('partials/', ''), template);
  return (name, view) => {
    const template = templates.get(name);
    if (!template) throw new TemplateError(`templates/${name}.hbs is missing`);
    return template(view);
  };
}

/** Strict mode doesn't see an unknown name that is given to a block helper; an unknown name comes in as undefined. */
function strictHelper(name: string, builtIn: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, value: unknown, options: HelperOptions) {
    if (value === undefined) {
      throw new Handlebars.Exception(`unknown name in {{#${name}}}`, options as unknown as hbs.AST.Node);
    }
    return builtIn.call(this, value, options);
  };
}

/** `{{linked text}}`: what an author wrote without Markdown, with its addresses as links. */
function linked(text: unknown, options: HelperOptions): Handlebars.SafeString {
  if (typeof text !== 'string')
    throw new Handlebars.Exception('no text in {{linked}}', options as unknown as hbs.AST.Node);
  return new Handlebars.SafeString(linkedText(text));
}

/** The same template, whose errors begin with its file; partials run inside one another, and the innermost names itself. */
function naming(name: string, template: TemplateDelegate): TemplateDelegate {
  return (view, options) => {
    try {
      return template(view, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const { lineNumber, message } = error as Error & { lineNumber?: number };
      throw new TemplateError(`templates/${name}.hbs${lineNumber ? `:${lineNumber}` : ''}: ${message}`, {
        cause: error,
      });
    }
  };
}
