import { type Message, message } from '../diagnostics/message.ts';
import { overlongAnswer } from './answer-length.ts';

export const otherFormVersion = message({
  code: 'skema/udgave',
  severity: 'error',
  da: 'Uventet udgave {udgave} af skemaets fil, ventede {ventet}.',
  en: "Unexpected version {udgave} of the form's file, expected {ventet}.",
  help: {
    da: 'Åbn skemaet i browseren, hent filen ind med »Åbn fil«, og gem den igen med »Gem fil«.',
    en: 'Open the form in a browser, get the file in with "Åbn fil", and save it again with "Gem fil".',
  },
  explanation: {
    means: 'Skemaet er gemt af en anden udgave af programmet, som skriver filen på en anden måde.',
    case: 'import/udgave',
    wrong: '"skema": 2',
    right: '"skema": 1',
  },
});

export const formOfOtherYear = message({
  code: 'skema/år',
  severity: 'error',
  da: 'Uventet år {år}, ventede {ventet}.',
  en: 'Unexpected year {år}, expected {ventet}.',
  help: {
    da: 'Skemaet hører til et andet års aftale. Brug årets eget skema.',
    en: "The form is of another year's agreement. Use the year's own.",
  },
  explanation: {
    means: 'Svarene hører til et år, som der ikke er aftaler for her. Ellers kunne de ende i den forkerte aftale.',
    case: 'import/andet-aar',
    wrong: '"år": 2022',
    right: '"år": 2023',
  },
});

export const formWithoutYear = message({
  code: 'skema/år-ulæseligt',
  severity: 'error',
  da: 'Aftalerne for {år} kan ikke læses, så svarene kan ikke holdes op mod dem.',
  en: "The agreements for {år} can't be read, so the answers can't be held against them.",
  help: {
    da: 'Ret først det, som »aftale check« melder, og hent så skemaet ind igen.',
    en: 'Mend what "aftale check" reports first, and import the form again.',
  },
  explanation: {
    means:
      'Der er en fejl i årets egne filer, så ingen ved, hvad der er aftalt. Skemaet fejler ikke noget, og intet er skrevet.',
    case: 'import/aar-ulaeseligt',
    wrong: 'en aarshjul.yaml, der ikke kan læses',
    right: 'en aarshjul.yaml, som »aftale check« ikke har fejl til',
  },
});

export const formOfUnknownUnit = message({
  code: 'skema/enhed',
  severity: 'error',
  da: 'Uventet enhed »{id}«, ventede en med en aftale for {år}.[ Mente du »{nærmest}«?]',
  en: 'Unexpected unit "{id}", expected one with an agreement for {år}.[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Svarene hører til en enhed, som ikke har en aftale i det år.',
    case: 'import/ukendt-enhed',
    wrong: '"enhed": "traning"',
    right: '"enhed": "traening"',
  },
});

export const formOfUnknownFollowUp = message({
  code: 'skema/opfølgning',
  severity: 'error',
  da: 'Uventet opfølgning »{id}«, ventede {ventet}.[ Mente du »{nærmest}«?]',
  en: 'Unexpected follow-up "{id}", expected {ventet}.[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Der svares kun på årets to opfølgninger, midtvejs og år. Andre følges op et andet sted.',
    case: 'import/ukendt-opfoelgning',
    wrong: '"opfølgning": "statusrapport"',
    right: '"opfølgning": "midtvejs"',
  },
});

export const answerToMissingItem = message({
  code: 'skema/ukendt-mål',
  severity: 'error',
  da: 'Uventet svar på {hvad} »{id}«, som ikke er i aftalen for {enhed}.[ Mente du »{nærmest}«?]',
  en: 'Unexpected answer for the {hvadEn} "{id}", which is not in the agreement of {enhed}.[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Målet er fjernet eller har fået et andet id, siden skemaet blev lavet. Hent det nye skema, og åbn filen i det.',
    en: 'The goal was removed or renamed since the form was made. Get the new form and open the file in it.',
  },
  explanation: {
    means: 'Der er svaret på et mål eller en indsats, som aftalen ikke har, så svaret kan ikke skrives nogen steder.',
    case: 'import/ukendt-maal',
    wrong: '"mål": { "ventetider": …',
    right: '"mål": { "ventetid": …',
  },
});

export const changedItem = message({
  code: 'skema/mål-ændret',
  severity: 'error',
  da: '{hvad} er ændret, siden skemaet blev lavet.',
  en: '{hvadEn} has changed since the form was made.',
  help: {
    da: 'Hent det nye skema, åbn filen i det med »Åbn fil«, læs svarene igennem, og gem igen.',
    en: 'Get the new form, open the file in it with "Åbn fil", read the answers through, and save again.',
  },
  explanation: {
    means:
      'Den, der svarede, så målet med andre ord eller tal, end det har nu. Svaret kan derfor være forkert og skal læses igennem.',
    case: 'import/maal-aendret',
    wrong: 'et skema fra før målet blev rettet',
    right: 'filen åbnet i det nye skema og gemt igen',
  },
});

export const answeredTwice = message({
  code: 'skema/to-gange',
  severity: 'error',
  da: '{fil} får to forskellige svar fra de filer, der hentes ind.',
  en: '{fil} gets two different answers from the files that are imported.',
  help: { da: 'Hent kun det rigtige skema ind.', en: 'Import the right form only.' },
  explanation: {
    means: 'To af filerne svarer forskelligt på det samme. Programmet kan ikke vide, hvilket svar der gælder.',
    case: 'import/to-gange',
    wrong: 'aftale import skema.json skema-2.json',
    right: 'aftale import skema-2.json',
  },
});

/** All that is reported of filled forms. */
export const messagesOfForms: Message[] = [
  otherFormVersion,
  formOfOtherYear,
  formWithoutYear,
  formOfUnknownUnit,
  formOfUnknownFollowUp,
  answerToMissingItem,
  changedItem,
  overlongAnswer,
  answeredTwice,
];
