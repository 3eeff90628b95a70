import type { DataFile } from '../../model/data-file.ts';
import type { AgreementYear } from '../../model/year.ts';
import { dataTitles } from '../../words/data-file-words.ts';
import { deadlinesIcs } from './deadlines-ics.ts';
import { goalsCsv } from './goals-csv.ts';
import { goalsJson } from './goals-json.ts';

/** The year for spreadsheets, programs and calendars; `stamp` is the date that the documents bear, ISO 8601. */
export function dataFiles(year: AgreementYear, made: { generator: string; stamp: string }): DataFile[] {
  return [
    {
      kind: 'ics',
      title: dataTitles.ics(year.year),
      path: 'deadlines.ics',
      text: deadlinesIcs(year, made),
    },
    { kind: 'csv', title: dataTitles.csv(year.year), path: 'goals.csv', text: goalsCsv(year) },
    {
      kind: 'json',
      title: dataTitles.json(year.year),
      path: 'goals.json',
      text: goalsJson(year),
    },
  ];
}
