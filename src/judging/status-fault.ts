import { listWords } from '../danish/list.ts';
import { isOpen } from '../danish/open.ts';
import { statusWord } from '../danish/status-words.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Entry, Measure } from '../model/follow-up.ts';
import { droppedWithoutDecision, greenWithoutFigures, withoutReason } from './status-messages.ts';

type Stated = Pick<Entry, 'stated' | 'computed' | 'judged' | 'reason' | 'decided'> & {
  measures: (Pick<Measure, 'standing'> & { indicator: Pick<Measure['indicator'], 'name'> })[];
};

/** Why a stated status can't stand: the figures contradict it and no reason is given, it is green on missing data, or nobody decided that the goal is dropped. */
export function statusFault({ stated, computed, judged, decided, measures, ...entry }: Stated): Fault | undefined {
  if (!stated) return undefined;
  const status = statusWord(stated);
  const reason = entry.reason !== undefined && !isOpen(entry.reason);
  if (stated === 'dropped') {
    const lacks = [
      ...(decided?.date ? [] : ['»besluttet«']),
      ...(decided?.by && !isOpen(decided.by) ? [] : ['»besluttet-af«']),
      ...(reason ? [] : ['»begrundelse«']),
    ];
    return lacks.length > 0 ? fault(droppedWithoutDecision, { mangler: listWords(lacks) }) : undefined;
  }
  const unknown = measures.filter(({ standing }) => standing === 'unknown');
  if ((stated === 'met' || stated === 'on-track') && unknown.length > 0) {
    const mangler = listWords([...new Set(unknown.map(({ indicator }) => `»${indicator.name}«`))]);
    return fault(greenWithoutFigures, { status, mangler });
  }
  if (stated === computed || !judged || reason) return undefined;
  return fault(withoutReason, { status, beregnet: statusWord(computed) });
}
