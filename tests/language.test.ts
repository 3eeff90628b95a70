import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCprNumbers, maskCprNumbers } from '../src/danish/cpr.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readWordList } from '../src/system/word-list.ts';
import { layCase } from './case-folder.ts';
import { baseFolder, repository, runAftale, temporaryFolder } from './run-aftale.ts';

const goal = 'agreements/2023/traening/maal/04-nyt.md';

/** The base year with the files of a case laid over it. */
function caseFolder(name: string): string {
  const root = baseFolder();
  cpSync(join(repository, 'tests/cases/4-check', name), join(root, 'agreements/2023'), {
    recursive: true,
    filter: (path) => !path.endsWith('diagnostics.txt'),
  });
  return root;
}

const addTo = (root: string, text: string) =>
  writeFileSync(join(root, goal), readFileSync(join(root, goal), 'utf8').replace('## Måling', `${text}\n\n## Måling`));

describe('the dictionary', () => {
  const words = ['udsattekonsulent', 'Monsenso'];
  const dictionary = openDictionary(process.env, words);

  test.each([
    'institutionsaftale',
    'Rusmiddelcenter',
    'genoptræningsforløbene',
    'trivselsundersøgelse',
    'aktivitetsstyret',
    'hjerterehabiliteringsforløb',
    'boenhed',
    'Aabenraa',
    'udsattekonsulentens',
    'Udsattekonsulent',
    'Monsenso',
  ])('knows »%s«', (word) => expect(dictionary.has(word)).toBe(true));

  test.each([
    ['klorgere', 'klogere'],
    ['aktivteten', 'aktiviteten'],
    ['aktivitetstyret', 'aktivitetsstyret'],
    ['trivselundersøgelse', 'trivselsundersøgelse'],
    ['fremmødeskræm', 'fremmødeskærm'],
    ['pædgogmedhjælper', 'pædagogmedhjælper'],
    ['aabenraa', 'Aabenraa'],
    ['borgerene', 'borgerne'],
  ])('does not know »%s« and suggests »%s«', (word, right) => {
    expect(dictionary.has(word)).toBe(false);
    expect(dictionary.suggest(word)).toContain(right);
  });

  test('is kept in the cache, and works where nothing can be kept', () => {
    const cache = temporaryFolder();
    const first = openDictionary({ AFTALE_CACHE: cache }, []);
    expect(first.has('borgerne')).toBe(true);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^ordbog-.*\.btrie$/)]);
    const again = openDictionary({ AFTALE_CACHE: cache }, []);
    const never = openDictionary({ AFTALE_CACHE: '/dev/null' }, []);
    for (const each of [again, never]) {
      expect([each.has('borgerne'), each.has('klorgere'), each.lists('fitnesscentre')]).toEqual([true, false, true]);
    }
  });

  test('a damaged cache is made anew', () => {
    const cache = temporaryFolder();
    openDictionary({ AFTALE_CACHE: cache }, []).has('borgerne');
    const [file = ''] = readdirSync(cache);
    const size = readFileSync(join(cache, file)).length;
    writeFileSync(join(cache, file), 'ødelagt');
    expect(openDictionary({ AFTALE_CACHE: cache }, []).has('borgerne')).toBe(true);
    expect(readFileSync(join(cache, file)).length).toBe(size);
  });
});

describe('check --add-words', () => {
  test('adds the unknown words to the sorted list, once, and no longer reports them', async () => {
    const root = caseFolder('sprog-stavning-fint');
    addTo(root, 'Vi bruger kværgelnit, flymseri og kværgelnit.');
    const before = await runAftale(root, ['check']);
    expect(before.out).toContain('Ukendt ord »kværgelnit«');
    const { error, out } = await runAftale(root, ['check', '--add-words']);
    expect(error).toMatch(/\d ord føjet til agreements\/ord\.txt/);
    expect(out).not.toContain('sprog/stavning');
    const lines = readFileSync(join(root, 'agreements/ord.txt'), 'utf8').trimEnd().split('\n');
    const words = lines.filter((line) => !line.startsWith('#'));
    expect(lines[0]).toBe('# Ord, som ordbogen ikke kender.');
    expect(words.filter((word) => word === 'kværgelnit')).toHaveLength(1);
    expect(words).toEqual([...words].sort(new Intl.Collator('da').compare));
    expect((await runAftale(root, ['check', '--add-words'])).error).not.toContain('føjet');
  });

  test('adds only what is found below the paths that are given', async () => {
    const root = caseFolder('sprog-stavning-fint');
    addTo(root, 'Vi bruger kværgelnit.');
    await runAftale(root, ['check', 'agreements/2023/hjemmepleje', '--add-words']);
    expect(readFileSync(join(root, 'agreements/ord.txt'), 'utf8')).not.toContain('kværgelnit');
  });

  // `kærsprut` with æ as each of them writes it, on a line end of its kind.
  test.each([
    ['Windows-1252', Buffer.from('k\xe6rsprut\r\n', 'latin1')],
    ['Macintosh', Buffer.from('k\xbersprut\r', 'latin1')],
    ['MS-DOS', Buffer.from('k\x91rsprut\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffkærsprut\r\n', 'utf16le')],
  ])('reads a list saved as %s, and leaves it as it is', async (charset, bytes) => {
    const root = caseFolder('sprog-stavning-fint');
    writeFileSync(join(root, 'agreements/ord.txt'), bytes);
    addTo(root, 'Vi bruger kværgelnit.');
    const { code, error } = await runAftale(root, ['check', '--add-words']);
    expect(error).toContain(`agreements/ord.txt er ikke gemt som UTF-8, men som ${charset}.`);
    expect(code).toBe(2);
    expect(readFileSync(join(root, 'agreements/ord.txt'))).toEqual(bytes);
    expect(readWordList(root)).toEqual(['kærsprut']);
  });

  test('a list that is too large stops check with what to do, and a pipe in its place is no list', async () => {
    const root = baseFolder();
    const list = join(root, 'agreements/ord.txt');
    writeFileSync(list, 'ordsomingenkender\n'.repeat(20_000));
    expect(await runAftale(root, ['check'])).toMatchObject({ code: 3, error: expect.stringContaining('over 256 kB') });
    rmSync(list);
    expect(spawnSync('mkfifo', [list]).status).toBe(0);
    expect(await runAftale(root, ['check'])).toMatchObject({ code: 0 });
  });
});

describe('check --fix', () => {
  test.each(['sprog-former', 'sprog-ord', 'sprog-tegn'])('%s: twice is as once', async (name) => {
    const root = caseFolder(name);
    const { error } = await runAftale(root, ['check', '--fix']);
    expect(error).toMatch(/\d+ rettet/);
    const fixed = readFileSync(join(root, goal), 'utf8');
    expect((await runAftale(root, ['check', '--fix'])).error).not.toContain('rettet');
    expect(readFileSync(join(root, goal), 'utf8')).toBe(fixed);
  });

  test.each([
    ['markdown-punkttegn', /^(?:- .*\n){2}\n/m],
    ['markdown-overskrift', /^# Pårørende får svar$/m],
    ['markdown-tabel', /^\| Brev \| Svar \|\n\|---\|---\|\n/m],
    ['markdown-fremhaevning', /Vi svarer \*\*altid\*\* på breve og \*\*aldrig\*\* på/],
    ['markdown-skraastreg', /`\\\\server\\breve`/],
  ])('1-parse/%s: what has one right answer', async (name, right) => {
    const root = layCase(`1-parse/${name}`);
    const file = join(root, 'agreements/2023/traening/maal/04-svar.md');
    await runAftale(root, ['check', '--fix']);
    const fixed = readFileSync(file, 'utf8');
    expect(fixed).toMatch(right);
    await runAftale(root, ['check', '--fix']);
    expect(readFileSync(file, 'utf8')).toBe(fixed);
  });

  test('mends the words it means, among marks, escapes and variables, and nothing else', async () => {
    const root = caseFolder('sprog-tegn-fint');
    addTo(
      root,
      'Et **"råd"** \\* om 15% &amp; §86,1 i {{år}}  og\n  [»et«](https://example.dk/15%25)  d. 01.02.{{år}}, `15%`.',
    );
    await runAftale(root, ['check', '--fix']);
    expect(readFileSync(join(root, goal), 'utf8')).toContain(
      'Et **»råd«** \\* om 15 % & § 86, stk. 1 i {{år}} og\n  [»et«](https://example.dk/15%25) d. 01.02.{{år}}, `15%`.',
    );
  });
});

describe('CPR numbers', () => {
  test.each([
    ['070761-4285', 'passes modulus 11'],
    ['0707614285', 'passes it, without hyphen'],
    ['010108-5234', 'born in 2008, when there was no check any more'],
    ['010165-1234', 'a day whose numbers were used up'],
    ['290200-4001', 'a leap day'],
  ])('%s: %s', (number) => expect(maskCprNumbers(`Nr. ${number}.`)).toBe(`Nr. ${number.replace(/\d/g, '#')}.`));

  test.each([
    ['070761-4284', 'fails modulus 11'],
    ['310461-4285', 'no such day'],
    ['071361-4285', 'no such month'],
    ['290201-4001', 'no leap year'],
    ['0101085234', 'without hyphen and check'],
    ['1.070761-4285', 'part of a longer number'],
    ['070761-42851', 'too long'],
  ])('%s is none: %s', (number) => expect(findCprNumbers(number)).toEqual([]));

  test.each(['pretty', 'github', 'json', 'sarif'])('are in no report (%s), whatever it quotes', async (format) => {
    const root = caseFolder('privat');
    addTo(root, `${'Et langt afsnit. '.repeat(4)}Borgeren klorgere 070761-4285 "070761-4285 og`);
    const { code, out } = await runAftale(root, ['check', '--format', format]);
    expect(code).toBe(1);
    expect(out).toContain('privat/cpr');
    expect(out).not.toMatch(/070761|0707614/);
  });
});
