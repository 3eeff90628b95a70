import { capital } from '../../../danish/capital.ts';
import { statusWord } from '../../../danish/status-words.ts';
import { typographic } from '../../../danish/typography.ts';
import type { FormItemAsked, FormPartner, FormStep } from '../../../model/composed-form.ts';
import type { FollowUp, Unit } from '../../../model/cycle.ts';
import type { Entry, Status } from '../../../model/follow-up.ts';
import type { FormItem, FormMilestone } from '../../../model/form.ts';
import type { Goal, Initiative, Milestone } from '../../../model/item.ts';
import type { Agreement } from '../../../model/year.ts';
import { followUpKeys } from '../../../words/follow-up-keys.ts';
import { computedChoice, continuationChoices, partnerChoices } from '../../../words/form-choices.ts';
import { formHints, formLabels } from '../../../words/form-words.ts';
import { itemLabels } from '../../../words/item-labels.ts';
import { goalTag } from '../../../words/item-words.ts';
import { answeredBySentence } from '../../../words/next-step-sentences.ts';
import { agreedText } from '../../parts/agreed-text.ts';
import { stepMark } from '../../parts/steps-table.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { whoAnswers } from '../../parts/who-answers.ts';
import { fieldId, formChoice, formField } from './form-field.ts';
import { measureAsked } from './measure-asked.ts';

/** The fields of an item, with what the script needs to know of it and what the earlier follow-up said. */
export function itemAsked(
  item: Goal | Initiative,
  known: FormItem,
  before: Entry | undefined,
  followUp: FollowUp,
  agreement: Agreement,
): FormItemAsked {
  const path = known.path;
  const at = (key: string) => [...path, key];
  const midway = followUp.kind === 'midway';
  const goal = item.kind === 'goal' ? item : undefined;
  return {
    anchor: item.anchor,
    path: path.join('/'),
    name: known.name,
    parts: titleParts(item),
    priority: goal?.priority ?? false,
    tag: goal ? goalTag(goal) : null,
    agreed: agreedText(item) || null,
    agreedLabel: goal ? itemLabels.agreedResult : itemLabels.criterion,
    answeredBy: answeredByWords(agreement, item),
    href: `institutionsaftale.html#${item.anchor}`,
    measures: item.indicators.map((each) => measureAsked(each, item, known, before, followUp, agreement)),
    steps: item.milestones.map((each) => stepAsked(each, item, known, before, agreement)),
    partners: (item.collaborators ?? []).map((each) => partnerAsked(each, known, before)),
    text: formField(at(followUpKeys.text), midway ? itemLabels.sinceBeginning : itemLabels.result, {
      hint: formHints.text(item.kind),
      long: true,
    }),
    status: formChoice(at(followUpKeys.status), formLabels.status, [
      computedChoice,
      ...statuses[followUp.kind === 'annual' ? 'annual' : 'midway'].map((status): [string, string] => {
        const word = statusWord(status);
        return [word, capital(word)];
      }),
    ]),
    questions: [
      {
        when: 'reason',
        field: formField(at(followUpKeys.reason), formLabels.reason, { hint: formHints.reason }),
      },
      {
        when: 'decided',
        field: formField(at(followUpKeys.decided), itemLabels.decided, { hint: formHints.decided, notation: 'day' }),
      },
      { when: 'decided', field: formField(at(followUpKeys.decidedBy), formLabels.decidedBy) },
      {
        when: 'deviation',
        field: formField(at(followUpKeys.cause), itemLabels.cause, { hint: formHints.cause, long: true }),
      },
      {
        when: 'deviation',
        field: formField(at(followUpKeys.action), itemLabels.action, {
          hint: formHints.action,
          long: true,
        }),
      },
      {
        when: 'deviation',
        field: formField(at(followUpKeys.responsible), itemLabels.responsible, { hint: formHints.responsible }),
      },
      {
        when: 'deviation',
        field: formField(at(followUpKeys.newDate), itemLabels.newDate, {
          hint: formHints.newDate(item.kind, followUp.formDue.last.slice(0, 4)),
          notation: 'period',
        }),
      },
      {
        when: 'deviation',
        field: formField(at(followUpKeys.decision), itemLabels.decision, {
          hint: formHints.decision,
          long: true,
        }),
      },
      ...(midway
        ? []
        : [
            {
              when: null,
              field: formChoice(at(followUpKeys.continuation), itemLabels.nextYear, continuationChoices(item.kind)),
            },
          ]),
    ],
  };
}

const statuses: Record<'midway' | 'annual', Status[]> = {
  midway: ['met', 'on-track', 'partly', 'behind', 'not-started', 'unknown', 'dropped'],
  annual: ['met', 'on-track', 'partly', 'not-met', 'unknown', 'dropped'],
};

function answeredByWords(agreement: Agreement, item: Goal | Initiative, part?: Milestone): string | null {
  const name = whoAnswers(agreement, item, part);
  return name === undefined ? null : answeredBySentence(typographic(name));
}

function stepAsked(
  milestone: Milestone,
  item: Goal | Initiative,
  { path, milestones }: FormItem,
  before: Entry | undefined,
  agreement: Agreement,
): FormStep {
  const { id, text, due } = milestone;
  const step = before?.steps.find(({ milestone }) => milestone.id === id);
  const said = step && (step.date || step.standing === 'dropped') ? stepMark(step) : null;
  const wants = milestones.find((each): each is FormMilestone => each.id === id)?.wantsDocument;
  const own = [...path, followUpKeys.milestones, id];
  return {
    id: fieldId(own),
    path: own.join('/'),
    text: typographic(text),
    due: typographic(due.text),
    answeredBy: answeredByWords(agreement, item, milestone),
    earlier: said,
    document:
      wants && !step?.document
        ? formField([...path, followUpKeys.documents, id], formLabels.document, {
            hint: formHints.document,
          })
        : null,
  };
}

function partnerAsked({ id, name }: Unit, { path }: FormItem, before: Entry | undefined): FormPartner {
  const last = before?.partners.find(({ unit }) => unit.id === id)?.state;
  const { id: field, path: own, options } = formChoice([...path, followUpKeys.partners, id], name, partnerChoices);
  return {
    id: field,
    path: own,
    options,
    name: typographic(capital(name)),
    last: last && last.kind !== 'open' ? typographic(last.text) : null,
  };
}
