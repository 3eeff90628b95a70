/** Said where the browser that was chosen isn't there. */
export const noChosenBrowser = (path: string): string =>
  `AFTALE_CHROME peger på »${path}«, men der er intet program. Ret stien, eller fjern AFTALE_CHROME.`;

/** Said where there is no browser at all. */
export const noBrowser =
  'Der er ingen browser til at skrive PDF med. Installér Google Chrome, Chromium eller Microsoft Edge, ' +
  'eller sæt AFTALE_CHROME til stien til en. Kun på Linux (x64) følger en browser med. ' +
  'HTML alene kræver ingen: aftale build --html-only.';

const roomForBrowser = 'Sæt AFTALE_CACHE til en mappe, der kan skrives i og har 250 MB fri.';

/** Said where the user has no folder to unpack the embedded browser in. */
export const noHomeForBrowser = `Browseren, der følger med, kan ikke pakkes ud: brugeren har ingen hjemmemappe på denne maskine. ${roomForBrowser}`;

/** Said of an unpacked browser that someone else may have put there. */
export const notOurBrowser = (folder: string): string =>
  `Browseren i »${folder}« køres ikke, for en anden kan have lagt den dér: mappen er en genvej, ejes af en anden bruger ` +
  'eller kan skrives i af alle. Slet den, eller sæt AFTALE_CACHE til en mappe, du selv ejer.';

/** Said where the embedded browser can't be unpacked. */
export const cannotUnpack = (folder: string, why: string): string =>
  `Browseren, der følger med, kan ikke pakkes ud i »${folder}« (${why}). ${roomForBrowser}`;

/** Said where the browser starts only without its sandbox. */
export const noSandbox = 'Browserens sandkasse kan ikke bruges på denne maskine. Browseren startes uden.';

/** Said of a browser that won't start, with what to do below. */
export const cannotStart = (path: string, why: string, cure: string): string =>
  `Browseren »${path}« kan ikke startes: ${why}\n${cure}`;

/** Cures for a browser that won't start: room where it keeps its files, by the name of the setting, or another browser. */
export const startCures = {
  room: (folder: string, setting: string): string =>
    `Der er ikke plads i »${folder}«, hvor den gemmer midlertidigt. Gør plads, eller sæt ${setting} til en anden mappe.`,
  other: 'Sæt AFTALE_CHROME til stien til en Chrome, Chromium eller Edge, der kan startes.',
} as const;

/** Said where the browser's own files can't be written. */
export const noRoomForProfile = (folder: string, why: string, setting: string): string =>
  `Der kan ikke skrives i »${folder}«, hvor browseren gemmer midlertidigt (${why}). ` +
  `Sæt ${setting} til en mappe, der kan skrives i.`;

/** Said where the browser ended while it printed. */
export const stoppedPrinting = (why: string): string =>
  `Browseren stoppede midt i udskriften. Er der hukommelse nok? Luk andre programmer, og prøv igen. (${why})`;

/** Said where the script of forms can't be made. */
export const noFormScript = (why: string): string =>
  `Skemaerne kan ikke laves, fordi esbuild ikke virker på denne maskine. Installér pakkerne igen, eller byg uden skemaer (--kind). ${why}`;
