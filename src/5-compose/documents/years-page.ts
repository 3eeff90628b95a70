import type { YearsPage } from '../../model/composed-document.ts';

/** The page above the years: a link to each, the newest first. */
export const yearsPage = (years: number[]): YearsPage => ({
  title: 'Institutionsaftaler',
  years: years
    .toSorted((a, b) => b - a)
    .map((year) => ({ name: `Institutionsaftaler ${year}`, path: `${year}/index.html` })),
});
