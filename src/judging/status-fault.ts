import { listWords } from '../danish/list.ts';
import { isOpen } from '../danish/open.ts';
import { statusWord } from '../danish/status-words.ts';
import type { Entry, Measure } from '../model/follow-up.ts';

/** What is wrong with a stated status: a code with the words of its message. */
export interface StatusFault {
  code: 'opfølgning/udgået' | 'opfølgning/grøn-uden-tal' | 'opfølgning/uden-begrundelse';
  values: Record<string, string>;
}

type Stated = Pick<Entry, 'stated' | 'computed' | 'judged' | 'reason' | 'decided'> & {
  measures: (Pick<Measure, 'standing'> & { indicator: Pick<Measure['indicator'], 'name'> })[];
};

/** Why a stated status can't stand: the figures contradict it and no reason is given, it is green on missing data, or nobody decided that the goal is dropped. */
export function statusFault({
  stated,
  computed,
  judged,
  decided,
  measures,
  ...entry
}: Stated): StatusFault | undefined {
  if (!stated) return undefined;
  const status = statusWord(stated);
  const reason = entry.reason !== undefined && !isOpen(entry.reason);
  if (stated === 'dropped') {
    const lacks = [
      ...(decided?.date ? [] : ['»besluttet«']),
      ...(decided?.by && !isOpen(decided.by) ? [] : ['»besluttet-af«']),
      ...(reason ? [] : ['»begrundelse«']),
    ];
    return lacks.length > 0 ? { code: 'opfølgning/udgået', values: { mangler: listWords(lacks) } } : undefined;
  }
  const unknown = measures.filter(({ standing }) => standing === 'unknown');
  if ((stated === 'met' || stated === 'on-track') && unknown.length > 0) {
    const mangler = listWords([...new Set(unknown.map(({ indicator }) => `»${indicator.name}«`))]);
    return { code: 'opfølgning/grøn-uden-tal', values: { status, mangler } };
  }
  if (stated === computed || !judged || reason) return undefined;
  return { code: 'opfølgning/uden-begrundelse', values: { status, beregnet: statusWord(computed) } };
}
