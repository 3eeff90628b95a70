import type { YearIndex, YearsPage } from '../../model/composed-document.ts';
import type { Assets } from '../../model/rendering.ts';
import { compileTemplates } from './compile-templates.ts';
import { embedLetters } from './embed-letters.ts';
import { styleSheet } from './style-sheet.ts';

/** The year's page as HTML. */
export const printYearIndex = (index: YearIndex, assets: Assets): Promise<string> => printPage('index', index, assets);

/** The page above the years as HTML. */
export const printYearsPage = (page: YearsPage, assets: Assets): Promise<string> => printPage('years', page, assets);

function printPage(template: 'index' | 'years', page: object, assets: Assets): Promise<string> {
  const html = compileTemplates(assets.templates)(template, { ...page, style: styleSheet(assets), script: null });
  return embedLetters(assets)(html);
}
