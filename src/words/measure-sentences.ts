import { capital } from '../danish/capital.ts';
import { listWords } from '../danish/list.ts';

/** The distance of a value from its target: `0,62 procentpoint over målet`. */
export const distanceSentence = (distance: string, isOver: boolean): string =>
  `${distance} ${isOver ? 'over' : 'under'} målet`;

/** A threshold with the side that it limits: `højst 4,0`. */
export const thresholdText = (limit: 'most' | 'least', figure: string): string =>
  `${limit === 'most' ? 'højst' : 'mindst'} ${figure}`;

/** A difference between shares, in points: `0,62 procentpoint`. */
export const inPoints = (figure: string): string => `${figure} procentpoint`;

/** The bar of a bullet chart, by its word in a legend and in a sentence. */
export const barWords = (annual: boolean) =>
  annual ? { heading: 'Resultat', word: 'resultat' } : { heading: 'Nu', word: 'nu' };

/** The words of a figure's parts; what isn't there is left out. */
export interface MeasureParts {
  baseline?: string | undefined;
  midway?: string | undefined;
  now?: string | undefined;
  target?: string | undefined;
}

/** `Sygefravær: nu 4,62 %, mål højst 4,00 %, udgangspunkt 4,35 % i 2022`, for those who can't see a bar. */
export function bulletSentence(name: string, bar: string, { now, target, baseline }: MeasureParts): string {
  const parts = [now && `${bar} ${now}`, target && `mål ${target}`, baseline && `udgangspunkt ${baseline}`];
  return `${name}: ${parts.filter(Boolean).join(', ')}`;
}

/** `Sygefravær: udgangspunkt 4,3 % i 2022, år 4,6 %, mål 4 %`, for those who can't see a line. */
export function trendSentence(name: string, { baseline, midway, now, target }: MeasureParts): string {
  const parts = [`udgangspunkt ${baseline}`, midway && `midtvejs ${midway}`, `år ${now}`, target && `mål ${target}`];
  return `${name}: ${parts.filter(Boolean).join(', ')}`;
}

/** The period, baseline and source of a figure; undefined where none is told. */
export function sourceLine(period?: string, baseline?: string, source?: string): string | undefined {
  const parts = [
    period && capital(period),
    baseline && `udgangspunkt ${baseline}`,
    source && `kilde: ${source}`,
  ].filter(Boolean);
  return parts.length > 0 ? capital(parts.join(' · ')) : undefined;
}

/** `2. halvår 2023 · Kilde: journalen · Opgøres: Midtvejsopfølgning og Årsopfølgning`, below an indicator's name. */
export const indicatorLine = (period?: string, source?: string, askedAt?: string[], together?: boolean): string =>
  [
    period && capital(period),
    source && `Kilde: ${source}`,
    askedAt && `Opgøres: ${listWords(askedAt)}`,
    together && 'Opgøres samlet',
  ]
    .filter(Boolean)
    .join(' · ');
