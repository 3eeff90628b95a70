import { capital } from '../../../danish/capital.ts';
import { statusWord } from '../../../danish/status-words.ts';
import { typographic } from '../../../danish/typography.ts';
import type { Entry, Status } from '../../../model/follow-up.ts';
import type { FormItem, FormMilestone } from '../../../model/form.ts';
import type { FollowUp, Goal, Initiative, Milestone } from '../../../model/year.ts';
import { agreedText } from '../../parts/agreed-text.ts';
import type { StatusView } from '../../parts/status-view.ts';
import { stepView } from '../../parts/steps-table.ts';
import { type TitlePart, titleParts } from '../../parts/title-parts.ts';
import { type ChoiceView, choiceView, type FieldView, fieldId, fieldView } from './field-view.ts';
import { type MeasureFormView, measureFormView } from './measure-form-view.ts';

/** A goal or initiative with what is asked of it. */
export interface ItemFormView {
  anchor: string;
  path: string;
  name: string;
  parts: TitlePart[];
  priority: boolean;
  tag: string | null;
  /** What was agreed, in short. */
  agreed: string | null;
  agreedLabel: string;
  href: string;
  measures: MeasureFormView[];
  steps: StepFormView[];
  text: FieldView;
  status: ChoiceView;
  reason: FieldView;
  decided: FieldView;
  decidedBy: FieldView;
  cause: FieldView;
  action: FieldView;
  responsible: FieldView;
  newDate: FieldView;
  decision: FieldView;
  continuation: ChoiceView | null;
}

interface StepFormView {
  id: string;
  path: string;
  text: string;
  due: string;
  /** What was said of it before. */
  earlier: StatusView | null;
  document: FieldView | null;
}

/** What is asked of an item, with what the script needs to know of it and what the earlier follow-up said. */
export function itemFormView(
  item: Goal | Initiative,
  known: FormItem,
  before: Entry | undefined,
  followUp: FollowUp,
): ItemFormView {
  const path = known.path;
  const at = (key: string) => [...path, key];
  const midway = followUp.kind === 'midway';
  const goal = item.kind === 'goal' ? item : undefined;
  const what = goal ? 'målet' : 'indsatsen';
  return {
    anchor: item.anchor,
    path: path.join('/'),
    name: known.name,
    parts: titleParts(item),
    priority: goal?.priority ?? false,
    tag: goal ? (goal.shared ? 'Fælles mål' : 'Lokalt mål') : null,
    agreed: agreedText(item) || null,
    agreedLabel: goal ? 'Aftalt resultat' : 'Succeskriterium',
    href: `institutionsaftale.html#${item.anchor}`,
    measures: item.indicators.map((each) => measureFormView(each, item, known, before, followUp)),
    steps: item.milestones.map((each) => stepFormView(each, known, before)),
    text: fieldView(at('tekst'), midway ? 'Siden årets start' : 'Resultat', {
      hint: `Hvordan går det med ${what}? Højst ca. 150 ord.`,
    }),
    status: choiceView(at('status'), 'Status i rapporten', [
      ['', 'Den beregnede'],
      ...statuses[followUp.kind === 'annual' ? 'annual' : 'midway'].map((status): [string, string] => {
        const word = statusWord(status);
        return [word, capital(word)];
      }),
    ]),
    reason: fieldView(at('begrundelse'), 'Begrundelse', { hint: 'Hvorfor er status en anden end den beregnede?' }),
    decided: fieldView(at('besluttet'), 'Besluttet', { hint: 'Dagen, fx 22.8.2023.', notation: 'day' }),
    decidedBy: fieldView(at('besluttet-af'), 'Besluttet af'),
    cause: fieldView(at('årsag'), 'Årsag', { hint: 'Hvorfor går det ikke som aftalt?' }),
    action: fieldView(at('handling'), 'Handling', {
      hint: 'Hvad gør I nu? En linje, der begynder med »- «, bliver et punkt.',
    }),
    responsible: fieldView(at('ansvarlig'), 'Ansvarlig', { hint: 'Hvem sørger for det?' }),
    newDate: fieldView(at('ny-dato'), 'Ny dato', {
      hint: `Hvornår ventes ${what} nået? Fx 31.12.${followUp.formDue.last.slice(0, 4)}`,
      notation: 'period',
    }),
    decision: fieldView(at('beslutning'), 'Beslutning på mødet', {
      hint: 'Kun hvis mødet skal beslutte noget.',
    }),
    continuation: midway ? null : choiceView(at('fortsættelse'), 'Næste år', continuations(goal !== undefined)),
  };
}

const statuses: Record<'midway' | 'annual', Status[]> = {
  midway: ['met', 'on-track', 'partly', 'behind', 'not-started', 'unknown', 'dropped'],
  annual: ['met', 'on-track', 'partly', 'not-met', 'unknown', 'dropped'],
};

const continuations = (goal: boolean): [string, string][] => [
  ['', 'Ikke valgt'],
  ['fortsætter', `${goal ? 'Målet' : 'Indsatsen'} fortsætter`],
  ['ændres', `${goal ? 'Målet' : 'Indsatsen'} fortsætter i ændret form`],
  ['afsluttes', `${goal ? 'Målet' : 'Indsatsen'} afsluttes`],
  ['udgår', `${goal ? 'Målet' : 'Indsatsen'} udgår`],
];

function stepFormView(
  { id, text, due }: Milestone,
  { path, milestones }: FormItem,
  before: Entry | undefined,
): StepFormView {
  const step = before?.steps.find(({ milestone }) => milestone.id === id);
  const said = step && (step.date || step.standing === 'dropped') ? stepView(step) : null;
  const wants = milestones.find((each): each is FormMilestone => each.id === id)?.wantsDocument;
  const own = [...path, 'milepæle', id];
  return {
    id: fieldId(own),
    path: own.join('/'),
    text: typographic(text),
    due: typographic(due.text),
    earlier: said,
    document:
      wants && !step?.document
        ? fieldView([...path, 'bilag', id], 'Bilag', {
            hint: 'Dokumentets navn, og hvor og hvornår det er godkendt. Send det med mailen.',
          })
        : null,
  };
}
