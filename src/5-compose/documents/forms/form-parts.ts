import { typographic } from '../../../danish/typography.ts';
import type { FormDocument, FormItemAsked } from '../../../model/composed-form.ts';
import type { FollowUp } from '../../../model/cycle.ts';
import type { FormData } from '../../../model/form.ts';
import type { Goal, Initiative } from '../../../model/item.ts';
import type { PlannedDocument } from '../../../model/planned-document.ts';
import type { Agreement } from '../../../model/year.ts';
import { followUpKeys } from '../../../words/follow-up-keys.ts';
import { followedUpBy, formHints, formLabels, knownLabels } from '../../../words/form-words.ts';
import { itemGroups, itemName } from '../../../words/item-words.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { knownFigures, type Reported } from './form-data.ts';
import { formField } from './form-field.ts';
import { itemAsked } from './item-asked.ts';

/** The parts of a form, from top to bottom. */
export function formParts(
  agreement: Agreement,
  followUp: FollowUp,
  data: FormData,
  reported: Reported,
): Omit<FormDocument, keyof PlannedDocument | 'municipality'> {
  const { earlier } = reported;
  const asked = (item: Goal | Initiative): FormItemAsked[] => {
    const known = data.items.find(({ anchor }) => anchor === item.anchor);
    const before = (item.kind === 'goal' ? earlier?.goals : earlier?.initiatives)?.find(
      (each) => each.item.id === item.id,
    );
    return known ? [itemAsked(item, known, before, followUp, agreement)] : [];
  };
  const themes = [...new Map(agreement.goals.map(({ theme }) => [theme.id, theme])).values()];
  const groups = [
    ...themes.map(({ id, number, title }) => ({
      id: `emne-${id}`,
      number,
      title,
      items: agreement.goals.filter(({ theme }) => theme.id === id).flatMap(asked),
    })),
    { id: 'indsatser', number: null, title: itemGroups.initiatives, items: agreement.initiatives.flatMap(asked) },
  ];
  const expected = followUp.kind === 'midway' ? formLabels.expected : formLabels.yearResult;
  return {
    year: data.year,
    heading: `${followUp.name} ${data.year}`,
    unitName: typographic(agreement.unit.name),
    leader: agreement.leader,
    due: typographic(followUp.formDue.text),
    asOf: formField([followUpKeys.asOf], formLabels.asOf, {
      hint: formHints.asOf(followUp.formDue.last),
      notation: 'day',
    }),
    filledBy: formField([followUpKeys.filledBy], formLabels.filledBy, { hint: formHints.filledBy }),
    groups: groups
      .filter(({ items }) => items.length > 0)
      .map((group) => ({ ...group, title: typographic(group.title) })),
    figures: knownFigures(reported).map(({ id, name, agreed }) => {
      const last = earlier?.whole?.keyFigures.find((each) => each.id === id);
      const fact = (label: string, value: { text: string } | undefined) =>
        value ? [{ label, text: typographic(value.text) }] : [];
      return {
        id: `noegletal-${id}`,
        name: typographic(name),
        facts: [
          ...fact(knownLabels.agreed, agreed),
          ...fact(knownLabels.last, last?.now),
          ...fact(knownLabels.lastExpected, last?.expected),
        ],
        now: formField(figure(id, followUpKeys.now), formLabels.now, { notation: 'value' }),
        expected: formField(figure(id, followUpKeys.expected), expected, { notation: 'value' }),
      };
    }),
    expected,
    wholeText: formField([followUpKeys.whole, followUpKeys.text], formLabels.whole, {
      hint: formHints.whole,
      long: true,
    }),
    elsewhere: agreement.goals
      .filter((goal) => !data.items.some(({ anchor }) => anchor === goal.anchor))
      .map((goal) => ({
        name: itemName(goal),
        parts: titleParts(goal),
        where: typographic(followedUpBy(goal.followUps.map(({ name }) => name))),
      })),
    data,
  };
}

const figure = (id: string, key: string) => [followUpKeys.whole, followUpKeys.keyFigures, id, key];
