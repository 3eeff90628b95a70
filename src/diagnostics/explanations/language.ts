import type { Explanation } from '../explanation.ts';

const logbook = { file: 'traening/maal/02-tavlemoeder.md', instead: 'Holdlederne fører logbog.' };
const board = { file: 'traening/maal/02-tavlemoeder.md', instead: 'Alle hold mødes ved tavlen hver uge.' };

/** Rules of language: spelling, doubled words, quotes, forms of numbers and dates. */
export const languageExplanations = {
  'tegn/uden-skrift': {
    means:
      'Dokumenternes skrifttyper har bogstaverne i Europas sprog og tegn som →, ≥, ‰ og CO₂. Små billeder (emoji) og skrifter som arabisk og kinesisk har de ikke; et sådant tegn ville blive en tom kasse på papiret.',
    ...board,
    wrong: 'Alle hold mødes ved tavlen 😀.',
    right: 'Alle hold mødes ved tavlen og er glade for det.',
  },
  'sprog/stavning': {
    means:
      'Hverken ordbogen eller årets liste over ord kender ordet. Er det en slåfejl, snubler læseren over den; er det rigtigt, føjes det til listen én gang.',
    ...board,
    wrong: 'Alle hold møddes ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
  'sprog/forveksling': {
    means: 'Ordet findes, men sammenhængen viser, at et andet er ment. Det finder en almindelig stavekontrol ikke.',
    ...board,
    wrong: 'Alle hold er igang med at mødes ved tavlen.',
    right: 'Alle hold er i gang med at mødes ved tavlen.',
  },
  'sprog/dobbelt-ord': {
    means: 'Det samme ord står to gange efter hinanden. Det opstår, når en sætning skrives om, og er svært selv at se.',
    ...board,
    wrong: 'Alle hold mødes ved ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
  'sprog/opdelt-ord': {
    means: 'På dansk skrives sammensatte ord i ét. Delt i to kan de betyde noget andet.',
    ...board,
    wrong: 'Alle hold taler om data behandling hver uge.',
    right: 'Alle hold taler om databehandling hver uge.',
  },
  'sprog/forkortelse': {
    means:
      'Forkortelsen er skrevet på en anden måde end i Retskrivningsordbogen. Ens skrivemåde gør aftalen nemmere at læse og søge i.',
    ...board,
    wrong: 'Alle hold mødes ca 3 gange om ugen.',
    right: 'Alle hold mødes ca. 3 gange om ugen.',
  },
  'sprog/tabt-tegn': {
    means: 'Et bogstav eller en streg er gået tabt mellem to programmer, og der står noget ulæseligt i stedet.',
    ...board,
    wrong: 'Alle hold mÃ¸des ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
  'sprog/anførselstegn': {
    means: 'Aftalerne bruger »…« om citater og navne. Flere slags i samme dokument ligner sjusk.',
    ...board,
    wrong: 'Alle hold mødes ved "tavlen" hver uge.',
    right: 'Alle hold mødes ved »tavlen« hver uge.',
  },
  'sprog/uparret-anførselstegn': {
    means: 'Et anførselstegn åbner uden at lukke eller omvendt. Læseren kan ikke se, hvor citatet slutter.',
    ...board,
    wrong: 'Alle hold mødes ved »tavlen hver uge.',
    right: 'Alle hold mødes ved »tavlen« hver uge.',
  },
  'sprog/dobbelt-mellemrum': {
    means:
      'Der er to mellemrum, hvor der skal være ét. Det giver huller i linjen og gør, at en søgning ikke finder ordene.',
    ...board,
    wrong: 'Alle hold mødes  ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
  'sprog/mellemrum': {
    means:
      'Der er et mellemrum, hvor der ikke skal være et, fx før et komma. Så kan tegnet havne alene på den næste linje.',
    ...board,
    wrong: 'Alle hold mødes ved tavlen , også om vinteren.',
    right: 'Alle hold mødes ved tavlen, også om vinteren.',
  },
  'sprog/manglende-mellemrum': {
    means: 'Der mangler et mellemrum efter tegnet, så to ord ser ud som ét.',
    ...board,
    wrong: 'Alle hold mødes ved tavlen,også om vinteren.',
    right: 'Alle hold mødes ved tavlen, også om vinteren.',
  },
  'sprog/tal': {
    means:
      'Tallet er ikke skrevet som i resten af aftalen. Et punktum eller komma på det forkerte sted kan gøre det tusind gange større.',
    ...board,
    wrong: 'Alle hold holder 12500 møder.',
    right: 'Alle hold holder 12.500 møder.',
  },
  'sprog/procent': {
    means: 'Mellem tallet og procenttegnet står et mellemrum, så det er skrevet ens i tekst, tabeller og indikatorer.',
    ...board,
    wrong: 'Det gælder 15% af holdene.',
    right: 'Det gælder 15 % af holdene.',
  },
  'sprog/dato': {
    means:
      'Datoen er ikke skrevet som i resten af aftalen. »1/3« og »03-01« læses forskelligt af forskellige mennesker.',
    ...board,
    wrong: 'Alle hold mødes ved tavlen den 01.02.2023.',
    right: 'Alle hold mødes ved tavlen den 1. februar 2023.',
  },
  'sprog/klokkeslæt': {
    means: 'Klokkeslæt skrives med »kl.« og punktum, så de er ens i alle aftaler.',
    ...board,
    wrong: 'Alle hold mødes ved tavlen kl. 07:45.',
    right: 'Alle hold mødes ved tavlen kl. 7.45.',
  },
  'sprog/paragraf': {
    means: 'Henvisningen til loven er ikke skrevet, som loven selv skriver den. Så er den svær at søge efter.',
    ...logbook,
    wrong: 'Holdlederne fører logbog over hjælp efter §86.',
    right: 'Holdlederne fører logbog over hjælp efter § 86.',
  },
  'sprog/tankestreg': {
    means: 'Mellem ord hører en tankestreg (–) til. En bindestreg binder ord sammen og forvirrer her.',
    ...board,
    wrong: 'Alle hold mødes - også om vinteren - hver uge.',
    right: 'Alle hold mødes – også om vinteren – hver uge.',
  },
  'sprog/bindestreg': {
    means: 'En bindestreg står alene ved et ord. Et ord er faldet ud, eller den er rester af en orddeling.',
    ...board,
    wrong: 'Alle hold mødes ved tav- len hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
} satisfies Record<string, Explanation>;
