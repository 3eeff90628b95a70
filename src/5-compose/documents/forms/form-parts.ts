import { formatShortDay } from '../../../danish/day.ts';
import { typographic } from '../../../danish/typography.ts';
import type { FormDocument, FormItemAsked } from '../../../model/composed-form.ts';
import type { FollowUp } from '../../../model/cycle.ts';
import type { FormData } from '../../../model/form.ts';
import type { Goal, Initiative } from '../../../model/item.ts';
import type { PlannedDocument } from '../../../model/planned-document.ts';
import type { Agreement } from '../../../model/year.ts';
import { itemName } from '../../../words/item-words.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { knownFigures, type Reported } from './form-data.ts';
import { formField } from './form-field.ts';
import { itemAsked } from './item-asked.ts';

/** What a form shows and asks, from top to bottom. */
export function formParts(
  agreement: Agreement,
  followUp: FollowUp,
  data: FormData,
  reported: Reported,
): Omit<FormDocument, keyof PlannedDocument | 'municipality'> {
  const { earlier } = reported;
  const asked = (item: Goal | Initiative): FormItemAsked[] => {
    const known = data.items.find(({ anchor }) => anchor === item.anchor);
    const before = (known?.path[0] === 'mål' ? earlier?.goals : earlier?.initiatives)?.find(
      (each) => each.item.id === item.id,
    );
    return known ? [itemAsked(item, known, before, followUp)] : [];
  };
  const themes = [...new Map(agreement.goals.map(({ theme }) => [theme.id, theme])).values()];
  const groups = [
    ...themes.map(({ id, number, title }) => ({
      id: `emne-${id}`,
      number,
      title,
      items: agreement.goals.filter(({ theme }) => theme.id === id).flatMap(asked),
    })),
    { id: 'indsatser', number: null, title: 'Indsatser', items: agreement.initiatives.flatMap(asked) },
  ];
  const expected = followUp.kind === 'midway' ? 'Forventet' : 'Årets resultat';
  return {
    year: data.year,
    heading: `${followUp.name} ${data.year}`,
    unitName: typographic(agreement.unit.name),
    leader: agreement.leader,
    due: typographic(followUp.formDue.text),
    asOf: formField(['opgjort'], 'Opgjort', {
      hint: `Den dag, svarene er gjort op, fx ${formatShortDay(followUp.formDue.last)}. Gælder alle svar.`,
      notation: 'day',
    }),
    filledBy: formField(['udfyldt-af'], 'Udfyldt af', { hint: 'Navnet på den, der svarer.' }),
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
        facts: [...fact('Aftalt', agreed), ...fact('Sidst oplyst', last?.now), ...fact('Da ventet', last?.expected)],
        now: formField(['samlet', 'nøgletal', id, 'nu'], 'Nu', { notation: 'value' }),
        expected: formField(['samlet', 'nøgletal', id, 'forventet'], expected, { notation: 'value' }),
      };
    }),
    expected,
    wholeText: formField(['samlet', 'tekst'], 'Om hele aftalen', {
      hint: 'Det vigtigste, som læseren skal vide om året. Højst ca. 150 ord.',
      long: true,
    }),
    elsewhere: agreement.goals
      .filter((goal) => !data.items.some(({ anchor }) => anchor === goal.anchor))
      .map((goal) => ({
        name: itemName(goal),
        parts: titleParts(goal),
        where: typographic(goal.followUps.map(({ name }) => name).join(' og ') || 'følges ikke op'),
      })),
    data,
  };
}
