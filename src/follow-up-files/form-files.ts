import { openMarker } from '../danish/open.ts';
import type { FollowUp } from '../model/cycle.ts';
import type { FormAnswers, FormFile } from '../model/front-matter.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Agreement } from '../model/year.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import { textHeadings } from '../words/starting-file-words.ts';
import { followUpPath, wholePath } from './follow-up-path.ts';
import { followUpText, type Line, linesOf } from './follow-up-text.ts';
import { plainValue } from './plain-line.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** A file that a form fills. */
export interface FormDraft {
  file: string;
  text: string;
  /** Where in the form its answers stand: `mål`, `koersel`. */
  path: string[];
}

/** Front matter of a source as it was read, by its path; empty where there is no such file. */
export type FrontMatterAt = (file: string) => Record<string, unknown>;

/** The files that a filled form makes, one for each goal and initiative that it answers for and one for the whole; what the form doesn't ask for stays as it is. */
export function formFiles(
  form: FormFile,
  agreement: Agreement,
  followUp: FollowUp,
  frontMatterAt: FrontMatterAt,
): FormDraft[] {
  const items = (key: 'mål' | 'indsatser', all: (Goal | Initiative)[]) =>
    all.flatMap((item): FormDraft[] => {
      const answers = form[key]?.[item.id];
      if (!answers) return [];
      const file = followUpPath(agreement, followUp, item);
      const text = itemText(form, answers, item, frontMatterAt(file));
      return text === undefined ? [] : [{ file, text, path: [key, item.id] }];
    });
  return [
    ...items(followUpKeys.goals, agreement.goals),
    ...items(followUpKeys.initiatives, agreement.initiatives),
    ...wholeFile(),
  ];

  function wholeFile(): FormDraft[] {
    const file = wholePath(agreement, followUp);
    const earlier = agreement.reports.find((each) => each.followUp.id !== followUp.id)?.whole?.place.file;
    const before = { ...keyFiguresIn(earlier), ...keyFiguresIn(file) };
    const figures = Object.entries(form.samlet?.nøgletal ?? {}).map(([id, given]) => {
      const { navn = '', aftalt = '' } = (before[id] ?? {}) as Record<string, string>;
      return [
        id,
        {
          navn: plainly(given.navn)?.trim() || navn,
          aftalt: given.aftalt?.trim() || aftalt,
          nu: given.nu,
          forventet: given.forventet,
        },
      ];
    });
    const nøgletal = linesOf(Object.fromEntries(figures));
    const body = plainMarkdown(form.samlet?.tekst ?? '');
    if (nøgletal.length === 0 && body === '') return [];
    const { eksempel, beslutninger } = frontMatterAt(file);
    const lines = [
      ...signature(form),
      ...linesOf({ eksempel }),
      ...(nøgletal.length > 0 ? [{ key: followUpKeys.keyFigures, value: nøgletal }] : []),
      ...linesOf({ beslutninger }),
    ];
    return [{ file, text: followUpText({ lines, body }), path: [followUpKeys.whole] }];
  }

  function keyFiguresIn(file: string | undefined): Record<string, unknown> {
    return ((file && frontMatterAt(file).nøgletal) || {}) as Record<string, unknown>;
  }
}

const signature = ({ opgjort, 'udfyldt-af': by }: FormFile): Line[] =>
  linesOf({ opgjort: opgjort?.trim() || openMarker, 'udfyldt-af': plainly(by) });

const plainly = (text: string | undefined) => text && plainValue(text);

/** The text of one item's file; undefined where nothing is answered. */
function itemText(
  form: FormFile,
  answers: FormAnswers,
  { indicators, milestones, collaborators = [] }: Goal | Initiative,
  { rettet, udgangspunkt: known }: Record<string, unknown>,
): string | undefined {
  const { indikatorer, udgangspunkt, milepæle, bilag, samarbejde, status, begrundelse, besluttet } = answers;
  const { ansvarlig, fortsættelse } = answers;
  const inOrder = (map: Record<string, unknown> | undefined, known: { id: string }[]) => {
    const ids = [...known.map(({ id }) => id), ...Object.keys(map ?? {})];
    return map && Object.fromEntries(ids.filter((id) => Object.hasOwn(map, id)).map((id) => [id, map[id]]));
  };
  const inPlainWords = (map: Record<string, string> | undefined) =>
    map && Object.fromEntries(Object.entries(map).map(([id, text]) => [id, plainValue(text)]));
  const lines = linesOf({
    status,
    begrundelse: plainly(begrundelse),
    besluttet,
    'besluttet-af': plainly(answers['besluttet-af']),
    indikatorer: inOrder(indikatorer, indicators),
    udgangspunkt: inOrder(udgangspunkt, indicators) ?? known,
    milepæle: inOrder(milepæle, milestones),
    bilag: inOrder(inPlainWords(bilag), milestones),
    samarbejde: inOrder(inPlainWords(samarbejde), collaborators),
    ansvarlig: plainly(ansvarlig),
    'ny-dato': answers['ny-dato'],
    fortsættelse,
  });
  const sections = Object.entries(textHeadings).flatMap(([key, heading]) => {
    const text = plainMarkdown(answers[key as keyof typeof textHeadings] ?? '');
    return text === '' ? [] : [`## ${heading}`, text];
  });
  const body = [plainMarkdown(answers.tekst ?? ''), ...sections].filter((part) => part !== '').join('\n\n');
  if (lines.length === 0 && body === '') return undefined;
  const [opgjort, ...by] = signature(form);
  return followUpText({ lines: [opgjort!, ...linesOf({ rettet }), ...by, ...lines], body });
}
