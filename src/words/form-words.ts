import { small } from '../danish/capital.ts';
import { formatShortDay } from '../danish/day.ts';
import { formPartNames } from './form-script-words.ts';
import { subject } from './item-words.ts';

type ItemKind = Parameters<typeof subject>[0];

/** `Skema til midtvejsopfølgning 2023` */
export const formName = (followUp: string, year: number): string => `Skema til ${small(`${followUp} ${year}`)}`;

/** The labels of a form's fields that no report has. */
export const formLabels = {
  asOf: formPartNames.asOf,
  filledBy: formPartNames.filledBy,
  now: 'Nu',
  expected: 'Forventet',
  yearResult: 'Årets resultat',
  whole: 'Om hele aftalen',
  status: 'Status i rapporten',
  reason: 'Begrundelse',
  decidedBy: 'Besluttet af',
  document: 'Bilag',
  answer: 'Svar',
  valueNow: 'Tallet nu',
  valueOfYear: 'Årets tal',
} as const;

/** The labels of what is known of a figure before it is asked for. */
export const knownLabels = {
  agreed: 'Aftalt',
  last: 'Sidst oplyst',
  lastExpected: 'Da ventet',
  answeredBy: 'Besvares af',
} as const;

/** `statusrapport 2023 og årsopfølgning`: where a goal is followed up that the form doesn't ask for. */
export const followedUpBy = (followUps: string[]): string => followUps.join(' og ') || 'følges ikke op';

/** `Udgangspunkt`, of one local unit `Udgangspunkt, aftenvagt` */
export const baselineLabel = (unit: string | undefined): string => ['Udgangspunkt', unit].filter(Boolean).join(', ');

/** The hint below a field: what is wanted, and how it is written. */
export const formHints = {
  asOf: (due: string): string => `Den dag, svarene er gjort op, fx ${formatShortDay(due)}. Gælder alle svar.`,
  filledBy: 'Navnet på den, der svarer.',
  whole: 'Det vigtigste, som læseren skal vide om året. Højst ca. 150 ord.',
  text: (kind: ItemKind): string => `Hvordan går det med ${small(subject(kind))}? Højst ca. 150 ord.`,
  reason: 'Hvorfor er status en anden end den beregnede?',
  decided: 'Dagen, fx 22.8.2023.',
  cause: 'Hvorfor går det ikke som aftalt?',
  action: 'Hvad gør I nu? En linje, der begynder med »- «, bliver et punkt.',
  responsible: 'Hvem sørger for det?',
  newDate: (kind: ItemKind, year: string): string => `Hvornår ventes ${small(subject(kind))} nået? Fx 31.12.${year}`,
  decision: 'Kun hvis mødet skal beslutte noget.',
  document: 'Dokumentets navn, og hvor og hvornår det er godkendt. Send det med mailen.',
  baseline: 'Var ikke kendt, da aftalen blev indgået. Skriv tallet, når I har det, med enhed og periode.',
  share: 'Skrives som »3 af 5 …«, »100 %« eller »ja«.',
} as const;

/** The way to write a value; at midway, one without a period of its own is better told with one. */
export const valueHint = (example: string, midway: boolean, year: string): string =>
  `Skrives som »${example}${midway ? ` i januar-maj ${year}` : ''}«.`;

/** `12 borgere`: an example of a value whose target and baseline tell none. */
export const exampleValue = (unit: string | undefined): string => `12 ${unit || 'borgere'}`;
