import { listWords } from '../../danish/list.ts';
import { statusWord } from '../../danish/status-words.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry, Missing, Report } from '../../model/follow-up.ts';
import type { Rule } from '../rule.ts';

/** Reports what answers still lack: the answer itself, values, documents, a status, and what amber and red must say. */
export const followUpGaps: Rule = ({ agreements }) =>
  agreements.flatMap(({ reports, place }) => {
    const folder = place.file.replace(/[^/]*$/, 'opfoelgning');
    return reports.flatMap((report) =>
      [...report.goals, ...report.initiatives].flatMap((entry) => gapsOf(entry, report, folder)),
    );
  });

const phrases: Partial<Record<Missing['kind'], string>> = {
  cause: 'årsag',
  action: 'handling',
  responsible: 'ansvarlig',
  'new-date': 'ny dato',
};

function gapsOf(entry: Entry, { followUp }: Report, folder: string): Diagnostic[] {
  const { missing, place, item, measures, status } = entry;
  if (missing.some(({ kind }) => kind === 'form')) {
    const isGoal = 'theme' in item;
    const below = `${folder}/${followUp.id}/${isGoal ? '' : 'indsatser/'}`;
    const hvad = `${isGoal ? 'mål' : 'indsats'} ${item.number} »${item.title}«`;
    const hvadEn = `${isGoal ? 'goal' : 'initiative'} ${item.number} "${item.title}"`;
    const fil = below + item.place.file.split('/').at(-1);
    return [diagnose('opfølgning/mangler', place, { opfølgning: followUp.name, hvad, hvadEn, fil })];
  }
  const asked = missing.flatMap(({ kind }) => phrases[kind] ?? []);
  const values = missing.filter(({ kind }) => kind === 'value');
  return [
    ...values.map(({ what, id }) => {
      const at = measures.find(({ indicator }) => indicator.id === id)!.place;
      return diagnose('opfølgning/uden-tal', at.file === place.file ? at : place, { indikator: what, id });
    }),
    ...missing
      .filter(({ kind }) => kind === 'document')
      .map(({ what, id }) => diagnose('opfølgning/uden-bilag', place, { milepæl: what, id })),
    ...(missing.some(({ kind }) => kind === 'status') ? [diagnose('opfølgning/uden-status', place)] : []),
    ...(asked.length > 0
      ? [diagnose('opfølgning/uden-årsag', place, { status: statusWord(status), mangler: listWords(asked) })]
      : []),
  ];
}
