import { capital } from '../../../danish/capital.ts';
import { statusWord } from '../../../danish/status-words.ts';
import { typographic } from '../../../danish/typography.ts';
import type { FormItemAsked, FormStep } from '../../../model/composed-form.ts';
import type { FollowUp } from '../../../model/cycle.ts';
import type { Entry, Status } from '../../../model/follow-up.ts';
import type { FormItem, FormMilestone } from '../../../model/form.ts';
import type { Goal, Initiative, Milestone } from '../../../model/item.ts';
import { agreedText } from '../../parts/agreed-text.ts';
import { stepMark } from '../../parts/steps-table.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { fieldId, formChoice, formField } from './form-field.ts';
import { measureAsked } from './measure-asked.ts';

/** What is asked of an item, with what the script needs to know of it and what the earlier follow-up said. */
export function itemAsked(
  item: Goal | Initiative,
  known: FormItem,
  before: Entry | undefined,
  followUp: FollowUp,
): FormItemAsked {
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
    measures: item.indicators.map((each) => measureAsked(each, item, known, before, followUp)),
    steps: item.milestones.map((each) => stepAsked(each, known, before)),
    text: formField(at('tekst'), midway ? 'Siden årets start' : 'Resultat', {
      hint: `Hvordan går det med ${what}? Højst ca. 150 ord.`,
      long: true,
    }),
    status: formChoice(at('status'), 'Status i rapporten', [
      ['', 'Den beregnede'],
      ...statuses[followUp.kind === 'annual' ? 'annual' : 'midway'].map((status): [string, string] => {
        const word = statusWord(status);
        return [word, capital(word)];
      }),
    ]),
    questions: [
      {
        when: 'reason',
        field: formField(at('begrundelse'), 'Begrundelse', { hint: 'Hvorfor er status en anden end den beregnede?' }),
      },
      {
        when: 'decided',
        field: formField(at('besluttet'), 'Besluttet', { hint: 'Dagen, fx 22.8.2023.', notation: 'day' }),
      },
      { when: 'decided', field: formField(at('besluttet-af'), 'Besluttet af') },
      {
        when: 'deviation',
        field: formField(at('årsag'), 'Årsag', { hint: 'Hvorfor går det ikke som aftalt?', long: true }),
      },
      {
        when: 'deviation',
        field: formField(at('handling'), 'Handling', {
          hint: 'Hvad gør I nu? En linje, der begynder med »- «, bliver et punkt.',
          long: true,
        }),
      },
      { when: 'deviation', field: formField(at('ansvarlig'), 'Ansvarlig', { hint: 'Hvem sørger for det?' }) },
      {
        when: 'deviation',
        field: formField(at('ny-dato'), 'Ny dato', {
          hint: `Hvornår ventes ${what} nået? Fx 31.12.${followUp.formDue.last.slice(0, 4)}`,
          notation: 'period',
        }),
      },
      {
        when: 'deviation',
        field: formField(at('beslutning'), 'Beslutning på mødet', {
          hint: 'Kun hvis mødet skal beslutte noget.',
          long: true,
        }),
      },
      ...(midway
        ? []
        : [{ when: null, field: formChoice(at('fortsættelse'), 'Næste år', continuations(goal !== undefined)) }]),
    ],
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

function stepAsked({ id, text, due }: Milestone, { path, milestones }: FormItem, before: Entry | undefined): FormStep {
  const step = before?.steps.find(({ milestone }) => milestone.id === id);
  const said = step && (step.date || step.standing === 'dropped') ? stepMark(step) : null;
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
        ? formField([...path, 'bilag', id], 'Bilag', {
            hint: 'Dokumentets navn, og hvor og hvornår det er godkendt. Send det med mailen.',
          })
        : null,
  };
}
