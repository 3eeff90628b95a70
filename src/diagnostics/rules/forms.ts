import { type Message, message } from '../message.ts';

const saveAgain = {
  da: 'Åbn skemaet i browseren, hent filen ind med »Åbn fil«, og gem den igen med »Gem fil«.',
  en: 'Open the form in a browser, get the file in with "Åbn fil", and save it again with "Gem fil".',
};

/** Filled forms that `aftale import` reads. */
export const formsCodes = {
  'skema/ulæseligt': message(
    'error',
    'Filen kan ikke læses som et udfyldt skema: den går i stykker her.',
    "The file can't be read as a filled form: it breaks here.",
    {
      da: 'Tag den fil, som skemaet har gemt med »Gem fil«; den ender på .json og rettes ikke i hånden.',
      en: 'Take the file that the form has saved with "Gem fil"; it ends in .json and is not edited by hand.',
    },
  ),
  'skema/udgave': message(
    'error',
    'Uventet udgave {udgave} af skemaets fil, ventede {ventet}.',
    "Unexpected version {udgave} of the form's file, expected {ventet}.",
    saveAgain,
  ),
  'skema/år': message('error', 'Uventet år {år}, ventede {ventet}.', 'Unexpected year {år}, expected {ventet}.', {
    da: 'Skemaet hører til et andet års aftale. Brug årets eget skema.',
    en: "The form is of another year's agreement. Use the year's own.",
  }),
  'skema/år-ulæseligt': message(
    'error',
    'Aftalerne for {år} kan ikke læses, så svarene kan ikke holdes op mod dem.',
    "The agreements for {år} can't be read, so the answers can't be held against them.",
    {
      da: 'Ret først det, som »aftale check« melder, og hent så skemaet ind igen.',
      en: 'Mend what "aftale check" reports first, and import the form again.',
    },
  ),
  'skema/enhed': message(
    'error',
    'Uventet enhed »{id}«, ventede en med en aftale for {år}.[ Mente du »{nærmest}«?]',
    'Unexpected unit "{id}", expected one with an agreement for {år}.[ Did you mean "{nærmest}"?]',
  ),
  'skema/opfølgning': message(
    'error',
    'Uventet opfølgning »{id}«, ventede {ventet}.[ Mente du »{nærmest}«?]',
    'Unexpected follow-up "{id}", expected {ventet}.[ Did you mean "{nærmest}"?]',
  ),
  'skema/ukendt-mål': message(
    'error',
    'Uventet svar på {hvad} »{id}«, som ikke er i aftalen for {enhed}.[ Mente du »{nærmest}«?]',
    'Unexpected answer for the {hvadEn} "{id}", which is not in the agreement of {enhed}.[ Did you mean "{nærmest}"?]',
    {
      da: 'Målet er fjernet eller har fået et andet id, siden skemaet blev lavet. Hent det nye skema, og åbn filen i det.',
      en: 'The goal was removed or renamed since the form was made. Get the new form and open the file in it.',
    },
  ),
  'skema/mål-ændret': message(
    'error',
    '{hvad} er ændret, siden skemaet blev lavet.',
    '{hvadEn} has changed since the form was made.',
    {
      da: 'Hent det nye skema, åbn filen i det med »Åbn fil«, læs svarene igennem, og gem igen.',
      en: 'Get the new form, open the file in it with "Åbn fil", read the answers through, and save again.',
    },
  ),
  'skema/for-langt': message(
    'error',
    'Svaret er på {antal} tegn, ventede højst {grænse}.',
    'The answer has {antal} characters, expected at most {grænse}.',
    { da: 'Skriv det kortere.', en: 'Write it shorter.' },
  ),
  'skema/to-gange': message(
    'error',
    '{fil} får to forskellige svar fra de filer, der hentes ind.',
    '{fil} gets two different answers from the files that are imported.',
    { da: 'Hent kun det rigtige skema ind.', en: 'Import the right form only.' },
  ),
} as const satisfies Record<string, Message>;
