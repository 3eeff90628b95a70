import { type Message, rule } from '../message.ts';

/** Rules of names: units, systems, abbreviations, partners. */
export const namesCodes = {
  'navn/variant': rule(
    'warning',
    'Uventet navn »{fundet}«, ventede »{ventet}«.',
    'Unexpected name "{fundet}", expected "{ventet}".',
    {
      da: 'Årets navne står i enheder.yaml og under ordliste i aarshjul.yaml. Uden for overskrifter og tabeller retter aftale check --fix navnet.',
      en: 'The names of the year stand in enheder.yaml and under ordliste in aarshjul.yaml. Outside headings and tables, aftale check --fix mends the name.',
    },
  ),
  'navn/store-bogstaver': rule(
    'style',
    'Uventede store eller små bogstaver i »{fundet}«, ventede »{ventet}«.',
    'Unexpected capital or small letters in "{fundet}", expected "{ventet}".',
    {
      da: 'Årets navne står i enheder.yaml og under ordliste i aarshjul.yaml. Uden for overskrifter og tabeller retter aftale check --fix navnet.',
      en: 'The names of the year stand in enheder.yaml and under ordliste in aarshjul.yaml. Outside headings and tables, aftale check --fix mends the name.',
    },
  ),
  'forkortelse/uforklaret': rule(
    'warning',
    'Forkortelsen »{forkortelse}« er ikke forklaret, ventede ordene skrevet ud første gang.[ Den betyder »{betyder}«.][ Mente du »{nærmest}«?]',
    'The abbreviation "{forkortelse}" is not explained, expected the words written out the first time.[ It means "{betyder}".][ Did you mean "{nærmest}"?]',
    {
      da: 'Skriv ordene ud, og sæt forkortelsen i parentes efter dem.',
      en: 'Write the words out, with the abbreviation in brackets after them.',
    },
  ),
  'forkortelse/forklaret-igen': rule(
    'style',
    'Forkortelsen »{forkortelse}« forklares igen, ventede én forklaring i aftalen.',
    'The abbreviation "{forkortelse}" is explained again, expected one explanation in the agreement.',
    { da: 'Skriv kun forkortelsen her, eller kun ordene.', en: 'Write only the abbreviation here, or only the words.' },
  ),
  'samarbejde/mangler': rule(
    'warning',
    'Uventet samarbejde med {enhed}, ventede enheden nævnt under samarbejder-med.[ Aftalen svarer »{nej}« til, om målet kræver samarbejde.]',
    'Unexpected collaboration with {enhed}, expected the unit under samarbejder-med.[ The agreement answers "{nej}" to whether the goal needs collaboration.]',
    {
      da: 'Skriv {id} under samarbejder-med, eller ret teksten.',
      en: 'Write {id} under samarbejder-med, or mend the text.',
    },
  ),
  'samarbejde/nej': rule(
    'warning',
    'Uventet »{tekst}« i et mål, der svarer »Nej« til, om det kræver samarbejde.',
    'Unexpected "{tekst}" in a goal that answers "Nej" to whether it needs collaboration.',
    {
      da: 'Skriv enheden under samarbejder-med (og i enheder.yaml, med ekstern: ja uden for kommunen), eller ret teksten.',
      en: 'Write the unit under samarbejder-med (and in enheder.yaml, with ekstern: ja outside the municipality), or mend the text.',
    },
  ),
  'samarbejde/modsagt': rule(
    'warning',
    'Uventet »{tekst}« i et mål, der samarbejder med {partnere}.',
    'Unexpected "{tekst}" in a goal that has the partners {partnere}.',
    { da: 'Ret teksten, eller skriv samarbejder-med: [].', en: 'Mend the text, or write samarbejder-med: [].' },
  ),
  'samarbejde/ensidigt': rule(
    'style',
    'Uventet ensidigt samarbejde: aftalen nævner {enhed}, ventede, at aftalen for {enhed} nævner {egen}.',
    'Unexpected one-sided collaboration: the agreement names {enhed}, expected the agreement of {enhed} to name {egen}.',
    {
      da: 'Tal med {enhed} om, hvad de to aftaler skal sige.',
      en: 'Talk with {enhed} about what the two agreements should say.',
    },
  ),
  'navn/person': rule(
    'style',
    'Uventet navn »{fundet}«, ventede »{ventet}«.',
    'Unexpected name "{fundet}", expected "{ventet}".',
    {
      da: 'Ret det ene. Er det to personer, tillades stedet. {{leder}}, {{direktør}} og {{afdelingschef}} skriver navnet selv.',
      en: 'Mend one of them. If they are two persons, excuse the place. {{leder}}, {{direktør}} and {{afdelingschef}} write the name themselves.',
    },
  ),
} as const satisfies Record<string, Message>;
