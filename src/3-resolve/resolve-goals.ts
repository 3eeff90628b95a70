import { diagnose } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Goal, Initiative, Theme } from '../model/item.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { type ItemSource, mergeItem } from './merge-item.ts';
import { placeIn } from './place-in.ts';
import { type ItemContext, resolveItem } from './resolve-item.ts';
import type { YearContext } from './year-context.ts';

/** A goal or initiative with what it was made of. */
export interface ResolvedItem<Of extends Goal | Initiative> {
  item: Of;
  source: ItemSource;
}

export const unknownTheme = message({
  code: 'indsatsområde/ukendt',
  severity: 'error',
  da: 'Ukendt indsatsområde »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown theme "{id}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Indsatsområderne står i ramme.md som ::mål{#id}.', en: 'The themes stand in ramme.md as ::mål{#id}.' },
  explanation: {
    means: 'Indsatsområdet siger, hvor i aftalen målet trykkes. Et, der ikke findes, giver målet intet sted.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'indsatsområde: kvalitet',
    wrong: 'indsatsområde: kvaliteten',
    right: 'indsatsområde: kvalitet',
  },
});

export const missingTheme = message({
  code: 'indsatsområde/mangler',
  severity: 'error',
  da: 'Målet har intet indsatsområde.',
  en: 'The goal has no theme.',
  help: { da: 'Skriv »indsatsområde:« øverst i filen.', en: 'Write "indsatsområde:" at the top of the file.' },
  explanation: {
    means: 'Indsatsområdet siger, hvor i aftalen målet trykkes. Uden det har målet hverken sted eller nummer.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'indsatsområde: kvalitet\nbidrager-til: [selvhjulpne]',
    wrong: 'bidrager-til: [selvhjulpne]',
    right: 'indsatsområde: kvalitet\nbidrager-til: [selvhjulpne]',
  },
});

export const unknownSharedGoal = message({
  code: 'fælles/ukendt',
  severity: 'error',
  da: 'Ukendt fælles mål »{id}«.[ Mente du »{nærmest}«?]',
  en: 'Unknown shared goal "{id}".[ Did you mean "{nærmest}"?]',
  help: { da: 'Fælles mål står i faelles/maal/.', en: 'Shared goals stand in faelles/maal/.' },
  explanation: {
    means: 'Filen tager et fælles mål, som ikke findes i faelles/maal/, så målet ville stå uden titel og fælles tekst.',
    file: 'traening/maal/03-koersel.md',
    instead: 'fælles: koersel',
    wrong: 'fælles: kørslen',
    right: 'fælles: koersel',
  },
});

/** The goals of an agreement by theme and file name, numbered; reports unknown shared goals and themes. */
export function resolveGoals(
  documents: UnitDocuments,
  { facts, frame, index }: YearContext,
  { themes, priorities }: { themes: Map<string, Theme>; priorities: string[] },
  context: ItemContext,
): ResolvedItem<Goal>[] {
  const { report } = context;
  const questions = facts.questions.goal;
  const goals = documents.goals.flatMap((document): ResolvedItem<Goal>[] => {
    const sharedId = frontMatterOf('goal', document)?.shared;
    const isUseless = sharedId === undefined && document.places?.has('shared');
    if (isUseless) return [];
    const shared = sharedId === undefined ? undefined : index.sharedGoals.get(sharedId);
    if (sharedId !== undefined && !shared) {
      if (!index.exists('sharedGoal', sharedId))
        report(
          diagnose(unknownSharedGoal, placeIn(document, ['shared']), {
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
    if (themeId === undefined && !source.isGiven(['theme'])) report(diagnose(missingTheme, placeIn(document, [])));
    else if (themeId !== undefined && !theme && !frame.incomplete)
      report(
        diagnose(unknownTheme, source.placeOf(['theme']), {
          id: themeId,
          nærmest: nearest(themeId, themes.keys()),
        }),
      );
    if (!theme) return [];
    const priority = priorities.includes(item.id);
    const goal: Goal = {
      kind: 'goal',
      ...item,
      theme,
      priority,
      number: 0,
      anchor: '',
      ...(sharedId && { shared: sharedId }),
    };
    return [{ item: goal, source }];
  });
  const order = [...themes.values()];
  goals.sort(({ item: a }, { item: b }) => order.indexOf(a.theme) - order.indexOf(b.theme));
  return goals.map(({ item, source }, at) => ({ item: { ...item, number: at + 1, anchor: `maal-${at + 1}` }, source }));
}
