import { listWords } from '../../danish/list.ts';
import { statusWord } from '../../danish/status-words.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../../model/follow-up.ts';
import type { Rule } from '../rule.ts';

/** Reports a stated status that the figures contradict without a reason, green on missing data, and goals dropped without a decision. */
export const statedStatus: Rule = ({ agreements }) =>
  agreements.flatMap(({ reports }) =>
    reports.flatMap(({ goals, initiatives }) =>
      [...goals, ...initiatives].filter(({ demanded }) => demanded).flatMap(checkStatus),
    ),
  );

function checkStatus(entry: Entry): Diagnostic[] {
  const { stated, computed, judged, reason, decided, measures, statusPlace } = entry;
  if (!stated || !statusPlace) return [];
  const status = statusWord(stated);
  if (stated === 'dropped') {
    const lacks = [
      ...(decided?.date ? [] : ['besluttet']),
      ...(decided?.by ? [] : ['besluttet-af']),
      ...(reason ? [] : ['begrundelse']),
    ];
    return lacks.length > 0 ? [diagnose('opfølgning/udgået', statusPlace, { mangler: listWords(lacks) })] : [];
  }
  const unknown = measures.filter(({ standing }) => standing === 'unknown');
  if ((stated === 'met' || stated === 'on-track') && unknown.length > 0) {
    const mangler = listWords(unknown.map(({ indicator }) => `»${indicator.name}«`));
    return [diagnose('opfølgning/grøn-uden-tal', statusPlace, { status, mangler })];
  }
  if (stated === computed || !judged || reason) return [];
  return [diagnose('opfølgning/uden-begrundelse', statusPlace, { status, beregnet: statusWord(computed) })];
}
