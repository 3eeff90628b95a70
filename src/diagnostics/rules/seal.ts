import { type Message, message, rule } from '../message.ts';

const approve = {
  da: 'Sæt de aftalte ord ind igen, eller skriv den godkendte ændring i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND« (»--language«, hvis kun sproget er rettet).',
  en: 'Put the agreed words back, or record the approved change in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON" ("--language" where only the language was mended).',
};

/** Rules of the seal: what differs from what was agreed, and seals that were edited by hand. */
export const sealCodes = {
  'besegling/aftryk-form': message(
    'error',
    'Uventet »{nøgle}: {værdi}«, ventede {antal} tegn af 0-9 og a-f.',
    'Unexpected "{nøgle}: {værdi}", expected {antal} characters of 0-9 and a-f.',
    {
      da: 'Beseglingen skrives af »aftale seal« og rettes ikke i hånden. Hent den rigtige i Git (»git checkout -- FIL«) eller i en sikkerhedskopi.',
      en: 'The seal is written by "aftale seal", not by hand. Get the right one from Git ("git checkout -- FILE") or from a backup.',
    },
  ),
  'besegling/aftryk': message(
    'error',
    'Uventet aftryk »{aftryk}« af {hvad}: den beseglede tekst har »{ventet}«.',
    'Unexpected fingerprint "{aftryk}" of {hvadEn}: the sealed text has "{ventet}".',
    {
      da: 'Beseglingen skrives af »aftale seal« og rettes ikke i hånden. Hent den rigtige i Git (»git checkout -- FIL«) eller i en sikkerhedskopi.',
      en: 'The seal is written by "aftale seal", not by hand. Get the right one from Git ("git checkout -- FILE") or from a backup.',
    },
  ),
  'besegling/kopi': message(
    'error',
    'Filen er rettet: den siger ikke mere det, der blev beseglet.',
    'The file was edited: it no longer says what was sealed.',
    {
      da: 'De aftalte ord skrives af »aftale seal« og rettes ikke i hånden. Hent filen i Git (»git checkout -- FIL«) eller i en sikkerhedskopi. Det, der gælder nu, rettes i enhedens egne filer.',
      en: 'The agreed words are written by "aftale seal", not by hand. Get the file from Git ("git checkout -- FILE") or from a backup. What holds now is edited in the files of the unit.',
    },
  ),
  'besegling/ændring': message(
    'error',
    'Uventet ændring af {antal} dele, ventede én: mål, indsats, tabel eller afsnit.',
    'Unexpected change of {antal} parts, expected one: mål, indsats, tabel or afsnit.',
    {
      da: 'Beseglingen skrives af »aftale seal«: slet ændringen, og skriv den med »aftale seal --change ID«.',
      en: 'The seal is written by "aftale seal": delete the change, and record it with "aftale seal --change ID".',
    },
  ),
  'besegling/ændret': rule(
    'warning',
    '{hvad} er ændret siden beseglingen {dato}[: {ord}][ (i alt {antal} steder)].[ De gamle ord er ikke her: hent historikken med »{hent}«.][ De gamle ord ligger hverken i {mappe} eller i Git.]',
    '{hvadEn} changed since the seal of {dato}[: {ordEn}][ ({antal} places in all)].[ The old words are not here: fetch the history with "{hent}".][ The old words are neither in {mappe} nor in Git.]',
    approve,
  ),
  'besegling/tilføjet': rule(
    'warning',
    '{hvad} er ikke med i beseglingen {dato}.',
    '{hvadEn} is not in the seal of {dato}.',
    {
      da: 'Slet filen, eller skriv den godkendte tilføjelse i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND«.',
      en: 'Delete the file, or record the approved addition in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON".',
    },
  ),
  'besegling/fjernet': rule(
    'warning',
    '{hvad} er beseglet {dato}, men findes ikke mere.',
    '{hvadEn} was sealed on {dato}, but is gone.',
    approve,
  ),
  'besegling/nummer': rule(
    'warning',
    '{hvad} har nummer {nummer}, ventede {ventet} fra beseglingen {dato}.',
    '{hvadEn} has number {nummer}, expected {ventet} by the seal of {dato}.',
    {
      da: 'Sæt filerne tilbage i den aftalte rækkefølge, eller skriv det nye nummer i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND«.',
      en: 'Put the files back in the order that was agreed, or record the new number in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON".',
    },
  ),
} as const satisfies Record<string, Message>;
