import { formatNumber } from '../danish/number.ts';

/** `Nord venter et merforbrug på 1,7 % af bruttobudgettet. …`; `deviation` and `allowed` in per cent. */
export const overspendingSentence = (unit: string, deviation: number, allowed: number): string =>
  `${unit} venter et merforbrug på ${formatNumber(deviation, 1)} % af bruttobudgettet. Over ${allowed} % kræver en plan for, hvordan det afvikles.`;

/** Said where no unit expects to overspend by more than the allowed per cent. */
export const noOverspending = (allowed: number): string =>
  `Ingen enhed venter et merforbrug på over ${allowed} % af bruttobudgettet.`;

/** `Syd har ikke oplyst et forventet bruttoforbrug.` */
export const spendingUnknown = (unit: string): string => `${unit} har ikke oplyst et forventet bruttoforbrug.`;
