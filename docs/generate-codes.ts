import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explanationOf } from '../src/diagnostics/format-explanation.ts';
import type { Message } from '../src/diagnostics/message.ts';
import { registry } from '../src/registry.ts';

const introduction = `# Fejlkoder

Her står alle de koder, programmet kan melde, med et forkert og et rigtigt eksempel. Koden står til højre i meldingen.
\`npx aftale explain KODE\` viser det samme i terminalen. Siden skrives af \`npm run docs\`; ret den ikke her.

Ved en kode, der »kan tillades«, kan året give den en anden alvor under \`regler\` i \`aarshjul.yaml\`, og ét sted kan
tillades med \`<!-- tillad KODE: grund -->\` på linjen før (\`# tillad KODE: grund\` i YAML).`;

/** The signs that Markdown would read as its own, with a backslash; what stands in \`…\` is left. */
const asWritten = (text: string) =>
  text.replace(/`[^`]*`|[\\*_<[\]{}#|]/g, (found) => (found[1] ? found : `\\${found}`));

function example(file: string | undefined, text: string): string {
  if (file === undefined) return asWritten(text);
  // Longer than any in the example, which would end it.
  const fence = '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return [fence + file.split('.').at(-1), text.trimEnd() || '(intet)', fence].join('\n');
}

function section(told: Message): string {
  const { code, severity, adjustable, message, means, file, wrong, right, cure } = explanationOf(told);
  return [
    `## ${code}`,
    `*${severity}${adjustable ? ', kan tillades' : ''}* · ${asWritten(message)}`,
    asWritten(means),
    file === undefined ? 'Forkert:' : `Forkert (\`${file}\`):`,
    example(file, wrong),
    'Rigtigt:',
    example(file, right),
    ...(cure ? [`Hjælp: ${asWritten(cure)}`] : []),
  ].join('\n\n');
}

/** The text of `docs/da/fejlkoder.md`: every code with meaning, a wrong and a right example, and the cure. */
export function generateCodes(): string {
  return [introduction, ...[...registry.values()].map(section)].join('\n\n') + '\n';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('./da/fejlkoder.md', import.meta.url), generateCodes());
}
