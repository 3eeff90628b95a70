import { type Message, rule } from '../message.ts';

/** Rules of time: years, dates, deadlines and quarters. */
export const timeCodes = {
  'tid/årstal': rule(
    'warning',
    'Uventet »{tid}«, ventede {år} eller en sætning, der ser tilbage eller frem.',
    'Unexpected "{tid}", expected {år} or a sentence that looks back or ahead.',
    {
      da: 'Skriv {{år}}, hvis aftalens år er ment; så følger det også med til næste års aftale.',
      en: "Write {{år}} if the agreement's year is meant; it then follows to next year's agreement too.",
    },
  ),
  'tid/uden-for-året': rule(
    'warning',
    'Uventet tid »{tid}«, ventede en i {år}.',
    'Unexpected time "{tid}", expected one in {år}.',
    {
      da: 'Ret året. Ligger tiden med vilje efter året, så skriv det i teksten, fx »(forventet)«.',
      en: 'Mend the year. If it is meant to come after the year, say so in the text, as in "(forventet)".',
    },
  ),
  'tid/dialogmøde': rule(
    'warning',
    'Uventet dialogmøde »{tid}«, ventede en dag i året før den {dag}, hvor aftalen begynder at gælde.',
    'Unexpected dialogue meeting "{tid}", expected a day in the year before {dag}, from which the agreement is in force.',
  ),
  'tid/frist-efter-skema': rule(
    'warning',
    'Uventet tid »{tid}«, ventede en senest den {dag}, hvor skemaet til »{opfølgning}« skal være afleveret.',
    'Unexpected time "{tid}", expected one by {dag}, when the form of "{opfølgning}" is due.',
    {
      da: 'Sæt en tidligere tid, eller skriv under »opfølgning« den opfølgning, der kan nå at svare.',
      en: 'Set an earlier time, or name under "opfølgning" the follow-up that can answer for it.',
    },
  ),
  'tid/kvartal-modsiger': rule(
    'warning',
    '»{kvartal}« og »{dato}« modsiger hinanden, ventede en dato i perioden.',
    '"{kvartal}" and "{dato}" contradict each other, expected a date in the period.',
  ),
  'tid/forældet-status': rule(
    'style',
    'Uventet »{status}« sammen med »{tid}«, ventede en status, der gælder, når aftalen begynder.',
    'Unexpected "{status}" together with "{tid}", expected a status that holds when the agreement begins.',
    { da: 'Skriv, hvordan det står til nu.', en: 'Write how things stand now.' },
  ),
} as const satisfies Record<string, Message>;
