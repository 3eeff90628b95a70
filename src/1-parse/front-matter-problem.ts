import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';

export const frontMatterNotClosed = message({
  code: 'yaml/ikke-lukket',
  severity: 'error',
  da: 'Linjerne øverst mellem --- er ikke lukket[: »{fundet}« er ikke ---].',
  en: 'The lines at the top between --- are not closed[: "{fundet}" is not ---].',
  help: {
    da: 'Skriv --- på en linje for sig, før teksten begynder.',
    en: 'Write --- on a line of its own before the text begins.',
  },
  explanation: {
    means:
      'Linjerne øverst begynder med ---, men slutter ikke med ---. Så kan programmet ikke se, hvor oplysningerne holder op, og hvor teksten til læseren begynder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 4. kvartal 2023\n---\n\n# Tavlemøder på alle hold',
    wrong: '    senest: 4. kvartal 2023\n\n# Tavlemøder på alle hold',
    right: '    senest: 4. kvartal 2023\n---\n\n# Tavlemøder på alle hold',
  },
});

export const frontMatterNotOpened = message({
  code: 'yaml/begyndelse',
  severity: 'error',
  da: 'Oplysningerne øverst skal begynde med en linje, hvor der kun står ---[, ikke »{fundet}«].',
  en: 'What stands at the top must begin with a line of --- alone[, not "{fundet}"].',
  help: {
    da: 'Skriv --- på en linje for sig, både lige over og lige under oplysningerne.',
    en: 'Write --- on a line of its own, both above and below.',
  },
  explanation: {
    means:
      'Oplysningerne øverst i filen står mellem to linjer med tre bindestreger. Word gør dem til en lang streg, og så kan programmet ikke se, hvor oplysningerne begynder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '---\nindsatsområde: kvalitet\nenheder: [senior]',
    wrong: '—\nindsatsområde: kvalitet\nenheder: [senior]',
    right: '---\nindsatsområde: kvalitet\nenheder: [senior]',
  },
});

export const frontMatterNotFirst = message({
  code: 'yaml/ikke-først',
  severity: 'error',
  da: 'Oplysningerne mellem --- skal stå øverst i filen.',
  en: 'What stands between --- must be at the top of the file.',
  help: { da: 'Flyt dem op over »{fundet}«.', en: 'Move them above "{fundet}".' },
  explanation: {
    means:
      'Oplysningerne mellem --- skal stå først. Står der tekst over dem, læses de som en del af teksten, og målet mangler alt det, de siger.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '---\nindsatsområde: kvalitet\nenheder: [senior]',
    wrong: '# Tavlemøder på alle hold\n\n---\nindsatsområde: kvalitet\nenheder: [senior]',
    right: '---\nindsatsområde: kvalitet\nenheder: [senior]',
  },
});

const fence = /^[ \t]*---[ \t]*$/;
/** Lines that Word and tired hands make of three hyphens. */
const likeFence = /^\s*(?:[-\u2010-\u2015\u2212=_*~+](?:\s*[-\u2010-\u2015\u2212=_*~+])*|```\w*|\.{3}|>\s*---)\s*$/;
const key = /^\p{Ll}[\p{Ll}\p{N}-]*:(?:\s|$)/u;
/** Text has these as well. */
const capitalKey = /^\p{L}[\p{Ll}\p{N}-]*:(?:\s|$)/u;
/** A line that can stand between the fences. */
const inside = /^(?:\p{L}[\p{Ll}\p{N}-]*:(?:\s|$)|\s|#|- |$)/u;

/**
 * The slip that keeps the front matter of a Markdown text from being read as such: another line than `---` in front of it or after
 * it, none at all, or text above it.
 */
export function frontMatterProblem(file: string, text: string): Diagnostic | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return undefined;
  const at = (index: number) => ({
    file,
    start: { line: index + 1, column: 1 },
    end: { line: index + 1, column: lines[index]!.length + 1 },
  });
  const below = (index: number) => lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  const mend = (index: number, message: typeof frontMatterNotOpened) => {
    const place = at(index);
    return withFix(diagnose(message, place, { fundet: lines[index]!.trim() }), { place, text: '---' });
  };
  if (fence.test(lines[first]!)) {
    const end = lines.findIndex((line, index) => index > first && !inside.test(line));
    return end >= 0 && !fence.test(lines[end]!) && likeFence.test(lines[end]!)
      ? mend(end, frontMatterNotClosed)
      : undefined;
  }
  if (likeFence.test(lines[first]!) && capitalKey.test(below(first))) return mend(first, frontMatterNotOpened);
  if (key.test(lines[first]!)) return diagnose(frontMatterNotOpened, at(first));
  const start = lines.findIndex((line, index) => fence.test(line) && key.test(lines[index + 1] ?? ''));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, index) => index > start && !inside.test(line));
  return end >= 0 && fence.test(lines[end]!)
    ? diagnose(frontMatterNotFirst, at(start), { fundet: lines[first]!.trim().slice(0, 50) })
    : undefined;
}
