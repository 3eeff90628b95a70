import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseFolder, type Run, runAftale, temporaryFolder } from './run-aftale.ts';
import { change, commit, git, own, seal, sealedFolder, shared, year } from './sealed-folder.ts';

const sealFile = `${year}/traening/besegling.yaml`;

const check = (root: string): Promise<Run> => runAftale(root, ['check']);

describe('sealing', () => {
  test('lists who agreed, when, and the numbers of the goals, and writes fingerprints and the ids that Git gives the files', async () => {
    const root = baseFolder();
    const { code, out } = await seal(root);
    expect(code).toBe(0);
    expect(out).toContain('beseglet 3.1.2023 af Karla Holm, Jens Vestergård og Signe Lund');
    expect(out).toContain('mål 3  Mindre kørsel');
    const text = readFileSync(join(root, sealFile), 'utf8');
    expect(text).toMatch(/^# Skrevet af »aftale seal«\. Ret ikke her\.\n/);
    const id = (file: string) => git(root, 'hash-object', file).toString().trim();
    expect(text).toMatch(
      new RegExp(
        `  koersel:\n    nummer: 3\n    aftryk: "?[0-9a-f]{32}"?\n    tekst: ${id(`${year}/traening/maal/03-koersel.md`)}\n    fælles: ${id(shared)}\n`,
      ),
    );
    expect(existsSync(join(root, `${year}/hjemmepleje/besegling.yaml`))).toBe(false);
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
  });

  test('the day is SOURCE_DATE_EPOCH where nothing else is said, and all agreements are sealed', async () => {
    const root = baseFolder();
    expect((await runAftale(root, ['seal'], { SOURCE_DATE_EPOCH: '1672704000' })).out).toMatch(
      /Hjemmeplejen: beseglet 3\.1\.2023/,
    );
  });

  test('refuses while something is open, in the unit or in text that it shares, and while the year has errors', async () => {
    const root = baseFolder();
    change(root, `${year}/aarshjul.yaml`, 'fase: aftalt', 'fase: udkast');
    change(root, `${year}/hjemmepleje/aftale.md`, '61 mio.', 'UDFYLDES');
    expect((await seal(root)).code).toBe(0);
    const hjemmepleje = ['seal', '--unit', 'hjemmepleje'];
    expect(await runAftale(root, hjemmepleje)).toMatchObject({
      code: 1,
      out: expect.stringContaining('hjemmepleje/aftale.md:12'),
      error: expect.stringContaining('Intet er beseglet'),
    });
    change(root, `${year}/hjemmepleje/aftale.md`, 'UDFYLDES', '61 mio.');
    change(root, shared, 'Møder på tværs holdes på video.', 'UDFYLDES');
    expect(await runAftale(root, hjemmepleje)).toMatchObject({
      code: 1,
      out: expect.stringContaining('koersel.md:27'),
    });
    change(root, shared, 'UDFYLDES', '{{ukendt}}');
    expect(await runAftale(root, hjemmepleje)).toMatchObject({
      code: 1,
      out: expect.stringContaining('variabel/ukendt'),
    });
    expect(existsSync(join(root, `${year}/hjemmepleje/besegling.yaml`))).toBe(false);
  });

  test('refuses a second time, and changes without their approval', async () => {
    const root = baseFolder();
    await seal(root);
    expect(await seal(root)).toMatchObject({ code: 1, error: expect.stringContaining('er beseglet 3. januar 2023') });
    for (const [args, why] of [
      [['--change', 'ventetid'], '--approved-by NAVN og --why GRUND'],
      [['--change', 'ventetid', '--language'], 'der er intet at skrive op'],
      [['--change', 'budget', '--language'], 'Skriv tabel:budget eller afsnit:budget'],
      [['--change', 'intet', '--language'], '»intet«'],
      [['--language'], 'hører til --change'],
      [['--today', '2023-01-03'], '--today kan ikke være »2023-01-03«. Skriv dagen som 3.1.2023'],
    ] as const)
      expect(await seal(root, ...args)).toMatchObject({ code: 2, error: expect.stringContaining(why) });
    expect(
      (await runAftale(root, ['seal', '--unit', 'hjemmepleje', '--change', 'koersel', '--language'])).error,
    ).toContain('er ikke beseglet');
  });
});

describe('after sealing', () => {
  test('one word of a goal, of a shared goal and of a table: which part, the old words and the new, where they stand', async () => {
    const root = await sealedFolder();
    change(root, own, 'måltal: mindst 80 %', 'måltal: mindst 75 %');
    change(root, shared, 'Møder på tværs holdes på video.', 'Møder på tværs holdes på telefon.');
    change(root, `${year}/traening/tabeller/medarbejdere.csv`, 'Administration', 'Kontor');
    commit(root);
    const { code, out } = await check(root);
    expect(code).toBe(0);
    expect(out).toContain(`${own}:9:13`);
    expect(out).toContain(
      'Mål 1 »Kortere ventetid på træning« (Træning) er ændret siden beseglingen 3. januar 2023: »mindst 80 %« er nu »mindst 75 %«.',
    );
    expect(out).toContain(`${shared}:27:1`);
    expect(out).toContain('»Møder på tværs holdes på video.« er nu »Møder på tværs holdes på telefon.«');
    expect(out).toContain('»Administration | 3« er nu »Kontor | 3«');
    expect(out.match(/besegling\/ændret/g)).toHaveLength(3);
    expect((await runAftale(root, ['check', '--lang', 'en'])).out).toContain('"mindst 80 %" is now "mindst 75 %"');
    expect(out).not.toContain('Hjemmeplejen');
  });

  test('words added and taken away; in a long text only the words that differ', async () => {
    const root = await sealedFolder();
    change(
      root,
      own,
      'Afdelingslederen trækker tallene hver måned.',
      'Afdelingslederen trækker tallene hvert kvartal.',
    );
    change(root, own, 'Hjemmeplejen henviser borgerne.', '');
    expect((await check(root)).out).toContain('»hver måned« er nu »hvert kvartal« (i alt 2 steder)');
  });

  test('wrapping, comments and the order of keys are no change', async () => {
    const root = await sealedFolder();
    change(root, own, 'i gang, kan hurtigere', 'i gang, kan\nhurtigere');
    change(root, own, '    kilde: Udtræk fra journalen\n', '');
    change(root, own, '    udgangspunkt:', '    kilde: Udtræk fra journalen\n    udgangspunkt:');
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
  });

  test('an approved change is recorded with who, when and why, and is what counts from then on', async () => {
    const root = await sealedFolder();
    change(root, shared, 'på video.', 'på telefon.');
    const approved = ['--change', 'koersel', '--approved-by', 'Jens Vestergård', '--why', 'Ny: aftale om telefon'];
    expect((await seal(root, ...approved, '--today', '4.5.2023')).code).toBe(0);
    expect(readFileSync(join(root, sealFile), 'utf8')).toMatch(
      /ændringer:\n {2}- mål: koersel\n {4}dato: 4\.5\.2023\n {4}godkendt-af: Jens Vestergård\n {4}hvorfor: "Ny: aftale om telefon"\n {4}nummer: 3\n {4}aftryk: /,
    );
    commit(root);
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
    change(root, shared, 'på telefon.', 'på papir.');
    expect((await check(root)).out).toContain('på telefon.« er nu »');
    expect((await seal(root, '--change', 'mål:koersel', '--language')).code).toBe(0);
    expect(readFileSync(join(root, sealFile), 'utf8')).toContain('sprogrettelse: ja');
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
  });

  test('a goal that came and one that went, and the numbers that follow; approved, they are quiet', async () => {
    const root = await sealedFolder();
    const text = readFileSync(join(root, own), 'utf8');
    writeFileSync(join(root, `${year}/traening/maal/00-ny.md`), text.replaceAll('ventetid', 'ny-tid'));
    git(root, 'rm', '--quiet', `${year}/traening/maal/02-tavlemoeder.md`);
    const { out } = await check(root);
    expect(out).toMatch(/Mål 1 »[^«]*« \(Træning\) er ikke med i beseglingen/);
    expect(out).toContain('Mål 2 »tavlemoeder« (Træning) er beseglet 3. januar 2023, men findes ikke mere.');
    expect(out).toContain('har nummer 2, ventede 1 fra beseglingen');
    const all = ['ny', 'tavlemoeder', 'mål:ventetid'].flatMap((id) => ['--change', id]);
    expect((await seal(root, ...all, '--approved-by', 'Jens Vestergård', '--why', 'Nyt mål')).code).toBe(0);
    expect((await check(root)).out).not.toContain('besegling/');
  });

  test('a shallow clone: that it changed, and how to get the words; with all history the words', async () => {
    const origin = await sealedFolder();
    change(origin, own, 'mindst 80 %', 'mindst 75 %');
    commit(origin);
    const clone = join(temporaryFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, clone);
    expect((await check(clone)).out).toContain(
      'er ændret siden beseglingen 3. januar 2023. De gamle ord er ikke her: hent historikken med »git fetch --unshallow«.',
    );
    git(clone, 'fetch', '--quiet', '--unshallow');
    expect((await check(clone)).out).toContain('»mindst 80 %« er nu »mindst 75 %«');
  });

  test('a clone without contents: how to get them, and then the words', async () => {
    const origin = await sealedFolder();
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    change(origin, own, 'mindst 80 %', 'mindst 75 %');
    commit(origin);
    const clone = join(temporaryFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--filter=blob:none', `file://${origin}`, clone);
    expect((await check(clone)).out).toContain('hent historikken med »git fetch --refetch --no-filter«.');
    git(clone, 'fetch', '--quiet', '--refetch', '--no-filter');
    expect((await check(clone)).out).toContain('»mindst 80 %« er nu »mindst 75 %«');
  });

  test('a seal with the shorter fingerprints of before still tells what differs; a change puts a long one in', async () => {
    const root = await sealedFolder();
    const shorten = (length: number) =>
      writeFileSync(
        join(root, sealFile),
        readFileSync(join(root, sealFile), 'utf8').replace(
          /(aftryk: "?)([0-9a-f]+)/g,
          (_, key, print) => key + print.slice(0, length),
        ),
      );
    const long = readFileSync(join(root, sealFile), 'utf8');
    writeFileSync(
      join(root, sealFile),
      long.replace(/(ventetid:\n.*\n {4}aftryk: "?[0-9a-f]{16})[0-9a-f]{16}/, '$10000000000000000'),
    );
    expect(await check(root)).toMatchObject({ code: 1, out: expect.stringContaining('besegling/aftryk\n') });
    writeFileSync(join(root, sealFile), long);
    shorten(16);
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
    expect((await seal(root, '--change', 'ventetid', '--language')).error).toContain('der er intet at skrive op');
    change(root, own, 'mindst 80 %', 'mindst 75 %');
    expect((await check(root)).out).toContain('»mindst 80 %« er nu »mindst 75 %«');
    expect((await seal(root, '--change', 'ventetid', '--language')).code).toBe(0);
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(root, sealFile), 'utf8')).toMatch(/sprogrettelse: ja\n[^-]*aftryk: "?[0-9a-f]{32}"?\n/);
    shorten(15);
    expect(await check(root)).toMatchObject({ code: 1, out: expect.stringContaining('besegling/aftryk-form') });
  });

  test('a seal made to fit by hand is told from Git; nonsense in it is located', async () => {
    const root = await sealedFolder();
    change(root, own, 'mindst 80 %', 'mindst 75 %');
    const before = readFileSync(join(root, sealFile), 'utf8');
    await seal(root, '--change', 'ventetid', '--language');
    const made = /sprogrettelse: ja\n[^-]*aftryk: (\S+)/.exec(readFileSync(join(root, sealFile), 'utf8'))?.[1];
    writeFileSync(join(root, sealFile), before.replace(/(ventetid:\n.*\n {4}aftryk: )\S+/, `$1${made}`));
    expect(await check(root)).toMatchObject({ code: 1, out: expect.stringContaining('besegling/aftryk\n') });
    writeFileSync(join(root, sealFile), before.replace(/(ventetid:\n.*\n {4}aftryk: )\S+/, '$1nyt'));
    const { out } = await check(root);
    expect(out).toContain(`${sealFile}:8:13`);
    expect(out).toContain('Uventet »aftryk: nyt«, ventede 32 tegn af 0-9 og a-f.');
    expect(out.match(/besegling\//g)).toHaveLength(1);
  });
});

describe('the words that were agreed are kept', () => {
  const kept = (root: string) => {
    const folder = join(root, sealFile.replace('.yaml', ''));
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  };

  test('without Git: all of them, beside the seal, and so are those of a change; where they are gone that is said', async () => {
    const root = baseFolder();
    expect((await seal(root)).out).toMatch(/\d+ filer, som Git ikke har gemt, er skrevet af i .*traening\/besegling\//);
    const first = kept(root);
    expect(first.map((name) => readFileSync(join(root, `${year}/traening/besegling`, name), 'utf8'))).toContain(
      readFileSync(join(root, own), 'utf8'),
    );
    change(root, own, 'mindst 80 %', 'mindst 75 %');
    change(root, shared, 'på video.', 'på telefon.');
    const { out } = await check(root);
    expect(out).toContain('»mindst 80 %« er nu »mindst 75 %«');
    expect(out).toContain('på video.« er nu »');
    expect((await seal(root, '--change', 'ventetid', '--change', 'koersel', '--language')).code).toBe(0);
    expect(kept(root)).toHaveLength(first.length + 2);
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
    change(root, own, 'mindst 75 %', 'mindst 80 %');
    // What was agreed first lies there already.
    expect((await seal(root, '--change', 'ventetid', '--language')).out).not.toContain('skrevet af');
    change(root, own, 'mindst 80 %', 'mindst 60 %');
    expect((await check(root)).out).toContain('»mindst 80 %« er nu »mindst 60 %«');
    rmSync(join(root, `${year}/traening/besegling`), { recursive: true });
    const without = (await check(root)).out;
    expect(without).toContain('De gamle ord ligger hverken i agreements/2023/traening/besegling/ eller i Git.');
    expect(without).not.toContain('git fetch');
  });

  test('with Git: those that the last commit lacks, staged or not, and no others', async () => {
    const root = baseFolder();
    git(root, 'init', '--quiet');
    commit(root);
    change(root, own, 'mindst 80 %', 'mindst 85 %');
    change(root, shared, 'på video.', 'på skærm.');
    git(root, 'add', shared);
    expect((await seal(root)).code).toBe(0);
    expect(kept(root)).toHaveLength(2);
    change(root, own, 'mindst 85 %', 'mindst 75 %');
    change(root, shared, 'på skærm.', 'på papir.');
    commit(root);
    // Git forgets what no commit holds.
    git(root, 'reflog', 'expire', '--expire=now', '--all');
    git(root, 'gc', '--quiet', '--prune=now');
    const { out } = await check(root);
    expect(out).toContain('»mindst 85 %« er nu »mindst 75 %«');
    expect(out).toContain('på skærm.« er nu »');
    expect((await runAftale(root, ['seal', '--unit', 'hjemmepleje'])).out).not.toContain('skrevet af');
    expect(existsSync(join(root, `${year}/hjemmepleje/besegling`))).toBe(false);
  });

  test('where Git gives lines other ends on their way out, as on Windows, it has the words none the less', async () => {
    const root = baseFolder();
    git(root, 'init', '--quiet');
    git(root, 'config', 'core.autocrlf', 'true');
    commit(root);
    rmSync(join(root, 'agreements'), { recursive: true });
    git(root, 'checkout', '--', '.');
    expect(readFileSync(join(root, own), 'utf8')).toContain('\r\n');
    expect((await seal(root)).out).not.toContain('skrevet af');
    change(root, own, 'mindst 80 %', 'mindst 75 %');
    commit(root);
    expect((await check(root)).out).toContain('»mindst 80 %« er nu »mindst 75 %«');
  });
});
