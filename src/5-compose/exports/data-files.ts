import type { DataFile } from '../../model/data-file.ts';
import type { AgreementYear } from '../../model/year.ts';
import { deadlinesIcs } from './deadlines-ics.ts';
import { goalsCsv } from './goals-csv.ts';
import { goalsJson } from './goals-json.ts';

/** The year for spreadsheets, programs and calendars; `stamp` is the date that the documents bear, ISO 8601. */
export function dataFiles(year: AgreementYear, made: { generator: string; stamp: string }): DataFile[] {
  return [
    {
      kind: 'ics',
      title: `Frister ${year.year} til kalenderen`,
      path: 'deadlines.ics',
      text: deadlinesIcs(year, made),
    },
    { kind: 'csv', title: `Mål og indsatser ${year.year} til regneark`, path: 'goals.csv', text: goalsCsv(year) },
    {
      kind: 'json',
      title: `Mål og indsatser ${year.year} til andre programmer`,
      path: 'goals.json',
      text: goalsJson(year),
    },
  ];
}
