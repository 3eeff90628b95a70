import { listWords } from '../../danish/list.ts';
import { missingWords } from '../../danish/missing-words.ts';
import { statusWord } from '../../danish/status-words.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Entry, Measure, Missing, Report } from '../../model/follow-up.ts';
import type { RuleOf } from '../rule.ts';

const withoutCause = adjustable({
  code: 'opfølgning/uden-årsag',
  severity: 'warning',
  da: 'Status er »{status}«, men {mangler} mangler.',
  en: 'The status is "{status}", but {mangler} is missing.',
  help: {
    da: 'Gul og rød kræver »## Årsag«, »## Handling«, »ansvarlig:« og »ny-dato:«.',
    en: 'Amber and red ask for "## Årsag", "## Handling", "ansvarlig:" and "ny-dato:".',
  },
  explanation: {
    means:
      'Når et mål er gult eller rødt, skal dem, der mødes om det, kunne se hvorfor, hvad der gøres, hvem der gør det, og hvornår det ventes nået.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 399.000 km i januar-oktober 2023\nansvarlig: Anders Bo\nny-dato: 30.6.2024\n---\n\n## Årsag\n\nBorgerne bor længere væk.\n\n## Handling\n\nRuterne lægges om.\n',
  },
});

const missingFollowUp = adjustable({
  code: 'opfølgning/mangler',
  severity: 'warning',
  da: '{opfølgning}: der er ikke svaret på {hvad}.',
  en: '{opfølgning}: {hvadEn} is not answered for.',
  help: { da: 'Skriv svaret i {fil}.', en: 'Write the answer in {fil}.' },
  explanation: {
    means:
      'Opfølgningen er begyndt, men ingen har svaret på målet eller indsatsen. I rapporten står det som manglende.',
    case: '4-check/opfoelgning-mangler',
    wrong: 'Mappen opfoelgning/aar/ har ingen fil til målet maal/01-ventetid.md.',
    right: 'opfoelgning/aar/01-ventetid.md',
  },
});

const withoutFigure = adjustable({
  code: 'opfølgning/uden-tal',
  severity: 'warning',
  da: 'Der mangler et tal for »{indikator}«.',
  en: 'A value is missing for "{indikator}".',
  help: {
    da: 'Skriv »{id}:« under »{over}« med {svar} eller »kan ikke opgøres«.',
    en: 'Write "{id}:" under "{over}" with {svar} or "kan ikke opgøres".',
  },
  explanation: {
    means: 'Indikatoren skal være målt nu, og der er intet tal. Målet kan ikke blive grønt uden.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong: '---\nopgjort: 6.11.2023\n---\n\nRuterne er lagt om.\n',
    right: '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: kan ikke opgøres\n---\n\nRuterne er lagt om.\n',
  },
});

const withoutStatus = adjustable({
  code: 'opfølgning/uden-status',
  severity: 'warning',
  da: 'Status kan ikke regnes ud, og ingen er skrevet: den trykkes som »kan ikke opgøres«.',
  en: 'The status can\'t be computed, and none is stated: it prints as "kan ikke opgøres".',
  help: { da: 'Skriv »status: …« i filens hoved.', en: 'Write "status: …" at the top of the file.' },
  explanation: {
    means: 'Intet af det, der er svaret, kan holdes op mod et måltal endnu. Så må lederen selv sige, hvordan det går.',
    case: '4-check/opfoelgning-uden-status',
    wrong: 'indikatorer:\n  ventetid: 78 % i januar-maj 2023',
    right: 'status: følger planen\nindikatorer:\n  ventetid: 78 % i januar-maj 2023',
  },
});

const withoutDocument = adjustable({
  code: 'opfølgning/uden-bilag',
  severity: 'warning',
  da: 'Dokumentet til »{milepæl}« er ikke sendt med.',
  en: 'The document for "{milepæl}" has not been sent.',
  help: { da: 'Skriv det under »bilag«: »{id}: DOKUMENT«.', en: 'Write it under "bilag": "{id}: DOCUMENT".' },
  explanation: {
    means: 'Aftalen kræver, at et dokument sendes med opfølgningen, fx en godkendt handleplan.',
    case: '4-check/opfoelgning-mangler',
    wrong: 'milepæle:\n  plan: 28.4.2023',
    right: 'milepæle:\n  plan: 28.4.2023\nbilag:\n  plan: Plan for dokumentation, godkendt 28. april 2023',
  },
});

/** Reports what answers still lack: the answer itself, values, documents, a status, and what amber and red must say. */
export const followUpGaps: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [missingFollowUp, withoutDocument, withoutStatus, withoutCause, withoutFigure],
  check: ({ reports, place }) => {
    const folder = place.file.replace(/[^/]*$/, 'opfoelgning');
    return reports.flatMap((report) =>
      [...report.goals, ...report.initiatives].flatMap((entry) => gapsOf(entry, report, folder)),
    );
  },
};

/** The parts of an answer that amber and red must have. */
const askedOfAmber: Missing['kind'][] = ['cause', 'action', 'responsible', 'new-date'];

function gapsOf(entry: Entry, { followUp }: Report, folder: string): Diagnostic[] {
  const { missing, place, item, status, steps } = entry;
  if (missing.some(({ kind }) => kind === 'form')) {
    const isGoal = item.kind === 'goal';
    const below = `${folder}/${followUp.id}/${isGoal ? '' : 'indsatser/'}`;
    const hvad = `${isGoal ? 'mål' : 'indsats'} ${item.number} »${item.title}«`;
    const hvadEn = `${isGoal ? 'goal' : 'initiative'} ${item.number} "${item.title}"`;
    const fil = below + item.place.file.split('/').at(-1);
    return [diagnose(missingFollowUp, place, { opfølgning: followUp.name, hvad, hvadEn, fil })];
  }
  const isOpen = (id?: string) => steps.some(({ milestone, documentOpen }) => milestone.id === id && documentOpen);
  const asked = isAmberForGaps(entry)
    ? []
    : missing.filter(({ kind }) => askedOfAmber.includes(kind)).map(missingWords);
  return [
    ...missing.filter(({ kind }) => kind === 'value').flatMap((each) => valueGap(each, entry)),
    ...missing
      .filter(({ kind, id }) => kind === 'document' && !isOpen(id))
      .map(({ what, id }) => diagnose(withoutDocument, place, { milepæl: what!, id: id! })),
    ...(missing.some(({ kind }) => kind === 'status') ? [diagnose(withoutStatus, place)] : []),
    ...(asked.length > 0
      ? [diagnose(withoutCause, place, { status: statusWord(status), mangler: listWords(asked) })]
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
  const values = { indikator: what!, id: unit?.id ?? id!, over: unit ? id! : 'indikatorer', svar };
  return [diagnose(withoutFigure, at.file === place.file ? at : place, values)];
}

function answerTo({ target, baseline }: Measure['indicator']): string {
  if (target?.kind === 'yes') return '»ja«, »nej«';
  if (target?.kind === 'all') return '»TAL af TAL ENHED«, »ja«, »nej«';
  const limit = target && 'quantity' in target ? target.quantity : baseline?.kind === 'quantity' && baseline.quantity;
  if (!limit) return `»TAL ${target?.kind === 'followed' && target.unit ? target.unit : 'ENHED'}«`;
  return limit.of === undefined ? `»TAL ${limit.unit}«` : `»TAL af TAL ${limit.unit}«`;
}
