import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Code, codes } from '../src/diagnostics/codes.ts';
import { explain } from '../src/diagnostics/format-explanation.ts';

const fence = (file: string, text: string) =>
  ['```' + (file.split('.').at(-1) ?? ''), text.trimEnd() || '(intet)', '```'].join('\n');

function section(code: Code): string {
  const { severity, message, means, file, wrong, right, cure } = explain(code);
  return [
    `## ${code}`,
    `*${severity}* · ${message}`,
    means,
    `Forkert (\`${file}\`):`,
    fence(file, wrong),
    'Rigtigt:',
    fence(file, right),
    ...(cure ? [`Hjælp: ${cure}`] : []),
  ].join('\n\n');
}

/** The text of `docs/da/fejlkoder.md`: every code with meaning, a wrong and a right example, and the cure. */
export function generateCodes(): string {
  const all = (Object.keys(codes) as Code[]).sort((a, b) => a.localeCompare(b, 'da'));
  return [
    '# Fejlkoder',
    'Siden skrives af `npm run docs`. »aftale explain KODE« viser det samme i terminalen. Koder, der melder noget, en aftale kan udgives med, kan få en anden alvor under »regler« i aarshjul.yaml, og ét sted kan tillades med `<!-- tillad KODE: grund -->` på linjen før (`# tillad KODE: grund` i YAML).',
    ...all.map(section),
    '',
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('./da/fejlkoder.md', import.meta.url), generateCodes());
}
