const without = 'Derfor læses aftalerne, som om de ikke lå i Git: historikken og de gamle ord mangler.';

/** Said of a repository that someone else owns; `shown` is the folder as it may stand in a shell, undefined where it may not. */
export const foreignRepository = (folder: string, shown: string | undefined): string =>
  `Git vil ikke læse »${folder}«, fordi mappen ejes af en anden. ${without} Stoler du på mappen, så skriv: git config --global --add safe.directory "${shown ?? 'MAPPEN'}"`;

/** Said where there is a repository and no Git. */
export const gitMissing = `Mappen ligger i Git, men Git er ikke installeret. ${without}`;

/** Said of a repository that can't be read; `said` is Git's own. */
export const unreadableRepository = (folder: string, said: string): string =>
  `Git kan ikke læse sit arkiv i »${folder}«. ${without} Git siger: ${said}`;
