import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Indicator, Item } from '../../model/item.ts';
import type { Period } from '../../model/values.ts';
import type { RuleOf } from '../rule.ts';

const withoutTarget = adjustable({
  code: 'indikator/uden-måltal',
  severity: 'warning',
  da: 'Indikatoren »{navn}« har intet måltal, ventede et.',
  en: 'The indicator "{navn}" has no target, expected one.',
  help: {
    da: 'Skriv »måltal: …«; »måltal: følges« siger, at den opgøres uden måltal.',
    en: 'Write "måltal: …"; "måltal: følges" says that it is reported without a target.',
  },
  explanation: {
    means:
      'Indikatoren siger, hvad der måles, men ikke, hvornår det er godt nok. Så kan den ikke vise, om målet er nået.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'milepæle:\n',
    wrong: 'indikatorer:\n  logboeger:\n    navn: Hold med en logbog\nmilepæle:\n',
    right: 'indikatorer:\n  logboeger:\n    navn: Hold med en logbog\n    måltal: alle\nmilepæle:\n',
  },
});

const withoutBaseline = adjustable({
  code: 'indikator/uden-udgangspunkt',
  severity: 'warning',
  da: 'Indikatoren »{navn}« har intet udgangspunkt, ventede et: »{måltal}« er en ændring.',
  en: 'The indicator "{navn}" has no baseline, expected one: "{måltal}" is a change.',
  help: {
    da: 'Skriv »udgangspunkt: TAL ENHED i PERIODE«, eller »udgangspunkt: kan ikke opgøres«.',
    en: 'Write "udgangspunkt: TAL ENHED i PERIODE", or "udgangspunkt: kan ikke opgøres".',
  },
  explanation: {
    means: 'Måltallet er et fald eller en stigning, men der står ikke, hvorfra. Så kan ændringen ikke regnes ud.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
    wrong: '    måltal: fald på 3 %',
    right: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
  },
});

const unknownBaseline = adjustable({
  code: 'indikator/ukendt-udgangspunkt',
  severity: 'style',
  da: 'Uventet måltal »{måltal}«, når udgangspunktet er »{udgangspunkt}«; ventede et, der kan efterprøves.',
  en: 'Unexpected target "{måltal}" when the baseline is "{udgangspunkt}"; expected one that can be verified.',
  help: {
    da: 'Opgør udgangspunktet, eller sæt et måltal, der ikke er en ændring: »højst …«, »mindst …« eller »følges«.',
    en: 'Find the baseline, or set a target that is no change: "højst …", "mindst …" or "følges".',
  },
  explanation: {
    means: 'Måltallet er en ændring fra noget, som ikke er et kendt tal. Ingen kan efterprøve, om den er nået.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022\n    måltal: fald på 3 %',
    wrong: '    udgangspunkt: kan ikke opgøres\n    måltal: fald på 3 %',
    right: '    udgangspunkt: kan ikke opgøres\n    måltal: højst 390.000 km',
  },
});

const withoutPeriod = adjustable({
  code: 'indikator/uden-periode',
  severity: 'warning',
  da: '»{måltal}« fra »{udgangspunkt}« kan ikke opgøres, ventede både udgangspunktets periode og indikatorens.',
  en: '"{måltal}" from "{udgangspunkt}" can\'t be found, expected the period of the baseline and of the indicator.',
  help: {
    da: 'Skriv »i PERIODE« efter udgangspunktet; er det ikke et helt år, så skriv også »periode:«.',
    en: 'Write "i PERIODE" after the baseline; where that is not a whole year, write "periode:" too.',
  },
  explanation: {
    means:
      'Udgangspunktet har ingen periode, eller dens længde svarer ikke til den, der måles i år. Ti måneder kan ikke holdes op mod et helt år.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    udgangspunkt: 402.310 km i januar-oktober 2022',
    wrong: '    udgangspunkt: 402.310 km',
    right: '    udgangspunkt: 402.310 km i januar-oktober 2022',
  },
});

const withoutUnit = adjustable({
  code: 'indikator/uden-enhed',
  severity: 'style',
  da: 'Uventet »følges« uden enhed for »{navn}«, ventede »følges i ENHED«.',
  en: 'Unexpected "følges" without a unit for "{navn}", expected "følges i ENHED".',

  explanation: {
    means:
      'Indikatoren følges uden måltal, og der står ikke, hvad den opgøres i. Så kan tallene fra to år være talt forskelligt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'milepæle:\n',
    wrong: 'indikatorer:\n  logboeger:\n    navn: Notater i logbogen\n    måltal: følges\nmilepæle:\n',
    right: 'indikatorer:\n  logboeger:\n    navn: Notater i logbogen\n    måltal: følges i notater\nmilepæle:\n',
  },
});

/** Reports indicators that lack what their target needs to be held up against: target, baseline, unit or period. */
export const indicatorsWithout: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [withoutTarget, withoutUnit, withoutBaseline, unknownBaseline, withoutPeriod],
  check: (item) => item.indicators.flatMap((indicator) => check(indicator, item)),
};

function check(indicator: Indicator, item: Item): Diagnostic[] {
  const { baseline, target, period, name: navn, place, targetPlace = place } = indicator;
  // What the unit must add stands in its own file, also of an indicator that is shared.
  const own = place.file === item.place.file ? place : item.place;
  if (!target) return [diagnose(withoutTarget, own, { navn })];
  const måltal = target.text;
  if (target.kind === 'followed')
    return target.unit || baseline?.kind === 'quantity' ? [] : [diagnose(withoutUnit, targetPlace, { navn })];
  if (target.kind !== 'decrease' && target.kind !== 'increase' && target.kind !== 'maintained') return [];
  if (!baseline) return [diagnose(withoutBaseline, own, { navn, måltal })];
  if (baseline.kind === 'open') return [];
  if (baseline.kind !== 'quantity')
    return [diagnose(unknownBaseline, targetPlace, { måltal, udgangspunkt: baseline.text })];
  if (baseline.period && (period || isWholeYear(baseline.period))) return [];
  return [diagnose(withoutPeriod, own, { måltal, udgangspunkt: baseline.text })];
}

const isWholeYear = ({ first, last, kind }: Period) =>
  kind === 'open' || (first.endsWith('-01-01') && last.endsWith('-12-31'));
