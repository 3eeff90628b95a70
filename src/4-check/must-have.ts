import type { SharedGoal } from '../model/item.ts';
import type { Agreement } from '../model/year.ts';

/** Whether `gælder-for` of a shared goal names everyone or the agreement's department. */
export const mustHave = (agreement: Agreement, { appliesTo }: SharedGoal): boolean =>
  appliesTo === 'alle' || appliesTo === agreement.department.id;
