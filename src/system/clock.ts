/** The date that documents bear (ISO 8601): `SOURCE_DATE_EPOCH`, else the last commit's, else now. */
export function documentDate(committed: string | undefined): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  if (Number.isFinite(epoch)) return new Date(epoch * 1000).toISOString();
  return new Date(committed ?? Date.now()).toISOString();
}
