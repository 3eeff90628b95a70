/** Said of a link where a file or folder of sources should be. */
export const linkNotFollowed = (link: string): string =>
  `»${link}« er en genvej (et symbolsk link), og dem følger aftale ikke. Læg filen eller mappen selv på stedet.`;

/** Said of a list of words that is no list of words. */
export const largeWordList = (file: string): string =>
  `»${file}« er over 256 kB. En ordliste har et ord på hver linje; del den ikke med andet.`;

/** Said where another build has written meanwhile. */
export const otherBuild = (folder: string): string =>
  `En anden kørsel har skrevet i »${folder}« imens. Intet er skrevet; prøv igen, når den er færdig.`;
