import { isOpen } from '../danish/open.ts';
import { message } from '../diagnostics/message.ts';

export const copiedFile = message({
  code: 'fil/kopi',
  severity: 'error',
  da: 'Filen er en kopi af {fil}.',
  en: 'The file is a copy of {fil}.',
  help: {
    da: 'Se efter, om de to er ens, flyt det, der skal med, til den ene, og slet den anden. Skal de begge være der, så giv denne et navn og en titel for sig.',
    en: 'See whether the two differ, move what is needed to one of them, and delete the other. If both belong here, give this one a name and a title of its own.',
  },
  explanation: {
    means:
      'Windows, OneDrive og andre gemmer kopier ved siden af filen, når to har rettet i den, eller den er kopieret. Kopien ville blive et mål til i aftalen.',
    case: '1-parse/kopier',
    wrong: 'traening/maal/ har både 01-ventetid.md og »01-ventetid - Kopi.md«.',
    right: 'traening/maal/ har kun 01-ventetid.md.',
  },
});

/** Endings that people, Windows, macOS, OneDrive, Dropbox and Syncthing add to the name of a copy: ` - Kopi`, `(1)`, ` 2`, `-LAPTOP-7Q2`. */
const tails = [
  /^[ _-]*\(?(?:kopi|copy|kopie|kopia|copia)(?!\p{L})/iu,
  /^\P{L}.*(?:konflikt|conflict)/iu,
  /^[ _]?\(\d+\)$|^ \d+$/,
  // Ids have no capitals, names of computers do.
  /^[-_][\p{L}\p{N}_-]*\p{Lu}[\p{L}\p{N}_-]*$/u,
];
const head = /^(?:kopi|copy|kopie|kopia)(?: ?\(\d+\))? (?:af|of|av|von) /iu;

interface Named {
  file: string;
  bytes: Uint8Array;
  /** Name without ending. */
  stem: string;
}

/**
 * The files that are copies of another in their folder, each with that one: by what was added to its name, also after the
 * same number, or, for goals and initiatives, since they have the same title or say the same to the letter.
 */
export function findCopies(files: { file: string; bytes: Uint8Array }[]): Map<string, string> {
  const named = files.map(({ file, bytes }) => {
    const [, folder = '', stem = '', ending = ''] = /^(.*\/)([^/]*?)(\.[a-z]+)?$/i.exec(file) ?? [];
    return { file, bytes, stem, group: `${folder}\0${ending.toLowerCase()}` };
  });
  const groups = [...Map.groupBy(named, ({ group }) => group).values()];
  return new Map(
    groups.flatMap((siblings) => {
      const byName = new Map(sameNames(siblings));
      return [...byName, ...sameWords(siblings.filter(({ file }) => !byName.has(file)))];
    }),
  );
}

function sameNames(siblings: Named[]): [string, string][] {
  const stems = new Map(siblings.map(({ stem, file }) => [stem, file]));
  return siblings.flatMap(({ file, stem }): [string, string][] => {
    const longestFirst = Array.from(stem, (_, index) => stem.slice(0, stem.length - 1 - index));
    const isNumbered = /^\d+[a-z]?-/.test(stem);
    const beginning = longestFirst.find((each) => {
      const tail = stem.slice(each.length);
      return stems.has(each) && (tails.some((known) => known.test(tail)) || (isNumbered && /^\P{L}/u.test(tail)));
    });
    const original = stems.get(beginning ?? stem.replace(head, ''));
    return original === undefined || original === file ? [] : [[file, original]];
  });
}

function sameWords(siblings: Named[]): [string, string][] {
  const first = new Map<string, string>();
  return siblings.flatMap(({ file, bytes }): [string, string][] => {
    if (bytes.length === 0 || !/\/(?:maal|indsatser)\/[^/]*\.md$/.test(file)) return [];
    const text = new TextDecoder().decode(bytes);
    // Letters of another character set are all the same by now.
    if (text.includes('\ufffd')) return [];
    const [title = text] = /^# .+$/m.exec(text.replace(/^\s*---\s[\s\S]*?\n---/, '')) ?? [];
    const words = (isOpen(title) ? [text] : [text, title]).map((each) => each.replace(/\s+/g, ' ').trim());
    const original = words.map((each) => first.get(each)).find((each) => each !== undefined);
    for (const each of words) if (!first.has(each)) first.set(each, file);
    return original === undefined ? [] : [[file, original]];
  });
}
