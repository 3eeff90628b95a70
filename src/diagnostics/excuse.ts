import type { Excuse } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import type { Message } from './message.ts';
import { message } from './message.ts';
import { nearest } from './nearest.ts';

const unknownExcuse = message({
  code: 'tillad/ukendt',
  severity: 'error',
  da: 'Koden »{kode}« kan ikke tillades: den findes ikke, eller det, den melder, skal rettes.[ Mente du »{nærmest}«?]',
  en: 'The code "{kode}" can\'t be excused: it does not exist, or what it reports must be mended.[ Did you mean "{nærmest}"?]',
  help: {
    da: '»aftale explain« viser koderne, og for hver, om den kan tillades.',
    en: '"aftale explain" lists the codes and tells which can be excused.',
  },
  explanation: {
    means:
      'En melding kan kun tillades, hvis aftalen kan udgives med det, den melder. Koden her findes ikke eller hører til en fejl, så linjen har ingen virkning.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong:
      '<!-- tillad privat/tlf: Nummeret er kommunens eget -->\nHoldlederne fører logbog. Ring på 00 00 00 12, når den mangler.',
    right:
      '<!-- tillad privat/telefon: Nummeret er kommunens eget -->\nHoldlederne fører logbog. Ring på 00 00 00 12, når den mangler.',
  },
});

const excuseWithoutReason = message({
  code: 'tillad/uden-grund',
  severity: 'error',
  da: 'Der står ikke, hvorfor »{kode}« tillades.',
  en: 'It is not said why "{kode}" is excused.',
  help: {
    da: 'Skriv grunden efter kolon: tillad {kode}: grunden',
    en: 'Write the reason after the colon: tillad {kode}: the reason',
  },
  explanation: {
    means: 'Den næste, der retter i filen, skal kunne se, hvorfor stedet er tilladt, og om grunden stadig gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '<!-- tillad privat/telefon: -->\nHoldlederne fører logbog. Ring på 00 00 00 12, når den mangler.',
    right:
      '<!-- tillad privat/telefon: Nummeret er kommunens eget -->\nHoldlederne fører logbog. Ring på 00 00 00 12, når den mangler.',
  },
});

const needlessExcuse = message({
  code: 'tillad/overflødig',
  severity: 'warning',
  da: 'Her er intet at tillade for »{kode}«.',
  en: 'There is nothing to excuse for "{kode}" here.',
  help: { da: 'Slet linjen.', en: 'Delete the line.' },
  explanation: {
    means: 'Linjen tillader noget, som ikke længere er der. Bliver den stående, kan den skjule en ny fejl samme sted.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '<!-- tillad privat/telefon: Nummeret er kommunens eget -->\nHoldlederne fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
});

/** All that is reported of excuses. */
export const messagesOfExcuses: Message[] = [unknownExcuse, excuseWithoutReason, needlessExcuse];

/**
 * The diagnostics that no excuse covers, and those on the excuses themselves: without reason, for what can't be excused,
 * for nothing. `adjustable` is the codes of which a place may be excused.
 */
export function applyExcuses(
  diagnostics: Diagnostic[],
  excuses: Excuse[],
  adjustable: readonly string[],
): Diagnostic[] {
  const valid = excuses.filter(({ code, reason }) => adjustable.includes(code) && reason !== '');
  const used = new Set<Excuse>();
  const left = diagnostics.filter((diagnostic) => {
    const covering = valid.filter((excuse) => covers(excuse, diagnostic));
    for (const excuse of covering) used.add(excuse);
    return covering.length === 0;
  });
  const faults = excuses.flatMap((excuse) => {
    const { code, reason } = excuse;
    if (!adjustable.includes(code))
      return [diagnose(unknownExcuse, placeOf(excuse), { kode: code, nærmest: nearest(code, adjustable) })];
    if (reason === '') return [diagnose(excuseWithoutReason, placeOf(excuse), { kode: code })];
    return used.has(excuse) ? [] : [diagnose(needlessExcuse, placeOf(excuse), { kode: code })];
  });
  return [...left, ...faults];
}

/** An excuse covers what begins in its lines; one on the first line of a table's YAML covers the table's CSV too. */
function covers(excuse: Excuse, { code, place }: Diagnostic): boolean {
  if (code !== excuse.code) return false;
  if (place.file === excuse.file) return place.start.line >= excuse.from && place.start.line <= excuse.to;
  return excuse.line === 1 && place.file === excuse.file.replace(/\.yaml$/, '.csv');
}

const placeOf = ({ file, line, start, end }: Excuse): Place => ({
  file,
  start: { line, column: start },
  end: { line, column: end },
});
