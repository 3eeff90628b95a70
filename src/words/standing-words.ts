/** The standings of values, milestones and decisions, each beside its symbol. */
export const standingWords = {
  reached: 'Nået',
  reachedLate: 'Nået efter fristen',
  late: 'efter fristen',
  missed: 'Ikke nået',
  notDue: 'Ikke endnu',
  above: 'Over måltallet – foreløbig',
  on: 'På måltallet – foreløbig',
  below: 'Under måltallet – foreløbig',
  yearEnd: 'Opgøres ved årets slutning',
  overdue: 'Fristen er gået',
  dropped: 'Udgået',
  unknown: 'Kan ikke opgøres',
  missing: 'Mangler',
  elsewhere: 'Andet sted',
  forInformation: 'Til orientering',
} as const;

/** `Ny dato 1. marts 2024`: when what was moved should be reached. */
export const movedTo = (date: string): string => `Ny dato ${date}`;

/** `Bilag: Handleplan.pdf`; the document that a milestone demands. */
export const documentWords = (name: string): string => `Bilag: ${name}`;

/** Said of a milestone whose document has not come. */
export const documentMissingWords = 'Bilag mangler';
