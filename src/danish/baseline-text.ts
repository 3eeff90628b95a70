import type { Indicator } from '../model/item.ts';
import { small } from './capital.ts';

/** A baseline with where it was told, if that was after the agreement: `1.240 kWh i 2022 (oplyst ved midtvejsopfølgning)`. */
export const baselineText = ({ baseline, baselineReportedAt }: Omit<Indicator, 'place'>): string | undefined =>
  baseline && `${baseline.text}${baselineReportedAt ? ` (oplyst ved ${small(baselineReportedAt.name)})` : ''}`;
