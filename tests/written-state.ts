/** Methods by which state is changed, of collections and of libraries that keep some: `set`, `registerHelper`, `resetSVGDefIds`. */
const changing =
  /^(?:set|reset|register|configure|extend|define|install|push|pop|shift|unshift|splice|sort|reverse|fill|add|delete|clear|assign)(?:[A-Z]\w*)?$|[dD]efaultLocale$/;

/**
 * Writes of a file's code to what it imports: to a property, by a method that changes it, or by a function of a package
 * that changes its own. The code is without comments; a binding is followed through `await import` and into parts of it.
 */
export function writtenState(code: string): string[] {
  const bound = importedNames(code);
  for (let before = -1; before < bound.size; ) {
    before = bound.size;
    const parts = /\b(?:const|let|var) (\{[^}]*\}|\w+)(?:: [^=]+)? = (?:\(?(\w+)(?:[.!?\w]*)\)?)(?: as [^;]+)?;/g;
    for (const [, left, root] of code.matchAll(parts))
      if (bound.has(root!)) for (const name of namesIn(left!)) bound.add(name);
  }
  const names = [...bound].join('|');
  if (names === '') return [];
  const part = String.raw`(?:[!?]?\.\w+|\[[^\]]+\])`;
  const written = [
    String.raw`(?<![.\w])(?:${names})${part}+!? (?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>])[^\n]*`,
    String.raw`(?<![.\w])(?:${names})${part}+(?:\+\+|--)`,
    String.raw`\bdelete (?:${names})${part}+`,
    String.raw`\bObject\.(?:assign|definePropert(?:y|ies)|setPrototypeOf)\((?:${names})\b[^\n]*`,
  ].flatMap((pattern) => [...code.matchAll(new RegExp(pattern, 'g'))].map(([found]) => found));
  const called = [...code.matchAll(new RegExp(String.raw`(?<![.\w])(${names})((?:${part})*)\(`, 'g'))]
    .filter(
      ([, root, path]) =>
        (path === '' ? isForeign(code, root!) : true) && changing.test(path!.split('.').at(-1) || root!),
    )
    .map(([found]) => found);
  return [...written, ...called];
}

/** Whether a name is imported from a package: functions of our own are known to change nothing. */
const isForeign = (code: string, name: string): boolean =>
  new RegExp(String.raw`^import (?!type\b)[^;'"]*\b${name}\b[^;'"]* from '[^.]`, 'm').test(code);

/** The names that a file's code imports, types aside. */
function importedNames(code: string): Set<string> {
  const names = [
    ...code.matchAll(/^import (?!type\b)([^;'"]+?) from ['"]/gm),
    ...code.matchAll(/\b(?:const|let|var) ([[{][^=]*|\w+) = \(?await (?:Promise\.all\(\[\s*)?import\(/g),
  ];
  return new Set(names.flatMap(([, left]) => namesIn(left!)));
}

/** The names that a pattern binds: `{ a, b: c, type D }` has `a` and `c`. */
const namesIn = (pattern: string): string[] =>
  pattern
    .split(/[{}[\],]/)
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => /(\w+)$/.exec(each.replace(/ = .*/, ''))?.[1] ?? '')
    .filter((each) => each !== '');
