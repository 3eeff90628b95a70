/** A number keeps its decimals; everything else is text. */
export type SheetCell = string | { number: number; decimals: number };

/**
 * Rows as Danish spreadsheets open them: UTF-8 with a byte order mark, semicolons, decimal comma, CRLF. Text that a
 * spreadsheet would take for a formula begins with an apostrophe instead.
 */
export function csvText(rows: SheetCell[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
}

function cellText(cell: SheetCell): string {
  if (typeof cell !== 'string') return cell.number.toFixed(cell.decimals).replace('.', ',');
  const text = cell.replace(/\s+/g, ' ').trim();
  const harmless = /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[;"]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
