import { type Message, message, rule } from './message.ts';
import { answersCodes } from './rules/answers.ts';
import { excusesCodes } from './rules/excuses.ts';
import { followUpsCodes } from './rules/follow-ups.ts';
import { formsCodes } from './rules/forms.ts';
import { languageCodes } from './rules/language.ts';
import { markupCodes } from './rules/markup.ts';
import { measurabilityCodes } from './rules/measurability.ts';
import { namesCodes } from './rules/names.ts';
import { numbersCodes } from './rules/numbers.ts';
import { outcomesCodes } from './rules/outcomes.ts';
import { phaseCodes } from './rules/phase.ts';
import { privacyCodes } from './rules/privacy.ts';
import { referencesCodes } from './rules/references.ts';
import { sealCodes } from './rules/seal.ts';
import { sharedTextCodes } from './rules/shared-text.ts';
import { themesCodes } from './rules/themes.ts';
import { timeCodes } from './rules/time.ts';

/** Every diagnostic there is. A code stands here once and occurs in a case under `tests/cases`. */
export const codes = {
  // 1-parse: one text
  'fil/genvej': message('error', 'Filen er en genvej og læses ikke.', 'The file is a symbolic link and is not read.', {
    da: 'Læg selve filen her.',
    en: 'Put the file itself here.',
  }),
  'fil/tegnsæt': message(
    'error',
    'Filen er ikke gemt som UTF-8[, men som {tegnsæt}].',
    'The file is not saved as UTF-8[ but as {tegnsæt}].',
    {
      da: 'Gem den som UTF-8: i Excel vælges filtypen »CSV UTF-8«, i editoren tegnsættet nederst til højre.',
      en: 'Save it as UTF-8: in Excel choose the file type "CSV UTF-8", in the editor the character set at the bottom right.',
    },
  ),
  'fil/tegnsæt-to-gange': message(
    'error',
    'Hele filen er gemt som UTF-8 to gange: »{fundet}« skulle være »{ventet}«.',
    'The whole file is saved as UTF-8 twice: "{fundet}" should be "{ventet}".',
    {
      da: 'Hent filen igen, som den var. Kan den ikke hentes, så gem den i editoren som Windows-1252, og åbn den igen som UTF-8.',
      en: 'Fetch the file as it was. If that is not possible, save it as Windows-1252 in the editor and open it again as UTF-8.',
    },
  ),
  'fil/ukendt': message('error', 'Uventet fil, ventede {ventet}.', 'Unexpected file, expected {ventet}.', {
    da: 'Ret navnet (ID er små bogstaver, tal og bindestreg, NN et tal), eller flyt filen ud af agreements/. Billeder er .png eller .jpg.',
    en: 'Mend the name (ID is small letters, digits and hyphens, NN a number), or move the file out of agreements/. Images are .png or .jpg.',
  }),
  'fil/for-stor': message(
    'error',
    'Filen fylder {størrelse} kB, ventede højst {grænse} kB.',
    'The file takes {størrelse} kB, expected at most {grænse} kB.',
    { da: 'Del den, eller flyt det, der ikke hører til, ud.', en: 'Split it, or move out what does not belong.' },
  ),
  'fil/for-mange-linjer': message(
    'error',
    'Filen har flere end de 5.000 linjer, der ventes højst.',
    'The file has more than the 5,000 lines that are expected at most.',
    { da: 'Del den, eller slet det, der ikke hører til.', en: 'Split it, or delete what does not belong.' },
  ),
  'fil/for-langt-ord': message(
    'error',
    'Uventet ord på over 1.000 tegn, ventede mellemrum.',
    'Unexpected word of more than 1,000 characters, expected spaces.',
    { da: 'Slet det, eller skriv det med mellemrum.', en: 'Delete it, or write it with spaces.' },
  ),
  'fil/git-konflikt': message(
    'error',
    'Filen har mærker efter en Git-konflikt, der ikke er løst.',
    'The file holds markers of a Git conflict that is not resolved.',
    {
      da: 'Vælg den rigtige tekst, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
      en: 'Choose the right text and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  ),
  'fil/git-rettelse': message(
    'error',
    'Filen har en linje fra en rettelse, som Git skriver den: »{tekst}«.',
    'The file holds a line of a patch as Git writes it: "{tekst}".',
    {
      da: 'Hent filen igen, som den var, eller slet linjen, linjerne med - først og det + eller mellemrum, som de andre begynder med.',
      en: 'Fetch the file as it was, or delete the line, the lines that begin with - and the + or space that the others begin with.',
    },
  ),
  'tegn/usynligt': rule(
    'warning',
    'Her står et tegn, der ikke kan ses: {tegn}[ i »{ord}«]. Det bliver ikke læst.',
    'Here is a character that can\'t be seen: {tegn}[ in "{ord}"]. It is not read.',
    { da: 'Slet det: aftale check --fix.', en: 'Delete it: aftale check --fix.' },
  ),
  'tegn/mellemrum': rule(
    'warning',
    'Uventet {tegn}[ ved »{ord}«], ventede et almindeligt mellemrum, en almindelig bindestreg eller ".',
    'Unexpected {tegn}[ at "{ord}"], expected a plain space, hyphen or quote.',
    { da: 'Ret det: aftale check --fix.', en: 'Mend it: aftale check --fix.' },
  ),
  'tegn/ligner': rule(
    'warning',
    'Uventet {tegn} i »{ord}«, ventede det latinske bogstav, der ser sådan ud.',
    'Unexpected {tegn} in "{ord}", expected the Latin letter that looks like it.',
    { da: 'Ret det: aftale check --fix.', en: 'Mend it: aftale check --fix.' },
  ),
  'yaml/syntaks': message('error', 'YAML kan ikke læses her: {problem}', "YAML can't be read here: {problemEn}"),
  'yaml/ikke-lukket': message(
    'error',
    'Linjerne øverst mellem --- er ikke lukket[: »{fundet}« er ikke ---].',
    'The lines at the top between --- are not closed[: "{fundet}" is not ---].',
    {
      da: 'Skriv --- på en linje for sig, før teksten begynder.',
      en: 'Write --- on a line of its own before the text begins.',
    },
  ),
  'yaml/begyndelse': message(
    'error',
    'Oplysningerne øverst skal begynde med en linje, hvor der kun står ---[, ikke »{fundet}«].',
    'What stands at the top must begin with a line of --- alone[, not "{fundet}"].',
    {
      da: 'Skriv --- på en linje for sig, både lige over og lige under oplysningerne.',
      en: 'Write --- on a line of its own, both above and below.',
    },
  ),
  'yaml/ikke-først': message(
    'error',
    'Oplysningerne mellem --- skal stå øverst i filen.',
    'What stands between --- must be at the top of the file.',
    { da: 'Flyt dem op over »{fundet}«.', en: 'Move them above "{fundet}".' },
  ),
  'yaml/kommentar': rule(
    'warning',
    '»{tekst}« læses som en kommentar og bliver ikke trykt.',
    '"{tekst}" is read as a comment and will not be printed.',
    {
      da: "Hører det til teksten, så sæt hele teksten i '…'. En kommentar har et mellemrum efter #.",
      en: "If it belongs to the text, put all of the text in '…'. A comment has a space after #.",
    },
  ),
  'yaml/for-dyb': message(
    'error',
    'Uventet mange lag i hinanden, ventede højst 12.',
    'Unexpectedly many levels, expected at most 12.',
    { da: 'Ryk linjerne mindre ind, og luk hver [ med ].', en: 'Indent the lines less, and close every [ with ].' },
  ),
  'yaml/for-lang-linje': message(
    'error',
    'Uventet linje på over 5.000 tegn, ventede en kortere.',
    'Unexpected line of more than 5,000 characters, expected a shorter one.',
    {
      da: 'Skriv lang tekst under en overskrift i stedet for i nøglerne.',
      en: 'Write long text under a heading instead of in the keys.',
    },
  ),
  'yaml/alias': message(
    'error',
    'Uventet YAML-alias »{navn}«, ventede teksten selv.',
    'Unexpected YAML alias "{navn}", expected the text itself.',
    {
      da: "Skriv teksten alle de steder, den hører til. Skal den begynde med * eller &, sættes den i '…'.",
      en: "Write the text where it belongs; put it in '…' if it begins with * or &.",
    },
  ),
  'yaml/mærke': message(
    'error',
    'Uventet YAML-mærke »{mærke}«, ventede en tekst.',
    'Unexpected YAML tag "{mærke}", expected a text.',
    {
      da: "Sæt teksten i '…', hvis den skal begynde med !.",
      en: "Put the text in '…' if it is to begin with !.",
    },
  ),
  'yaml/krøllet': message(
    'error',
    '»{ }« bruges ikke: et komma i et tal ville dele det i to nøgler.',
    '"{ }" is not used: a comma in a number would make it two keys.',
    { da: 'Skriv hver nøgle på sin egen linje, rykket ind.', en: 'Write each key on a line of its own, indented.' },
  ),
  'yaml/nøgle': message(
    'error',
    'Uventet liste, ventede et navn før »:«.',
    'Unexpected list, expected a name before ":".',
    {
      da: "Sæt navnet i '…', hvis det skal begynde med [.",
      en: "Put the name in '…' if it is to begin with [.",
    },
  ),
  'markdown/for-dyb': message(
    'error',
    'Uventet mange lister eller citater i hinanden, ventede højst 12.',
    'Unexpectedly many nested lists or quotes, expected at most 12.',
    {
      da: 'Slet de tegn, der er for mange, først på linjen, eller ryk den mindre ind.',
      en: 'Delete signs at the beginning of the line, or indent it less.',
    },
  ),
  'markdown/for-mange-tegn': message(
    'error',
    'Uventet mange *, _ eller [ i ét afsnit; det kan ikke læses.',
    "Unexpectedly many *, _ or [ in one paragraph; it can't be read.",
    {
      da: 'Del afsnittet med tomme linjer, eller slet de tegn, der er for mange.',
      en: 'Divide the paragraph with empty lines, or delete the signs that are too many.',
    },
  ),
  'tegn/uden-skrift': message(
    'error',
    'Tegnet »{tegn}« ({nummer}[ »{navn}«]) findes ikke i dokumenternes skrifttyper.',
    'The documents\' fonts lack the character "{tegn}" ({nummer}[ "{navn}"]).',
    { da: 'Skriv det med ord eller et andet tegn.', en: 'Write it in words or with another character.' },
  ),
  ...markupCodes,
  'markdown/html': message(
    'error',
    'HTML bruges ikke i teksten: »{html}«.',
    'HTML is not used in the text: "{html}".',
    {
      da: 'Skriv det med Markdown, og sæt \\ foran et <, der skal stå som tegn.',
      en: 'Write it in Markdown, and put \\ before a < that is meant as a character.',
    },
  ),
  'link/skema': message(
    'error',
    'Linket »{adresse}« begynder ikke med noget, vi kender.',
    'The link "{adresse}" does not begin with anything we know.',
    {
      da: 'Brug https:, mailto:, tel:, mål:, tabel:, afsnit:, effektmål: eller enhed:.',
      en: 'Use https:, mailto:, tel:, mål:, tabel:, afsnit:, effektmål: or enhed:.',
    },
  ),
  'link/bruger': message(
    'error',
    'Linket har et brugernavn eller en adgangskode foran »@{vært}«.',
    'The link has a user name or a password before "@{vært}".',
    {
      da: 'Slet det, der står mellem // og @: alle, der læser aftalen, kan se det.',
      en: 'Delete what stands between // and @: everyone who reads the agreement can see it.',
    },
  ),
  'direktiv/ikke-alene': message(
    'error',
    '»::{navn}« skal stå på en linje for sig og ikke i en liste eller et citat.',
    '"::{navn}" must stand on a line of its own and not in a list or a quote.',
  ),
  'direktiv/ulæseligt': message(
    'error',
    '»{tekst}« kan ikke læses som et direktiv.',
    '"{tekst}" can\'t be read as a directive.',
    {
      da: 'Skriv det alene på linjen uden mellemrum før {: ::tabel{#budget}',
      en: 'Write it alone on the line without a space before {: ::tabel{#budget}',
    },
  ),
  'variabel/ulæselig': message('error', '»{tekst}« er ikke lukket med »}}«.', '"{tekst}" is not closed with "}}".', {
    da: 'En variabel står mellem {{ og }} og kan ikke stå inde i en anden.',
    en: 'A variable stands between {{ and }} and can not stand inside another.',
  }),
  'fodnote/uden-tekst': message('error', 'Fodnoten »{tekst}« har ingen tekst.', 'The footnote "{tekst}" has no text.', {
    da: 'Skriv »{tekst}: noten« på en linje for sig i samme fil.',
    en: 'Write "{tekst}: the note" on a line of its own in the same file.',
  }),
  'fodnote/uden-henvisning': message(
    'error',
    'Fodnoten »{tekst}« er der ikke henvist til.',
    'The footnote "{tekst}" is not referred to.',
    {
      da: 'Skriv {tekst} der, hvor noten hører til, eller slet den.',
      en: 'Write {tekst} where the note belongs, or delete it.',
    },
  ),
  'billede/slags': message(
    'error',
    'Uventet slags billede, ventede PNG eller JPEG.',
    'Unexpected kind of image, expected PNG or JPEG.',
    {
      da: 'Gem billedet som PNG eller JPEG; det er ikke nok at ændre filens navn.',
      en: 'Save the image as PNG or JPEG; to change the name of the file is not enough.',
    },
  ),
  'billede/beskadiget': message(
    'error',
    'Billedet er beskadiget: noget af det mangler eller er ændret.',
    'The image is damaged: some of it is missing or was changed.',
    {
      da: 'Hent det igen, eller åbn det i et billedprogram, og gem det på ny.',
      en: 'Fetch it again, or open it in an image editor and save it anew.',
    },
  ),
  'billede/andet-indhold': message(
    'error',
    'Filen er et billede, men har også andet indhold.',
    'The file is an image, but holds other content too.',
    {
      da: 'Åbn den i et billedprogram, og gem billedet på ny: så kommer det andet ikke med.',
      en: 'Open it in an image editor and save the image anew: that leaves the other content out.',
    },
  ),
  'billede/for-mange-punkter': message(
    'error',
    'Billedet er {bredde} × {højde} punkter; der må højst være {grænse} i alt.',
    'The image is {bredde} × {højde} pixels; there may be {grænse} in all.',
    {
      da: 'Gør det mindre i et billedprogram: 2.000 punkter i bredden er nok til at fylde en side.',
      en: 'Make it smaller in an image editor: a width of 2,000 pixels is enough to fill a page.',
    },
  ),
  'udfyldes/åben': rule('error', 'Her står UDFYLDES: noget mangler.', 'UDFYLDES stands here: something is missing.', {
    da: 'Skriv det, der mangler. Et udgangspunkt, ingen kender, skrives »kan ikke opgøres«.',
    en: 'Write what is missing. A baseline that nobody knows is written "kan ikke opgøres".',
  }),
  // 2-validate: one document and its schema
  'nøgle/ukendt': message(
    'error',
    'Ukendt nøgle »{nøgle}«.[ Mente du »{nærmest}«?]',
    'Unknown key "{nøgle}".[ Did you mean "{nærmest}"?]',
    { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  ),
  'nøgle/mangler': message('error', 'Nøglen »{nøgle}« mangler.', 'The key "{nøgle}" is missing.', {
    da: 'Skriv en linje, der begynder med »{nøgle}:«.',
    en: 'Write a line that begins with "{nøgle}:".',
  }),
  'værdi/slags': message(
    'error',
    '{fundet}, ventede {ventet}.[ Mente du »{nærmest}«?]',
    '{fundetEn}, expected {ventetEn}.[ Did you mean "{nærmest}"?]',
  ),
  'værdi/tom': message('error', '»{nøgle}« er tom.', '"{nøgle}" is empty.', {
    da: 'Skriv, hvad der skal stå, eller slet linjen.',
    en: 'Write what belongs there, or delete the line.',
  }),
  'værdi/valg': message(
    'error',
    'Ukendt værdi »{værdi}«.[ Mente du »{nærmest}«?]',
    'Unknown value "{værdi}".[ Did you mean "{nærmest}"?]',
    { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  ),
  'værdi/id': message(
    'error',
    '»{værdi}« er ikke et id.[ Mente du »{nærmest}«?]',
    '"{værdi}" is not an id.[ Did you mean "{nærmest}"?]',
    { da: 'Et id har små bogstaver, tal og bindestreg.', en: 'An id has small letters, digits and hyphens.' },
  ),

  'værdi/ulæselig': message(
    'error',
    '»{værdi}« kan ikke læses som {slags}.[ Mente du »{nærmest}«?]',
    '"{værdi}" can\'t be read as {slagsEn}.[ Did you mean "{nærmest}"?]',
    { da: 'Skriv fx {eksempel}.', en: 'Write e.g. {eksempel}.' },
  ),
  'id/dobbelt': message('error', '»{id}« står to gange.', '"{id}" stands here twice.', {
    da: 'Et id bruges én gang; æ, ø og å tæller som ae, oe og aa.',
    en: 'An id is used once; æ, ø and å count as ae, oe and aa.',
  }),
  'fil/uden-nøgler': message(
    'error',
    'Filen har ingen nøgler, ventede {ventet}.',
    'The file has no keys, expected {ventet}.',
    {
      da: 'Skriv hver på sin egen linje som »nøgle: værdi«; i en .md-fil øverst mellem to linjer med ---.',
      en: 'Write each on a line of its own as "key: value"; in a .md file at the top between two lines with ---.',
    },
  ),
  'fil/med-nøgler': message(
    'error',
    'Uventede nøgler, ventede ingen i ramme.md.',
    'Unexpected keys, expected none in ramme.md.',
    {
      da: 'Flyt dem til aarshjul.yaml, og slet de to linjer med ---.',
      en: 'Move them to aarshjul.yaml and delete the two lines with ---.',
    },
  ),
  'overskrift/dobbelt': message(
    'error',
    'Overskriften »{titel}« står to gange.',
    'The heading "{titel}" stands here twice.',
  ),
  'direktiv/ukendt': message(
    'error',
    'Ukendt direktiv »::{navn}«.[ Mente du »::{nærmest}«?]',
    'Unknown directive "::{navn}".[ Did you mean "::{nærmest}"?]',
    { da: 'Her kan stå: {mulige}.', en: 'Possible here: {mulige}.' },
  ),
  'direktiv/egenskab': message(
    'error',
    'Uventet »{egenskab}« i »::{navn}«[, ventede {ventet}].[ Mente du »{nærmest}«?]',
    'Unexpected "{egenskab}" in "::{navn}"[, expected {ventet}].[ Did you mean "{nærmest}"?]',
  ),
  'direktiv/uden-id': message(
    'error',
    '»::{navn}« siger ikke, hvad det gælder, ventede ::{navn}{#{id}}.',
    '"::{navn}" does not say what it is about, expected ::{navn}{#{id}}.',
  ),
  'overskrift/niveau': message(
    'error',
    'Uventet »# {titel}«, ventede kun overskrifter med ## og ### i aftale.md.',
    'Unexpected "# {titel}", expected only headings with ## and ### in aftale.md.',
    {
      da: 'Skriv ## foran en overskrift fra ramme.md og ### foran en af enhedens egne.',
      en: "Write ## before a heading of ramme.md and ### before one of the unit's own.",
    },
  ),
  'titel/to-gange': message(
    'error',
    'Uventet »# {titel}«, ventede kun én linje med ét #: titlen.',
    'Unexpected "# {titel}", expected only one line with one #: the title.',
    {
      da: 'Skriv ## foran et spørgsmål og ### foran en overskrift i svaret.',
      en: 'Write ## before a question and ### before a heading in the answer.',
    },
  ),
  'tekst/uden-sted': message(
    'error',
    'Uventet tekst før den første overskrift med {tegn}; den ville ikke blive trykt.',
    'Unexpected text before the first heading with {tegn}; it would not be printed.',
    { da: 'Sæt teksten under den overskrift, den hører til.', en: 'Put the text under the heading it belongs to.' },
  ),
  'billede/uden-alt': message('error', 'Billedet har ingen beskrivelse.', 'The image has no description.', {
    da: 'Skriv, hvad billedet viser, mellem [ og ]: ![Indgangen til huset](hus.png)',
    en: 'Write what the image shows between [ and ]: ![The entrance](hus.png)',
  }),
  // 3-resolve: the whole year
  'regel/ukendt': message(
    'error',
    'Reglen »{kode}« findes ikke eller kan ikke ændres.[ Mente du »{nærmest}«?]',
    'The rule "{kode}" does not exist or can\'t be changed.[ Did you mean "{nærmest}"?]',
    {
      da: 'En regels kode står til højre i dens meldinger. Fejl, der gør dokumentet forkert, kan ikke slås fra.',
      en: "A rule's code stands to the right in its messages. Errors that make the document wrong can't be turned off.",
    },
  ),
  'år/mangler-fil': message('error', '{fil} mangler.', '{fil} is missing.', {
    da: 'Et år har aarshjul.yaml, enheder.yaml og ramme.md.',
    en: 'A year has aarshjul.yaml, enheder.yaml and ramme.md.',
  }),
  'aftale/tom': message('error', 'Mappen har ingen aftale.md.', 'The folder has no aftale.md.', {
    da: 'Skriv aftale.md, eller slet mappen.',
    en: 'Write aftale.md, or delete the folder.',
  }),
  'enhed/ukendt': message(
    'error',
    'Ukendt enhed »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown unit "{id}".[ Did you mean "{nærmest}"?]',
    {
      da: "Enhedernes id'er står i enheder.yaml; en aftales mappe hedder det samme.",
      en: 'The ids of units stand in enheder.yaml; the folder of an agreement has the same name.',
    },
  ),
  'afdeling/ukendt': message(
    'error',
    'Ukendt afdeling »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown department "{id}".[ Did you mean "{nærmest}"?]',
    { da: 'Afdelinger står i aarshjul.yaml.', en: 'Departments stand in aarshjul.yaml.' },
  ),
  'afdeling/mangler': message(
    'error',
    '{enhed} har en aftale, men ingen afdeling.',
    '{enhed} has an agreement but no department.',
    { da: 'Skriv »afdeling:« under enheden.', en: 'Write "afdeling:" below the unit.' },
  ),
  'effektmål/ukendt': message(
    'error',
    'Ukendt effektmål »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown outcome "{id}".[ Did you mean "{nærmest}"?]',
    {
      da: 'Årets effektmål står i aarshjul.yaml under »effektmål«.',
      en: 'The year\'s outcomes stand in aarshjul.yaml under "effektmål".',
    },
  ),
  'indsatsområde/ukendt': message(
    'error',
    'Ukendt indsatsområde »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown theme "{id}".[ Did you mean "{nærmest}"?]',
    { da: 'Indsatsområderne står i ramme.md som ::mål{#id}.', en: 'The themes stand in ramme.md as ::mål{#id}.' },
  ),
  'indsatsområde/mangler': message('error', 'Målet har intet indsatsområde.', 'The goal has no theme.', {
    da: 'Skriv »indsatsområde:« øverst i filen.',
    en: 'Write "indsatsområde:" at the top of the file.',
  }),
  'opfølgning/ukendt': message(
    'error',
    'Ukendt opfølgning »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown follow-up "{id}".[ Did you mean "{nærmest}"?]',
    {
      da: 'Opfølgninger står i aarshjul.yaml under »opfølgninger«.',
      en: 'Follow-ups stand in aarshjul.yaml under "opfølgninger".',
    },
  ),
  'prioritet/ukendt': message(
    'error',
    'Ukendt mål »{id}« blandt prioriteterne.[ Mente du »{nærmest}«?]',
    'Unknown goal "{id}" among the priorities.[ Did you mean "{nærmest}"?]',
    { da: "Prioriteter er id'er på enhedens egne mål.", en: "Priorities are ids of the unit's own goals." },
  ),
  'fælles/ukendt': message(
    'error',
    'Ukendt fælles mål »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown shared goal "{id}".[ Did you mean "{nærmest}"?]',
    { da: 'Fælles mål står i faelles/maal/.', en: 'Shared goals stand in faelles/maal/.' },
  ),
  'fælles/intet-lokalt': message(
    'error',
    'Det fælles mål har ikke plads til enhedens tekst under »{titel}«.',
    'The shared goal has no place for the unit\'s text under "{titel}".',
    {
      da: 'Slet teksten her, eller sæt en linje med ::lokalt i det fælles mål.',
      en: 'Delete the text here, or put a line with ::lokalt in the shared goal.',
    },
  ),
  'fælles/titel': message(
    'error',
    'Titlen står i det fælles mål og skrives ikke igen.',
    'The title stands in the shared goal and is not written again.',
    { da: 'Slet linjen med #.', en: 'Delete the line with #.' },
  ),
  'fælles/mangler': rule(
    'error',
    '{enhed} skal have det fælles mål »{titel}«, men har det ikke.',
    '{enhed} must have the shared goal "{titel}" and has not.',
    {
      da: 'Læg en fil i enhedens maal/ med »fælles: {id}«.',
      en: 'Put a file with "fælles: {id}" in the unit\'s maal/.',
    },
  ),
  'titel/mangler': message(
    'error',
    'Filen har ingen titel, ventede en linje, der begynder med #.',
    'The file has no title, expected a line that begins with #.',
  ),
  'fil/kopi': message('error', 'Filen er en kopi af {fil}.', 'The file is a copy of {fil}.', {
    da: 'Se efter, om de to er ens, flyt det, der skal med, til den ene, og slet den anden. Skal de begge være der, så giv denne et navn og en titel for sig.',
    en: 'See whether the two differ, move what is needed to one of them, and delete the other. If both belong here, give this one a name and a title of its own.',
  }),
  'fil/samme-id': message('error', 'To filer har samme id »{id}«.', 'Two files have the same id "{id}".', {
    da: 'Giv den ene et andet navn. Tallet først i navnet tæller ikke med, og æ, ø og å er det samme som ae, oe og aa.',
    en: 'Give one of them another name. The number at the beginning does not count, and æ, ø and å are the same as ae, oe and aa.',
  }),
  'spørgsmål/ukendt': message(
    'error',
    'Ukendt spørgsmål »{titel}«.[ Mente du »{nærmest}«?]',
    'Unknown question "{titel}".[ Did you mean "{nærmest}"?]',
    { da: 'Spørgsmålene er: {mulige}.', en: 'The questions are: {mulige}.' },
  ),
  'spørgsmål/uden-rolle': message(
    'error',
    'Der er intet sted at trykke »{nøgle}«: intet spørgsmål under »{gruppe}« har rollen »{rolle}«.',
    'There is no place to print "{nøgle}": no question under "{gruppe}" has the role "{rolle}".',
    {
      da: 'Skriv under »roller« i aarshjul.yaml, hvilket spørgsmål der har rollen. Spørgsmålene er: {mulige}.',
      en: 'Say under "roller" in aarshjul.yaml which question has the role. The questions are: {mulige}.',
    },
  ),
  'svar/mangler': rule('error', 'Spørgsmålet »{titel}« er ikke besvaret.', 'The question "{titel}" is not answered.', {
    da: 'Skriv svaret under overskriften ## {titel}.',
    en: 'Write the answer under the heading ## {titel}.',
  }),
  'svar/ja-nej': rule(
    'warning',
    'Svaret begynder med »{ord}«, men »samarbejder-med« skriver det allerede.',
    'The answer begins with "{ord}", but "samarbejder-med" prints it already.',
    { da: 'Slet ordet, og lad nøglen svare.', en: 'Delete the word and let the key answer.' },
  ),
  'overskrift/ukendt': message(
    'error',
    'ramme.md har ikke overskriften »{titel}«.[ Mente du »{nærmest}«?]',
    'ramme.md has no heading "{titel}".[ Did you mean "{nærmest}"?]',
    {
      da: 'Enheden kan skrive under: {mulige}. Egne overskrifter skrives med ###.',
      en: 'The unit may write under: {mulige}. Own headings are written with ###.',
    },
  ),
  'overskrift/intet-lokalt': message(
    'error',
    'Under »{titel}« har ramme.md ikke plads til enhedens tekst.',
    'Under "{titel}" ramme.md has no place for the unit\'s text.',
    {
      da: 'Flyt teksten til et andet afsnit, eller sæt en linje med ::lokalt i ramme.md.',
      en: 'Move the text to another section, or put a line with ::lokalt in ramme.md.',
    },
  ),
  'afsnit/tomt': rule(
    'error',
    'Afsnittet »{titel}« skal enheden skrive, og det er tomt.',
    'The section "{titel}" is the unit\'s to write, and it is empty.',
    {
      da: 'Skriv det i aftale.md under overskriften ## {titel}.',
      en: 'Write it in aftale.md under the heading ## {titel}.',
    },
  ),
  'tabel/ukendt': message(
    'error',
    'Ukendt tabel »{id}«.[ Mente du »{nærmest}«?]',
    'Unknown table "{id}".[ Did you mean "{nærmest}"?]',
    { da: 'Tabeller står i enhedens mappe tabeller/.', en: "Tables stand in the unit's folder tabeller/." },
  ),
  'tabel/halv': message('error', 'Tabellen mangler {fil}.', 'The table lacks {fil}.', {
    da: 'En tabel er to filer: ID.csv og ID.yaml.',
    en: 'A table is two files: ID.csv and ID.yaml.',
  }),
  'diagram/slags': message(
    'error',
    'Ukendt slags diagram[ »{slags}«], ventede type=cirkel, type=linje eller type=søjle.[ Mente du »{nærmest}«?]',
    'Unknown kind of chart[ "{slags}"], expected type=cirkel, type=linje or type=søjle.[ Did you mean "{nærmest}"?]',
  ),
  'diagram/kolonne': message(
    'error',
    'Tabellen »{tabel}« har ingen kolonne med tal[, der hedder »{kolonne}«].[ Mente du »{nærmest}«?]',
    'The table "{tabel}" has no column of figures[ called "{kolonne}"].[ Did you mean "{nærmest}"?]',
    {
      da: 'Skriv kolonnens overskrift, som den står i CSV-filen: kolonne="Antal".',
      en: 'Write the heading of the column as it stands in the CSV file: kolonne="Antal".',
    },
  ),
  'variabel/ukendt': message(
    'error',
    'Ukendt variabel »{navn}«.[ Mente du »{nærmest}«?]',
    'Unknown variable "{navn}".[ Did you mean "{nærmest}"?]',
  ),
  'variabel/indikator': message(
    'error',
    'Målet har ingen indikator »{id}«.[ Mente du »{nærmest}«?]',
    'The goal has no indicator "{id}".[ Did you mean "{nærmest}"?]',
  ),
  'variabel/uden-værdi': message(
    'error',
    'Indikatoren »{id}« har intet at skrive for »{felt}«.',
    'The indicator "{id}" has nothing to print for "{felt}".',
    {
      da: '»måltal« og »udgangspunkt« står øverst i målets fil; »tal« og »grænse« kræver, at de har et tal. »værdi« og »ændring« står øverst i opfølgningen.',
      en: '"måltal" and "udgangspunkt" stand at the top of the file of the goal; "tal" and "grænse" need a number in them. "værdi" and "ændring" stand at the top of the follow-up.',
    },
  ),
  'variabel/kun-i-mål': message(
    'error',
    'Uventet »{navn}« her, ventede den kun i målet eller indsatsen, der har indikatoren.',
    'Unexpected "{navn}" here, expected it only in the goal or initiative that has the indicator.',
  ),
  'variabel/tabel': message(
    'error',
    'Uventet »{navn}«, ventede {{tabel.ID; RÆKKE; KOLONNE}}.',
    'Unexpected "{navn}", expected {{tabel.ID; RÆKKE; KOLONNE}}.',
  ),
  'variabel/række': message(
    'error',
    'Tabellen »{tabel}« har ingen række »{række}«.[ Mente du »{nærmest}«?]',
    'The table "{tabel}" has no row "{række}".[ Did you mean "{nærmest}"?]',
  ),
  'variabel/kolonne': message(
    'error',
    'Tabellen »{tabel}« har ingen kolonne »{kolonne}«.[ Mente du »{nærmest}«?]',
    'The table "{tabel}" has no column "{kolonne}".[ Did you mean "{nærmest}"?]',
  ),
  'link/mål': message(
    'error',
    'Linket peger på {slags} »{id}«, som ikke findes.[ Mente du »{nærmest}«?]',
    'The link points at {slagsEn} "{id}", which does not exist.[ Did you mean "{nærmest}"?]',
    {
      da: 'Efter »:« står et id: filens navn uden tal og endelse, eller overskriften med små bogstaver og bindestreger.',
      en: 'After ":" stands an id: the name of the file without number and ending, or the heading in small letters and hyphens.',
    },
  ),
  'link/ikke-vist': message(
    'error',
    'Linket peger på {slags} »{id}«, som dokumentet ikke viser.',
    'The link points at {slagsEn} "{id}", which the document does not show.',
    {
      da: 'Sæt en linje med ::tabel{#{id}} det sted, tabellen skal stå.',
      en: 'Put a line with ::tabel{#{id}} where the table belongs.',
    },
  ),
  'billede/mangler': message(
    'error',
    'Billedet »{fil}« findes ikke.[ Mente du »{nærmest}«?]',
    'The image "{fil}" does not exist.[ Did you mean "{nærmest}"?]',
    {
      da: 'Læg det i samme mappe som teksten.',
      en: 'Put it in the same folder as the text.',
    },
  ),
  'billede/udenfor': message(
    'error',
    'Billedet »{fil}« ligger uden for tekstens mappe.',
    'The image "{fil}" lies outside the text\'s folder.',
    { da: 'Læg det i samme mappe som teksten.', en: 'Put it in the same folder as the text.' },
  ),
  'billede/fra-nettet': message(
    'error',
    'Uventet adresse »{fil}«, ventede navnet på et billede i tekstens mappe.',
    'Unexpected address "{fil}", expected the name of an image in the folder of the text.',
    {
      da: 'Hent billedet, og læg det i samme mappe som teksten.',
      en: 'Fetch the image and put it in the same folder as the text.',
    },
  ),
  'indikator/uden-navn': message('error', 'Indikatoren »{id}« mangler »navn«.', 'The indicator "{id}" lacks "navn".', {
    da: 'Skriv »navn:« under den.',
    en: 'Write "navn:" below it.',
  }),
  'indikator/ukendt': message(
    'error',
    'Det fælles mål har ingen indikator »{id}«. Mente du »{nærmest}«?',
    'The shared goal has no indicator "{id}". Did you mean "{nærmest}"?',
    {
      da: 'En indikator, som kun enheden har, skal have et »navn«.',
      en: 'An indicator that only the unit has needs a "navn".',
    },
  ),
  'milepæl/mangler': message('error', 'Milepælen »{id}« mangler »{nøgle}«.', 'The milestone "{id}" lacks "{nøgle}".', {
    da: 'Skriv »{nøgle}:« under den.',
    en: 'Write "{nøgle}:" below it.',
  }),
  // tables: CSV and its YAML
  'tabel/tom': message(
    'error',
    'Tabellen er tom, ventede en række med overskrifter og mindst en række under den.',
    'The table is empty, expected a row of headings and at least one row below it.',
  ),
  'tabel/skilletegn': message(
    'error',
    'Uventet {fundet} mellem cellerne, ventede semikolon (;).',
    'Unexpected {fundet} between the cells, expected semicolon (;).',
    {
      da: 'Gem filen igen fra regnearket, og vælg semikolon som skilletegn.',
      en: 'Save the file from the spreadsheet again with semicolon as separator.',
    },
  ),
  'tabel/anførselstegn': message(
    'error',
    'Uventet anførselstegn ("), ventede det både først og sidst i cellen.',
    'Unexpected quote ("), expected it both first and last in the cell.',
    {
      da: 'Skriv »…« i stedet, eller sæt " om hele cellen og "" der, hvor anførselstegnet skal stå.',
      en: 'Write »…« instead, or put " around the whole cell and "" where the quote should be.',
    },
  ),
  'tabel/antal-celler': message(
    'error',
    'Uventet antal celler i rækken: {fundet}, ventede højst {ventet} som i overskriften.',
    'Unexpected number of cells in the row: {fundet}, expected at most {ventet} as in the heading.',
    {
      da: 'Slet det, der er for meget. En celle, der selv indeholder et semikolon, sættes i "…".',
      en: 'Delete what is too much. A cell that holds a semicolon itself is put in "…".',
    },
  ),
  'tabel/tom-række': message(
    'warning',
    'Uventet tom række, ventede en række med indhold.',
    'Unexpected empty row, expected a row with content.',
    { da: 'Slet rækken. Den trykkes ikke.', en: 'Delete the row. It is not printed.' },
  ),
  'tabel/grupper': message(
    'error',
    'Uventet antal grupper: {fundet}, ventede højst {ventet}, da tabellen også skal have en kolonne med rækkernes navne.',
    'Unexpected number of groups: {fundet}, expected at most {ventet}, since the rows need a column of names too.',
  ),
  'tabel/kolonne-uden-overskrift': message(
    'error',
    'Kolonnen har ingen overskrift, ventede en i tabellens første række.',
    'The column has no heading, expected one in the first row.',
  ),
  'tabel/overskrift-gentaget': message(
    'error',
    'Uventet overskrift »{navn}«, som en anden kolonne har, ventede en overskrift for sig.',
    'Unexpected heading "{navn}", which another column has, expected one of its own.',
  ),
  'tabel/kolonne-ukendt': message(
    'error',
    'Ukendt kolonne »{navn}«, ventede en af tabellens overskrifter.[ Mente du »{nærmest}«?]',
    'Unknown column "{navn}", expected one of the headings.[ Did you mean "{nærmest}"?]',
  ),
  'tabel/kolonne-tekst': message(
    'error',
    'Uventet »{regel}« om kolonnen »{navn}«, ventede »tekst« eller »årstal«, da den er gruppe eller rækkens navn.',
    'Unexpected "{regel}" for the column "{navn}", expected "tekst" or "årstal", since it is a group or the row\'s name.',
  ),
  'tabel/formel-ukendt': message(
    'error',
    'Ukendt »{navn}«, ventede en af tabellens kolonner, et tal eller et ord som »tekst« og »procent«.[ Mente du »{nærmest}«?]',
    'Unknown "{navn}", expected a column, a number or a word such as "tekst" and "procent".[ Did you mean "{nærmest}"?]',
    {
      da: 'En formel skrives med kolonnernes overskrifter: »Antal × Pris ÷ 1.000«.',
      en: 'A formula is written with the headings: "Antal × Pris ÷ 1.000".',
    },
  ),
  'tabel/formel-tegn': message(
    'error',
    'Uventet »{fundet}« efter »{navn}« i formlen, ventede × eller ÷.',
    'Unexpected "{fundet}" after "{navn}" in the formula, expected × or ÷.',
  ),
  'tabel/formel-tekst': message(
    'error',
    'Uventet kolonne »{navn}« i formlen, ventede en kolonne med tal.',
    'Unexpected column "{navn}" in the formula, expected a column of numbers.',
  ),
  'tabel/celle-ikke-tal': message(
    'error',
    'Uventet »{fundet}«, ventede et tal som 1.234 eller 4,5.[ Mente du »{forslag}«?]',
    'Unexpected "{fundet}", expected a number such as 1.234 or 4,5.[ Did you mean "{forslag}"?]',
    {
      da: 'Ret cellen, eller lad den stå tom. Er hele kolonnen tekst, så skriv »{navn}: tekst« under »kolonner« i tabellens YAML-fil.',
      en: 'Mend the cell, or leave it empty. If the whole column is text, write "{navn}: tekst" under "kolonner" in the table\'s YAML file.',
    },
  ),
  'tabel/tre-decimaler': rule(
    'warning',
    'Uventet »{fundet}« i kolonnen »{navn}«, hvor hvert komma står foran netop tre cifre. Mente du »{forslag}«?',
    'Unexpected "{fundet}" in the column "{navn}", where each comma stands before just three digits. Did you mean "{forslag}"?',
    {
      da: 'På dansk deler punktum tusinder. Er det decimaler, så skriv # tillad tabel/tre-decimaler: grunden øverst i tabellens .yaml.',
      en: 'In Danish a point parts thousands. If these are decimals, write # tillad tabel/tre-decimaler: the reason at the top of the .yaml of the table.',
    },
  ),
  'tabel/andel-af-én': rule(
    'warning',
    'Uventet »{fundet}« i kolonnen »{navn}«, ventede procent. Mente du »{forslag} %«?',
    'Unexpected "{fundet}" in the column "{navn}", expected per cent. Did you mean "{forslag} %"?',
    {
      da: 'Et regneark gemmer 55 % som 0,55, når cellen ikke er sat til procent. Er det under 1 %, så skriv % efter tallet i cellen.',
      en: 'A spreadsheet saves 55 % as 0,55 where the cell is not set to per cent. If it is less than 1 %, write % after the figure in the cell.',
    },
  ),
  'tabel/celle-ikke-årstal': message(
    'error',
    'Uventet »{fundet}«, ventede et årstal som 2023.',
    'Unexpected "{fundet}", expected a year such as 2023.',
  ),
  'tabel/kolonne-ikke-tal': message(
    'error',
    'Uventet tekst i kolonnen »{navn}«, ventede tal som 1.234 eller 4,5.',
    'Unexpected text in the column "{navn}", expected numbers such as 1.234 or 4,5.',
    {
      da: 'Skriv »{navn}: {forslag}« under »kolonner« i tabellens YAML-fil, eller ret cellerne.',
      en: 'Write "{navn}: {forslag}" under "kolonner" in the table\'s YAML file, or mend the cells.',
    },
  ),
  'tabel/regnearksfejl': message(
    'error',
    'Uventet »{fundet}«, som er regnearkets fejl, ventede det, cellen skulle vise.',
    'Unexpected "{fundet}", which is the spreadsheet\'s error, expected what the cell should show.',
    {
      da: 'Ret cellen i regnearket (ved ### er kolonnen for smal), og gem filen igen.',
      en: 'Mend the cell in the spreadsheet (### is a column too narrow) and save the file again.',
    },
  ),
  'tabel/navn-som-formel': message(
    'error',
    'Uventet »{fundet}« først i navnet »{navn}«, ventede et bogstav eller et tal.',
    'Unexpected "{fundet}" first in the name "{navn}", expected a letter or a digit.',
    {
      da: 'Et regneark læser tegnet som begyndelsen på en formel. Skriv navnet uden.',
      en: 'A spreadsheet reads the sign as the beginning of a formula. Write the name without it.',
    },
  ),
  'tabel/række-uden-navn': message(
    'error',
    'Rækken har intet navn, ventede et i denne kolonne.',
    'The row has no name, expected one in this column.',
  ),
  'tabel/gruppe-to-steder': message(
    'error',
    'Gruppen »{navn}« står to steder, ventede dens rækker samlet.',
    'The group "{navn}" stands in two places, expected its rows together.',
    { da: 'Flyt rækkerne, så gruppen står samlet.', en: 'Move the rows so that the group stands together.' },
  ),
  'tabel/række-ukendt': message(
    'error',
    'Ukendt række »{navn}«, ventede en af tabellens rækker.[ Mente du »{nærmest}«?]',
    'Unknown row "{navn}", expected one of the table\'s rows.[ Did you mean "{nærmest}"?]',
  ),
  'tabel/ligner-total': message(
    'error',
    'Rækken »{navn}« {grund}, men står ikke under »totaler«.[ Mente du »{nærmest}«?]',
    'The row "{navn}" {grundEn}, but does not stand under "totaler".[ Did you mean "{nærmest}"?]',
    {
      da: 'Skriv »{navn}:« under »totaler« i tabellens YAML-fil: så bliver den kontrolleret og ikke lagt med. Er den ingen total, så skriv »{navn}: nej«.',
      en: 'Write "{navn}:" under "totaler" in the table\'s YAML file: then it is checked and not summed. If it is no total, write "{navn}: nej".',
    },
  ),
  'tabel/total-regel': message(
    'error',
    'Uventet »{fundet}« om totalen »{navn}«, ventede ingenting, »nej« eller »uden« og de rækker, der ikke skal med.',
    'Unexpected "{fundet}" for the total "{navn}", expected nothing, "nej" or "uden" and the rows to leave out.',
    { da: 'Skriv fx »uden Timevikarer, Elever«.', en: 'Write "uden Timevikarer, Elever", for example.' },
  ),
  'tabel/sum-uden-rækker': message(
    'error',
    'Totalen »{navn}« har intet at lægge sammen, ventede rækker over den[ i gruppen »{gruppe}«].',
    'The total "{navn}" has nothing to sum, expected rows above it[ in the group "{gruppe}"].',
    {
      da: 'Flyt totalen ned under de rækker, den lægger sammen. Er den ingen total, så skriv »{navn}: nej« under »totaler«.',
      en: 'Move the total down below the rows that it sums. If it is no total, write "{navn}: nej" under "totaler".',
    },
  ),
  'tabel/sum-afviger': message(
    'error',
    'Uventet total {fundet}, ventede {ventet}, som er summen af rækkerne over.',
    'Unexpected total {fundet}, expected {ventet}, which is the sum of the rows above.',
    {
      da: 'Ret tallet, lad cellen stå tom (så regnes den ud), eller skriv »uden« og rækkens navn under »totaler«, hvis en række ikke skal med.',
      en: 'Mend the figure, leave the cell empty (then it is computed), or name rows to leave out with "uden" under "totaler".',
    },
  ),
  'tabel/formel-afviger': message(
    'error',
    'Uventet {fundet}, ventede {ventet} efter »{regel}«.',
    'Unexpected {fundet}, expected {ventet} by "{regel}".',
    {
      da: 'Ret tallet, eller lad cellen stå tom (så regnes den ud).',
      en: 'Mend the figure, or leave the cell empty (then it is computed).',
    },
  ),
  // 4-check: rules over the whole year
  'fil/samme-nummer': rule(
    'error',
    'To filer begynder med samme nummer {nummer}: er den ene en kopi?',
    'Two files begin with the same number {nummer}: is one of them a copy?',
    {
      da: 'Slet den, der er for meget, eller giv den ene et nummer for sig, fx 10a mellem 10 og 11.',
      en: 'Delete the one too many, or give one of them a number of its own, as 10a between 10 and 11.',
    },
  ),
  'fil/nummer': rule(
    'style',
    'Uventet filnavn »{navn}«, ventede »{ventet}«: det er nummer {nummer}.',
    'Unexpected file name "{navn}", expected "{ventet}": it is number {nummer}.',
    { da: '»aftale check --fix« giver filen sit nummer.', en: '"aftale check --fix" gives the file its number.' },
  ),
  ...timeCodes,
  ...outcomesCodes,
  ...themesCodes,
  ...answersCodes,
  ...measurabilityCodes,
  ...numbersCodes,
  ...namesCodes,
  ...referencesCodes,
  ...sharedTextCodes,
  ...followUpsCodes,
  ...formsCodes,
  ...languageCodes,
  ...privacyCodes,
  ...phaseCodes,
  ...sealCodes,
  ...excusesCodes,
} as const satisfies Record<string, Message>;

export type Code = keyof typeof codes;
