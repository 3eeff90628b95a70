/** The number of a table or figure with the HTML id that goes with it: `tabel-3`. */
export interface Numbered {
  id: string;
  number: number;
}

/** Numbers tables and figures of one document in the order in which they are asked for, from 1. */
export interface Numbering {
  table(): Numbered;
  figure(): Numbered;
}

/** Numbers of a new document. */
export function numbering(): Numbering {
  const counts = { tabel: 0, figur: 0 };
  const next = (name: keyof typeof counts) => {
    counts[name] += 1;
    return { id: `${name}-${counts[name]}`, number: counts[name] };
  };
  return { table: () => next('tabel'), figure: () => next('figur') };
}
