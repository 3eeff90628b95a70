import type { ChartNode } from '../../../model/composed-figure.ts';
import { escapeXml } from './escape-xml.ts';

/** The drawing with a name and its figures in words; its size is the style sheet's, its ids begin with the chart's. */
export function accessibleSvg(svg: string, { name, words }: ChartNode): string {
  const box = /viewBox="([^"]+)"/.exec(svg)![1]!;
  const inside = svg
    .slice(svg.indexOf('>') + 1)
    // The drawing is one image with one name; vega names each mark too.
    .replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replaceAll(/(id="|url\(#)(clip|gradient|pattern)/g, `$1${name}-$2`);
  const ids = [`${name}-titel`, `${name}-tekst`];
  return (
    `<svg class="chart" viewBox="${box}" role="img" aria-labelledby="${ids.join(' ')}">` +
    `<title id="${ids[0]}">${escapeXml(words.title)}</title><desc id="${ids[1]}">${escapeXml(words.text)}</desc>${inside}`
  );
}
