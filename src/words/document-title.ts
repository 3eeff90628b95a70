/** `Midtvejsopfølgning 2023 – Træningsenheden` */
export const documentTitle = (name: string, owner: string): string => `${name} – ${owner}`;

/** The title where the owner stands above, so that it isn't said again. */
export const withoutOwner = (title: string, owner: string): string => title.replace(` – ${owner}`, '');
