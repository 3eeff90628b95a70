import { typographic } from '../../danish/typography.ts';
import type { Figure } from '../../model/section.ts';
import { shares } from './shares.ts';

const kinds = { pie: 'Cirkeldiagram', line: 'Linjediagram', bar: 'Søjlediagram' } as const;

/** The drawing with a name and its figures in words; its size is the style sheet's, its ids begin with the figure's. */
export function accessibleSvg(svg: string, figure: Figure): string {
  const box = /viewBox="([^"]+)"/.exec(svg)![1]!;
  const inside = svg
    .slice(svg.indexOf('>') + 1)
    // The drawing is one image with one name; vega names each mark too.
    .replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replaceAll(/(id="|url\(#)(clip|gradient|pattern)/g, `$1${figure.id}-$2`);
  const figures = shares(figure).map(({ label, text, percent }) =>
    figure.kind === 'pie' ? `${label} ${percent} %` : `${label}: ${text}`,
  );
  const ids = [`${figure.id}-titel`, `${figure.id}-tekst`];
  const title = `${kinds[figure.kind]}: ${figure.caption}`;
  return (
    `<svg class="chart" viewBox="${box}" role="img" aria-labelledby="${ids.join(' ')}">` +
    `<title id="${ids[0]}">${escaped(title)}</title><desc id="${ids[1]}">${escaped(`${figures.join('; ')}.`)}</desc>${inside}`
  );
}

function escaped(text: string): string {
  return typographic(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
