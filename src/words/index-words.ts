import { formatNumber } from '../danish/number.ts';

/** `Institutionsaftaler 2023`; without a year, the page above the years. */
export const indexTitle = (year?: number): string =>
  ['Institutionsaftaler', year].filter((part) => part !== undefined).join(' ');

/** The headings of the documents that are of no unit. */
export const indexHeadings = { wholeDirectorate: 'Alle enheder', wholeDepartment: 'Hele afdelingen' } as const;

/** `Afdelingschef Per Dahl` */
export const headOfDepartment = (name: string): string => `Afdelingschef ${name}`;

/** `Mette Krogh. 16 mål, heraf 3 højest prioriterede.` */
export function unitFacts(leader: string, goals: number, priorities: number): string {
  const first = priorities === 0 ? '' : `, heraf ${priorities} højest prioritere${priorities === 1 ? 't' : 'de'}`;
  return `${leader}. ${goals} mål${first}.`;
}

/** `1 side`, `12 sider` */
export const pageCount = (pages: number): string => (pages === 1 ? '1 side' : `${pages} sider`);

/** `118 kB`, `1,2 MB`: as a file manager shows it, so that a reader on a slow line knows what comes. */
export const fileSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${formatNumber(bytes / 1e6, 1)} MB`;
