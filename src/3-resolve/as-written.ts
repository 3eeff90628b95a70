import { idForm } from '../danish/id.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TypedDocument } from '../model/document.ts';

/** The diagnostics with ids as an author writes them, `børns-vaner`, where they have the form in which ids compare. */
export function asWritten(diagnostics: Diagnostic[], documents: TypedDocument[]): Diagnostic[] {
  const written = new Map<string, string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value)) Object.keys(value).forEach(collect);
      for (const each of Object.values(value)) collect(each);
      return;
    }
    const text = String(value);
    if (/^[a-z\dæøå-]+$/.test(text) && /[æøå]/.test(text)) written.set(idForm(text), text);
  };
  for (const { data } of documents) collect(data?.value);
  const right = (value: string | number | undefined) => written.get(String(value)) ?? value;
  return diagnostics.map((each) => {
    const { id, nøgle, nærmest } = each.values;
    if (nøgle !== undefined) return { ...each, values: { ...each.values, nøgle: right(nøgle) } };
    if (id === undefined) return each;
    return { ...each, values: { ...each.values, id: right(id), ...(nærmest && { nærmest: right(nærmest) }) } };
  });
}
