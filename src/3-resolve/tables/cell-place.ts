import type { CsvRow } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';

/** The place of a cell, named as the spreadsheet does: `række 17, kolonne D »Budget 2023«`. */
export function cellPlace(row: CsvRow, index: number, heading = ''): Place {
  const name = heading === '' ? '' : ` »${heading}«`;
  return { ...row.cells[index]!.place, field: `række ${row.number}, kolonne ${columnLetter(index)}${name}` };
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
