/** What people, Windows, macOS, OneDrive, Dropbox and Syncthing add to the name of a copy: ` - Kopi`, `(1)`, ` 2`, `-LAPTOP-7Q2`. */
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
 * The files that are copies of another in their folder, each with that one: by what was added to its name or, for goals
 * and initiatives, since they say the same to the letter.
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
    const beginning = longestFirst.find(
      (each) => stems.has(each) && tails.some((tail) => tail.test(stem.slice(each.length))),
    );
    const original = stems.get(beginning ?? stem.replace(head, ''));
    return original === undefined || original === file ? [] : [[file, original]];
  });
}

function sameWords(siblings: Named[]): [string, string][] {
  const first = new Map<string, string>();
  return siblings.flatMap(({ file, bytes }): [string, string][] => {
    if (bytes.length === 0 || !/\/(?:maal|indsatser)\/[^/]*\.md$/.test(file)) return [];
    const text = new TextDecoder().decode(bytes).replace(/\s+/g, ' ').trim();
    // Letters of another character set are all the same by now.
    if (text.includes('\ufffd')) return [];
    const original = first.get(text);
    if (original === undefined) first.set(text, file);
    return original === undefined ? [] : [[file, original]];
  });
}
