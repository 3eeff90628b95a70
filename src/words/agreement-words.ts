/** The titles of the lists of tables and figures. */
export const indexTitles = { captioned: 'Tabeller og figurer', tables: 'Tabeller', figures: 'Figurer' } as const;

/** The kinds of charts, as those who can't see one are told. */
export const chartNames = { pie: 'Cirkeldiagram', line: 'Linjediagram', bar: 'Søjlediagram' } as const;

/** `Fodnote 3`, of a link that shows only its number. */
export const noteName = (number: string): string => `Fodnote ${number}`;
