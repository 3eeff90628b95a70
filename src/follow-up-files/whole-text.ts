import { openMarker } from '../danish/open.ts';
import type { Report } from '../model/follow-up.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import { exampleFigure, lastFigure } from '../words/starting-file-words.ts';
import { followUpText, type Line, linesOf } from './follow-up-text.ts';
import type { FrontMatterAt } from './form-files.ts';

/** The lines that every file begins with: when it was made up, and by whom. */
export const signature: Line[] = linesOf({ opgjort: openMarker, 'udfyldt-af': openMarker });

/** The file of the whole to begin with: key figures of the earlier follow-up with new answers to give. */
export function wholeText(earlier: Report | undefined, frontMatterAt: FrontMatterAt): string {
  const known = earlier?.whole ? frontMatterAt(earlier.whole.place.file).nøgletal : undefined;
  const figures = Object.entries((known ?? {}) as Record<string, Record<string, string>>).map(
    ([id, { navn, aftalt, nu, forventet }]): Line => ({
      key: id,
      value: [
        ...linesOf({ navn, aftalt }),
        {
          key: followUpKeys.now,
          value: openMarker,
          ...(nu && { comments: [lastFigure(nu, forventet)] }),
        },
        { key: followUpKeys.expected, value: openMarker },
      ],
    }),
  );
  const example: Line = {
    key: followUpKeys.keyFigures,
    comments: [exampleFigure.comment],
    optional: true,
    value: [
      {
        key: exampleFigure.key,
        value: linesOf({
          [followUpKeys.name]: exampleFigure.name,
          [followUpKeys.agreed]: exampleFigure.agreed,
          [followUpKeys.now]: exampleFigure.now,
          [followUpKeys.expected]: exampleFigure.expected,
        }),
      },
    ],
  };
  const lines = [...signature, figures.length > 0 ? { key: followUpKeys.keyFigures, value: figures } : example];
  return followUpText({ lines, body: openMarker });
}
