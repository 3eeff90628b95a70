import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Goal, Theme } from '../model/year.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { mergeItem } from './merge-item.ts';
import { placeIn } from './place-in.ts';
import type { Surroundings } from './resolve-agreement.ts';
import { type ItemContext, resolveItem } from './resolve-item.ts';

/** The goals of an agreement by theme and file name, numbered; reports unknown shared goals and themes. */
export function resolveGoals(
  documents: UnitDocuments,
  { facts, frame, index }: Surroundings,
  { themes, priorities }: { themes: Map<string, Theme>; priorities: string[] },
  context: ItemContext,
): Goal[] {
  const { report } = context;
  const questions = facts.questions.goal;
  const goals = documents.goals.flatMap((document): Goal[] => {
    const sharedId = frontMatterOf('goal', document)?.shared;
    const isUseless = sharedId === undefined && document.places?.has('shared');
    if (isUseless) return [];
    const shared = sharedId === undefined ? undefined : index.sharedGoals.get(sharedId);
    if (sharedId !== undefined && !shared) {
      if (!index.exists('sharedGoal', sharedId))
        report(
          diagnose('fælles/ukendt', placeIn(document, ['shared']), {
            id: sharedId,
            nærmest: nearest(sharedId, index.ids('sharedGoal')),
          }),
        );
      return [];
    }
    const { value: source, diagnostics } = mergeItem(
      document,
      shared,
      questions.map(({ key }) => key),
    );
    diagnostics.forEach(report);
    const item = resolveItem(source, document.origin.id!, questions, facts, context);
    const themeId = source.frontMatter.theme;
    const theme = themes.get(themeId ?? '');
    if (themeId === undefined && !source.isGiven(['theme']))
      report(diagnose('indsatsområde/mangler', placeIn(document, [])));
    else if (themeId !== undefined && !theme && !frame.incomplete)
      report(
        diagnose('indsatsområde/ukendt', source.placeOf(['theme']), {
          id: themeId,
          nærmest: nearest(themeId, themes.keys()),
        }),
      );
    return theme
      ? [
          {
            kind: 'goal',
            ...item,
            theme,
            priority: priorities.includes(item.id),
            number: 0,
            anchor: '',
            ...(sharedId && { shared: sharedId }),
          },
        ]
      : [];
  });
  const order = [...themes.values()];
  goals.sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
  return goals.map((goal, at) => ({ ...goal, number: at + 1, anchor: `maal-${at + 1}` }));
}
