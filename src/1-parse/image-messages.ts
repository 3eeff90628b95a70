import { message } from '../diagnostics/message.ts';

export const unknownImageKind = message({
  code: 'billede/slags',
  severity: 'error',
  da: 'Uventet slags billede, ventede PNG eller JPEG.',
  en: 'Unexpected kind of image, expected PNG or JPEG.',
  help: {
    da: 'Gem billedet som PNG eller JPEG; det er ikke nok at ændre filens navn.',
    en: 'Save the image as PNG or JPEG; to change the name of the file is not enough.',
  },
  explanation: {
    means:
      'Filen er ikke et PNG- eller JPEG-billede, hvad den end hedder. Andre slags kan ikke vises ens på skærm og papir.',
    case: '1-parse/billede-slags',
    wrong: 'hus.png er et dokument, der har fået et andet navn.',
    right: 'hus.png er gemt som PNG.',
  },
});

export const damagedImage = message({
  code: 'billede/beskadiget',
  severity: 'error',
  da: 'Billedet er beskadiget: noget af det mangler eller er ændret.',
  en: 'The image is damaged: some of it is missing or was changed.',
  help: {
    da: 'Hent det igen, eller åbn det i et billedprogram, og gem det på ny.',
    en: 'Fetch it again, or open it in an image editor and save it anew.',
  },
  explanation: {
    means:
      'Filen er begyndelsen af et billede, men ikke et helt billede, eller noget i den er ændret, siden den blev gemt. Den ville give et hul eller et halvt billede på siden.',
    case: '1-parse/billede-beskadiget',
    wrong: 'hus.png blev afbrudt, da den blev hentet.',
    right: 'hus.png er hentet igen.',
  },
});

export const foreignContent = message({
  code: 'billede/andet-indhold',
  severity: 'error',
  da: 'Filen er et billede, men har også andet indhold.',
  en: 'The file is an image, but holds other content too.',
  help: {
    da: 'Åbn den i et billedprogram, og gem billedet på ny: så kommer det andet ikke med.',
    en: 'Open it in an image editor and save the image anew: that leaves the other content out.',
  },
  explanation: {
    means:
      'Efter billedet, eller i bemærkningerne inde i det, står der noget, som er en netside, et program, en PDF eller et arkiv. Det kommer med ud til alle, der henter aftalen.',
    case: '1-parse/billede-andet-indhold',
    wrong: 'hus.png er et billede med et zip-arkiv efter sig.',
    right: 'hus.png er gemt på ny i et billedprogram.',
  },
});

export const tooManyPixels = message({
  code: 'billede/for-mange-punkter',
  severity: 'error',
  da: 'Billedet er {bredde} × {højde} punkter; der må højst være {grænse} i alt.',
  en: 'The image is {bredde} × {højde} pixels; there may be {grænse} in all.',
  help: {
    da: 'Gør det mindre i et billedprogram: 2.000 punkter i bredden er nok til at fylde en side.',
    en: 'Make it smaller in an image editor: a width of 2,000 pixels is enough to fill a page.',
  },
  explanation: {
    means:
      'Et billede fylder fire byte for hvert punkt, når det vises, uanset hvor lille filen er. Et meget stort billede kan standse læserens maskine.',
    case: '1-parse/billede-for-mange-punkter',
    wrong: 'hus.png er 16.000 × 16.000 punkter.',
    right: 'hus.png er 2.000 × 1.500 punkter.',
  },
});
