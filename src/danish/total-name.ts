/** Whether a row's name says that it sums others: `Total`, `I alt:`, `I alt 2023`, `Samlet forbrug`, `Terapi i alt`, `Nettobudget`; case, year and punctuation don't matter. */
export function isTotalName(name: string): boolean {
  return patterns.some((pattern) => pattern.test(bare(name)));
}

/** Whether a name is no other than `I alt`, but for case, spaces and punctuation. */
export const isPlainTotalName = (name: string): boolean => /^i ?alt$/.test(bare(name)) && !/\d/.test(name);

/** Whether a name says that it is of all, as a total's may and others too: `Hele afdelingen`, `Alle huse`, `1. halvår`. */
export const isNameOfAll = (name: string): boolean =>
  /^(?:(?:det )?hele|alle?|begge|samtlige|året)(?: |$)|(?:^| )(?:[12] )?halvår$/.test(bare(name));

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\S) ?\([^()]*\)/g, ' ')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const sum =
  '(?:i ?alt|(?:sub|del|mellem|hoved|slut|grand|års)? ?total(?:en|e|t)?|(?:del|mellem|hoved|slut)?sum(?:men|ma)?|sammentælling|(?:op)?summeret|tot|σ)';
const patterns = [
  new RegExp(`^${sum}(?: |$)`),
  /(?<= )i ?alt(?= )/,
  new RegExp(` (?:${sum}|samlet|tilsammen|sammenlagt)$`),
  /^(?:samlet|samlede|tilsammen|sammenlagt|til sammen)(?: |$)/,
  /^total(?:budget(?:tet)?|udgift(?:er)?|indtægt(?:er)?|forbrug|beløb|antal|ramme|sum)$/,
  /(?:^| )(?:brutto|netto)(?:budget(?:tet)?|total|sum|udgift(?:er)?|driftsudgift(?:er)?|forbrug|ramme|resultat)?$/,
];
