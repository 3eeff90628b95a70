import { listWords } from '../danish/list.ts';

/** The groups of those that goals and initiatives depend on. */
export const dependencyGroups = {
  withAgreement: (year: number): string => `Med aftale i ${year}`,
  inMunicipality: 'Andre i kommunen',
  outside: 'Uden for kommunen',
} as const;

/** `Målene og indsatserne nævner 12 samarbejdspartnere. Hjemmeplejen nævnes af mere end én enhed.` */
export const partnersSentence = (count: number, shared: string[]): string =>
  `Målene og indsatserne nævner ${count} samarbejdspartnere. ` +
  (shared.length > 0 ? `${listWords(shared)} nævnes af mere end én enhed.` : 'Ingen nævnes af mere end én enhed.');

/** The partners that name the units in return; where none has an agreement, none can. */
export function returnSentence(mutual: string[], noneHasAgreement: boolean): string {
  if (mutual.length > 0) return `${listWords(mutual)} nævner selv en eller flere af de enheder, de er nævnt af.`;
  if (noneHasAgreement) return 'Ingen af dem har selv en aftale i år, så de kan ikke nævne enhederne igen.';
  return 'Ingen af dem nævner enhederne igen i egne mål.';
}

/** `herunder Team Nord og Team Syd`: the teams of a partner that are named themselves. */
export const namedTeams = (teams: string[]): string => `herunder ${listWords(teams)}`;

/** `Hjemmeplejen, mål 3: Færre fald – i gang`: a goal or initiative that names a partner, and what came of it where that is told. */
export const namingLine = (unit: string, item: string, title: string, states: string[]): string =>
  `${unit}, ${item}: ${title}${states.length > 0 ? ` – ${states.join('; ')}` : ''}`;

/** Answers to whether a partner names the unit in return. */
export const returnWords = {
  yes: 'Ja',
  /** `Kun Hjemmeplejen` */
  only: (units: string[]): string => `Kun ${listWords(units)}`,
  no: 'Nej',
  noAgreement: 'Har ingen aftale',
  noAgreementThisYear: 'Har ingen aftale i år',
} as const;

/** `i mål 3` */
export const returnedIn = (items: string): string => `i ${items}`;

/** `mål 1, 3 og 7; indsats 2` */
export function itemNumbers(goals: string[], initiatives: string[]): string {
  const parts = [
    goals.length > 0 && `mål ${listWords(goals)}`,
    initiatives.length > 0 && `${initiatives.length === 1 ? 'indsats' : 'indsatser'} ${listWords(initiatives)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** The outcomes that no goal or initiative works for, or that there are none. */
export function outcomesSentence(count: number, without: { number: number; name: string }[]): string {
  if (without.length === 0) return `Hvert af de ${count} effektmål har mindst ét mål eller én indsats, der nævner det.`;
  const names = without.map(({ number, name }) => `${number}\u00a0»${name}«`);
  return `Ingen mål eller indsatser nævner effektmål ${listWords(names)}.`;
}
