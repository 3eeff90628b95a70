import { listWords } from '../../danish/list.ts';
import { missingWords } from '../../danish/missing-words.ts';
import { statusWord } from '../../danish/status-words.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry, Measure, Missing, Report } from '../../model/follow-up.ts';
import type { Rule } from '../rule.ts';

/** Reports what answers still lack: the answer itself, values, documents, a status, and what amber and red must say. */
export const followUpGaps: Rule = ({ agreements }) =>
  agreements.flatMap(({ reports, place }) => {
    const folder = place.file.replace(/[^/]*$/, 'opfoelgning');
    return reports.flatMap((report) =>
      [...report.goals, ...report.initiatives].flatMap((entry) => gapsOf(entry, report, folder)),
    );
  });

/** What amber and red must say. */
const askedOfAmber: Missing['kind'][] = ['cause', 'action', 'responsible', 'new-date'];

function gapsOf(entry: Entry, { followUp }: Report, folder: string): Diagnostic[] {
  const { missing, place, item, status, steps } = entry;
  if (missing.some(({ kind }) => kind === 'form')) {
    const isGoal = item.kind === 'goal';
    const below = `${folder}/${followUp.id}/${isGoal ? '' : 'indsatser/'}`;
    const hvad = `${isGoal ? 'mål' : 'indsats'} ${item.number} »${item.title}«`;
    const hvadEn = `${isGoal ? 'goal' : 'initiative'} ${item.number} "${item.title}"`;
    const fil = below + item.place.file.split('/').at(-1);
    return [diagnose('opfølgning/mangler', place, { opfølgning: followUp.name, hvad, hvadEn, fil })];
  }
  const isOpen = (id?: string) => steps.some(({ milestone, documentOpen }) => milestone.id === id && documentOpen);
  const asked = isAmberForGaps(entry)
    ? []
    : missing.filter(({ kind }) => askedOfAmber.includes(kind)).map(missingWords);
  return [
    ...missing.filter(({ kind }) => kind === 'value').flatMap((each) => valueGap(each, entry)),
    ...missing
      .filter(({ kind, id }) => kind === 'document' && !isOpen(id))
      .map(({ what, id }) => diagnose('opfølgning/uden-bilag', place, { milepæl: what, id })),
    ...(missing.some(({ kind }) => kind === 'status') ? [diagnose('opfølgning/uden-status', place)] : []),
    ...(asked.length > 0
      ? [diagnose('opfølgning/uden-årsag', place, { status: statusWord(status), mangler: listWords(asked) })]
      : []),
  ];
}

/** Whether nothing but what is missing keeps a goal from green: then that is what is told. */
const isAmberForGaps = ({ stated, missing, measures, steps }: Entry) =>
  !stated &&
  missing.some(({ kind }) => kind === 'value' || kind === 'document') &&
  measures.every(({ standing, value }) => standing !== 'missed' && value?.kind !== 'unknown') &&
  steps.every(({ standing }) => standing !== 'overdue' && standing !== 'moved');

/** One that is still to be filled in says so itself. */
function valueGap({ what, id, unit: unitId }: Missing, { measures, place }: Entry): Diagnostic[] {
  const {
    indicator,
    unit,
    value,
    place: at,
  } = measures.find((each) => each.indicator.id === id && each.unit?.id === unitId)!;
  if (value) return [];
  const svar = answerTo(indicator);
  const values = { indikator: what, id: unit?.id ?? id, over: unit ? id : 'indikatorer', svar };
  return [diagnose('opfølgning/uden-tal', at.file === place.file ? at : place, values)];
}

function answerTo({ target, baseline }: Measure['indicator']): string {
  if (target?.kind === 'yes') return '»ja«, »nej«';
  if (target?.kind === 'all') return '»TAL af TAL ENHED«, »ja«, »nej«';
  const limit = target && 'quantity' in target ? target.quantity : baseline?.kind === 'quantity' && baseline.quantity;
  if (!limit) return `»TAL ${target?.kind === 'followed' && target.unit ? target.unit : 'ENHED'}«`;
  return limit.of === undefined ? `»TAL ${limit.unit}«` : `»TAL af TAL ${limit.unit}«`;
}
