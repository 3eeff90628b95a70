/** The date that documents bear whenever they are made (ISO 8601): `SOURCE_DATE_EPOCH`, else the last commit's. */
export function settledDate(committed: string | undefined): string | undefined {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  if (Number.isFinite(epoch)) return new Date(epoch * 1000).toISOString();
  return committed === undefined ? undefined : new Date(committed).toISOString();
}

/** The date that documents bear (ISO 8601): the settled one, else now. */
export function documentDate(committed: string | undefined): string {
  return settledDate(committed) ?? new Date().toISOString();
}

/** Today where the program runs, `YYYY-MM-DD`: that of `SOURCE_DATE_EPOCH` where it is set. */
export function today(): string {
  const settled = settledDate(undefined);
  if (settled) return settled.slice(0, 10);
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
