import { idForm } from '../danish/id.ts';

/** The id of the unit whose folder holds a file; undefined for what the year shares. */
export function unitOf(file: string): string | undefined {
  const [, , folder = '', ...rest] = file.split('/');
  return rest.length > 0 && folder !== 'faelles' ? idForm(folder) : undefined;
}
