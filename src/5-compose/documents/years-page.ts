import type { YearsPage } from '../../model/composed-document.ts';
import { indexTitle } from '../../words/index-words.ts';

/** The page above the years: a link to each, the newest first. */
export const yearsPage = (years: number[]): YearsPage => ({
  title: indexTitle(),
  years: years.toSorted((a, b) => b - a).map((year) => ({ name: indexTitle(year), path: `${year}/index.html` })),
});
