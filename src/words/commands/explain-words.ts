export const explainHelp = `aftale explain – fortæller, hvad en fejlkode betyder

Brug:  aftale explain KODE

Uden KODE skrives alle koderne.

Tilvalg:
  --help   denne tekst

Eksempler:
  aftale explain effektmål/ukendt
  aftale explain

Afslutningskoder: 0 koden er forklaret, 2 koden findes ikke.`;

/** `Ukendt kode »mål/x«.` */
export const unknownCode = (name: string): string => `Ukendt kode »${name}«.`;
