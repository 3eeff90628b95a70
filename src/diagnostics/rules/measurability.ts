import { type Message, rule } from '../message.ts';

/** Rules of measurability: indicators, targets, baselines, who documents. */
export const measurabilityCodes = {
  'mål/uden-indikator': rule(
    'warning',
    'Målet har hverken indikatorer eller milepæle, ventede mindst én.',
    'The goal has neither indicators nor milestones, expected at least one.',
    {
      da: 'Skriv under »indikatorer«, hvad der tælles eller måles, eller under »milepæle«, hvad der skal være sket hvornår.',
      en: 'Write under "indikatorer" what is counted or measured, or under "milepæle" what is to have happened when.',
    },
  ),
  'mål/kun-milepæle': rule(
    'style',
    'Målet har kun milepæle, ventede også en indikator: så kan det ses, hvad der kom ud af det.',
    'The goal has milestones only, expected an indicator too: then it can be seen what came of it.',
    {
      da: 'Skriv under »indikatorer«, hvad der tælles eller måles; »måltal: ja« er nok, hvor noget skal være på plads.',
      en: 'Write under "indikatorer" what is counted or measured; "måltal: ja" is enough where something is to be in place.',
    },
  ),
  'indsats/uden-indikator': rule(
    'warning',
    'Indsatsen har ingen indikatorer, ventede mindst én: et succeskriterium er en indikator.',
    'The initiative has no indicators, expected at least one: a success criterion is an indicator.',
    {
      da: 'Skriv succeskriteriet under »indikatorer« med »navn« og »måltal«.',
      en: 'Write the success criterion under "indikatorer" with "navn" and "måltal".',
    },
  ),
  'indikator/uden-måltal': rule(
    'warning',
    'Indikatoren »{navn}« har intet måltal, ventede et.',
    'The indicator "{navn}" has no target, expected one.',
    {
      da: 'Skriv »måltal: …«; »måltal: følges« siger, at den opgøres uden måltal.',
      en: 'Write "måltal: …"; "måltal: følges" says that it is reported without a target.',
    },
  ),
  'indikator/uden-udgangspunkt': rule(
    'warning',
    'Indikatoren »{navn}« har intet udgangspunkt, ventede et: »{måltal}« er en ændring.',
    'The indicator "{navn}" has no baseline, expected one: "{måltal}" is a change.',
    {
      da: 'Skriv »udgangspunkt: TAL ENHED i PERIODE«, eller »udgangspunkt: kan ikke opgøres«.',
      en: 'Write "udgangspunkt: TAL ENHED i PERIODE", or "udgangspunkt: kan ikke opgøres".',
    },
  ),
  'indikator/ukendt-udgangspunkt': rule(
    'style',
    'Uventet måltal »{måltal}«, når udgangspunktet er »{udgangspunkt}«; ventede et, der kan efterprøves.',
    'Unexpected target "{måltal}" when the baseline is "{udgangspunkt}"; expected one that can be verified.',
    {
      da: 'Opgør udgangspunktet, eller sæt et måltal, der ikke er en ændring: »højst …«, »mindst …« eller »følges«.',
      en: 'Find the baseline, or set a target that is no change: "højst …", "mindst …" or "følges".',
    },
  ),
  'indikator/uden-periode': rule(
    'warning',
    '»{måltal}« fra »{udgangspunkt}« kan ikke opgøres, ventede både udgangspunktets periode og indikatorens.',
    '"{måltal}" from "{udgangspunkt}" can\'t be found, expected the period of the baseline and of the indicator.',
    {
      da: 'Skriv »i PERIODE« efter udgangspunktet; er det ikke et helt år, så skriv også »periode:«.',
      en: 'Write "i PERIODE" after the baseline; where that is not a whole year, write "periode:" too.',
    },
  ),
  'indikator/uden-enhed': rule(
    'style',
    'Uventet »følges« uden enhed for »{navn}«, ventede »følges i ENHED«.',
    'Unexpected "følges" without a unit for "{navn}", expected "følges i ENHED".',
  ),
  'indikator/enhed-afviger': rule(
    'warning',
    'Uventet enhed »{enhed}« i måltallet, ventede »{ventet}« som i udgangspunktet.',
    'Unexpected unit "{enhed}" in the target, expected "{ventet}" as in the baseline.',
  ),
  'indikator/størrelse': rule(
    'error',
    'Uventet »{fundet}« ved siden af »{andet}«, ventede {ventet}.',
    'Unexpected "{fundet}" beside "{andet}", expected {ventet}.',
    {
      da: 'På dansk står punktum mellem tusinder og komma før decimaler; 80 % er ikke 0,8 %. Er tallet rigtigt, så skriv # tillad indikator/størrelse: grunden.',
      en: 'In Danish a point parts thousands and a comma decimals; 80 % is not 0,8 %. If the figure is right, write # tillad indikator/størrelse: the reason.',
    },
  ),
  'indikator/ændring-af-nul': rule(
    'warning',
    'Uventet »{måltal}«, hvor udgangspunktet er 0, ventede »mindst« eller »højst« og et tal i {enhed}.',
    'Unexpected "{måltal}" where the baseline is 0, expected "mindst" or "højst" and a figure in {enhed}.',
  ),
  'måling/uden-om-indikator': rule(
    'style',
    'Svaret siger ikke, hvordan {navne} måles, ventede det her eller under »kilde«.',
    'The answer does not say how {navne} is measured, expected it here or under "kilde".',
  ),
  'måling/uden-ansvarlig': rule(
    'warning',
    'Svaret siger ikke, hvem der måler og dokumenterer, ventede en leder, en enhed eller en anden, der gør det.',
    'The answer does not say who measures and documents, expected a leader, a unit or someone else who does.',
  ),
  'succeskriterium/aktivitet': rule(
    'style',
    'Uventet aktivitet »{tekst}«, ventede en virkning, der kan ses hos borgerne.',
    'Unexpected activity "{tekst}", expected an effect that can be seen with the citizens.',
    {
      da: 'Flyt aktiviteten til »Beskrivelse«, og skriv her, hvad der skal komme ud af den.',
      en: 'Move the activity to "Beskrivelse", and write here what is to come of it.',
    },
  ),
} as const satisfies Record<string, Message>;
