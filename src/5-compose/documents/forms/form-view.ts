import { formatShortDay } from '../../../danish/day.ts';
import { typographic } from '../../../danish/typography.ts';
import type { FormData } from '../../../model/form.ts';
import type { Agreement, FollowUp, Goal, Initiative } from '../../../model/year.ts';
import { itemName } from '../../parts/item-name.ts';
import { type TitlePart, titleParts } from '../../parts/title-parts.ts';
import { type FieldView, fieldView } from './field-view.ts';
import { knownFigures, type Reported } from './form-data.ts';
import { type ItemFormView, itemFormView } from './item-form-view.ts';

/** What a form shows and asks, from top to bottom. */
export interface FormView {
  /** `Midtvejsopfølgning 2023` */
  heading: string;
  unit: string;
  leader: string;
  due: string;
  asOf: FieldView;
  filledBy: FieldView;
  groups: GroupFormView[];
  figures: FigureFormView[];
  wholeText: FieldView;
  /** Goals that are followed up elsewhere. */
  elsewhere: { name: string; parts: TitlePart[]; where: string }[];
}

interface GroupFormView {
  id: string;
  number: string | null;
  title: string;
  items: ItemFormView[];
}

interface FigureFormView {
  id: string;
  name: string;
  facts: { label: string; text: string }[];
  now: FieldView;
  expected: FieldView;
}

export function formView(agreement: Agreement, followUp: FollowUp, data: FormData, reported: Reported): FormView {
  const { earlier } = reported;
  const viewOf = (item: Goal | Initiative): ItemFormView[] => {
    const known = data.items.find(({ anchor }) => anchor === item.anchor);
    const before = (known?.path[0] === 'mål' ? earlier?.goals : earlier?.initiatives)?.find(
      (each) => each.item.id === item.id,
    );
    return known ? [itemFormView(item, known, before, followUp)] : [];
  };
  const themes = [...new Map(agreement.goals.map(({ theme }) => [theme.id, theme])).values()];
  const groups = [
    ...themes.map(({ id, number, title }) => ({
      id: `emne-${id}`,
      number,
      title,
      items: agreement.goals.filter(({ theme }) => theme.id === id).flatMap(viewOf),
    })),
    { id: 'indsatser', number: null, title: 'Indsatser', items: agreement.initiatives.flatMap(viewOf) },
  ];
  const midway = followUp.kind === 'midway';
  return {
    heading: `${followUp.name} ${data.year}`,
    unit: typographic(agreement.unit.name),
    leader: agreement.leader,
    due: typographic(followUp.formDue.text),
    asOf: fieldView(['opgjort'], 'Opgjort', {
      hint: `Den dag, svarene er gjort op, fx ${formatShortDay(followUp.formDue.last)}. Gælder alle svar.`,
      notation: 'day',
    }),
    filledBy: fieldView(['udfyldt-af'], 'Udfyldt af', { hint: 'Navnet på den, der svarer.' }),
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
        now: fieldView(['samlet', 'nøgletal', id, 'nu'], 'Nu', { notation: 'value' }),
        expected: fieldView(['samlet', 'nøgletal', id, 'forventet'], midway ? 'Forventet' : 'Årets resultat', {
          notation: 'value',
        }),
      };
    }),
    wholeText: fieldView(['samlet', 'tekst'], 'Om hele aftalen', {
      hint: 'Det vigtigste, som læseren skal vide om året. Højst ca. 150 ord.',
    }),
    elsewhere: agreement.goals
      .filter((goal) => !data.items.some(({ anchor }) => anchor === goal.anchor))
      .map((goal) => ({
        name: itemName(goal),
        parts: titleParts(goal),
        where: typographic(goal.followUps.map(({ name }) => name).join(' og ') || 'følges ikke op'),
      })),
  };
}
