import { capital } from '../../../danish/capital.ts';
import { numberWord } from '../../../danish/number-words.ts';
import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { isWell } from '../../../insight/deviations.ts';
import { countByStatus } from '../../../insight/status-order.ts';
import type { Entry, Report, Status } from '../../../model/follow-up.ts';

/** What a reader in a hurry should know: how many goals go well, how the priorities do, what the meeting must decide. */
export function leadSentence({ goals, followUp }: Report, year: number): string {
  const annual = followUp.kind === 'annual';
  const reported = goals.filter(({ demanded }) => demanded);
  const priorities = reported.filter(isPriority);
  const decisions = goals.filter(({ decision }) => decision.length > 0).length;
  return typographic(
    [
      goalsSentence(reported, annual ? `i ${year}` : `midtvejs i ${year}`),
      prioritySentence(priorities),
      decisions > 0 && `Mødet skal tage stilling til ${numberWord(decisions)} forslag.`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function goalsSentence(entries: Entry[], when: string): string {
  const well = entries.filter(isWell).length;
  const count = entries.length;
  if (count === 0) return `Ingen mål skal rapporteres ${when}.`;
  const who =
    well === count
      ? `Alle ${numberWord(count)} mål`
      : `${well === 0 ? 'Ingen' : capital(numberWord(well))} af de ${numberWord(count)} mål, der rapporteres,`;
  return `${who} er opfyldt eller følger planen ${when}.`;
}

const phrases: Record<Status, string> = {
  met: 'er opfyldt',
  'on-track': 'følger planen',
  partly: 'er delvist opfyldt',
  behind: 'er bag planen',
  'not-met': 'er ikke opfyldt',
  'not-started': 'er ikke startet',
  dropped: 'er udgået',
  unknown: 'kan ikke opgøres',
};

/** `Ét af de fire højest prioriterede mål er bag planen.` */
function prioritySentence(entries: Entry[]): string | undefined {
  if (entries.length === 0) return undefined;
  if (entries.length === 1) return `Det højest prioriterede mål ${phrases[entries[0]!.status]}.`;
  const all = numberWord(entries.length);
  const [first, ...others] = countByStatus(entries).filter((each) => !isWell(each));
  if (!first) {
    const isMet = entries.every(({ status }) => status === 'met');
    return `${isMet ? `Alle ${all}` : `De ${all}`} højest prioriterede mål er ${isMet ? 'opfyldt' : 'opfyldt eller følger planen'}.`;
  }
  const clauses = others.map(({ status, count }) => `${numberWord(count)} ${phrases[status]}`);
  const rest = clauses.length > 0 ? `${['', ...clauses.slice(0, -1)].join(', ')}, og ${clauses.at(-1)}` : '';
  return `${capital(numberWord(first.count))} af de ${all} højest prioriterede mål ${phrases[first.status]}${rest}.`;
}
