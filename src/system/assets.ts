import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets, FontFile } from '../model/rendering.ts';
import { drawChart } from './draw-chart.ts';

type Face = Pick<FontFile, 'family' | 'weight' | 'style'> & { package: string };

const resolve = createRequire(import.meta.url).resolve;

/** Static cuts only: variable and synthetic faces end up as Type 3 fonts in a PDF. Each in Latin letters, as whole fonts are ten times as large. */
const faces: Face[] = [
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'normal' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'italic' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 600, style: 'normal' },
  { package: 'source-sans-3', family: 'Source Sans 3', weight: 400, style: 'normal' },
  { package: 'source-sans-3', family: 'Source Sans 3', weight: 600, style: 'normal' },
];

/** Those that put a letter of another glyph's making in its place would leave it without a character in a PDF. */
const keepFeatures = ['kern', 'mark', 'mkmk'];

/** Templates, style sheet, script and fonts, as they lie in the package. */
export async function loadAssets(): Promise<Assets> {
  const folder = fileURLToPath(new URL('../../templates/', import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.hbs')).sort();
  const templates = await Promise.all(
    files.map(async (file) => [
      file.replaceAll('\\', '/').replace(/\.hbs$/, ''),
      await readFile(join(folder, file), 'utf8'),
    ]),
  );
  const script = await readFile(join(folder, 'print-button.js'), 'utf8');
  return {
    templates: Object.fromEntries(templates),
    css: await readFile(join(folder, 'style.css'), 'utf8'),
    script: { text: script, hash: `sha256-${createHash('sha256').update(script).digest('base64')}` },
    fonts: await Promise.all(faces.map(loadFace)),
    subset: async (font, characters) => {
      // Loaded only for documents with other characters than most.
      const { default: subsetFont } = await import('subset-font');
      const part = await subsetFont(font, characters, { targetFormat: 'truetype', keepFeatures });
      return Buffer.from(part).toString('base64');
    },
    drawChart,
  };
}

async function loadFace({ package: name, ...face }: Face): Promise<FontFile> {
  const { family, weight, style } = face;
  const own = `@fontsource/${name}/files/${name}-latin-${weight}-${style}`;
  const cut = `${weight === 400 ? '400Regular' : '600SemiBold'}${style === 'italic' ? '_Italic' : ''}`;
  const whole = `@expo-google-fonts/${name}/${cut}/${family.replaceAll(' ', '')}_${cut}.ttf`;
  const other = `@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight === 400 ? 400 : 700}-normal.woff`;
  const read = (file: string) => readFile(resolve(file));
  // The same font: woff2 is smaller to embed, woff ten times as quick to open.
  const [woff2, bytes, ...more] = await Promise.all([`${own}.woff2`, `${own}.woff`, whole, other].map(read));
  return { ...face, base64: woff2!.toString('base64'), bytes: bytes!, more };
}
