import type { Assets } from '../../model/view.ts';
import { compileTemplates } from '../compile-templates.ts';
import { styleSheet } from '../style-sheet.ts';

/** The page above the years as HTML: a link to each, the newest first. */
export function renderYears(assets: Assets, years: number[]): string {
  return compileTemplates(assets.templates)('years', {
    title: 'Institutionsaftaler',
    style: styleSheet(assets),
    script: null,
    years: years
      .toSorted((a, b) => b - a)
      .map((year) => ({ name: `Institutionsaftaler ${year}`, path: `${year}/index.html` })),
  });
}
