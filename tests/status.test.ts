import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, followedFolder } from './fixtures/followed-folder.ts';
import { repository, runAftale, temporaryFolder } from './run-aftale.ts';

const statusOn = (root: string, today: string, ...args: string[]) =>
  runAftale(root, ['status', '--today', today, ...args]);
const tasksOn = async (root: string, today: string, ...args: string[]): Promise<{ kind: string; state: string }[]> =>
  JSON.parse((await statusOn(root, today, '--format', 'json', ...args)).out).years[0].tasks;

describe('as text, by owner and then by date', () => {
  test('while midway forms are out: what is not answered yet', async () => {
    expect(await statusOn(followedFolder(), '15.6.2023')).toEqual({
      code: 0,
      error: '',
      out: `2023 den 15. juni 2023: 1 forfalder inden 30 dage

Signe Lund, centerleder, Træning & Forebyggelse
  30.6.2023  om 15 dage  Midtvejsopfølgning: 1 af 3 mål og indsatser mangler svar
                         - indsats 1 »Borgerne når målene for deres genoptræning«
                         - det samlede svar

Mål og indsatser i midtvejsopfølgningen
  Signe Lund, centerleder, Træning & Forebyggelse: spurgt om 3, svaret på 2, aldrig svaret på 1
`,
    });
  });

  test('before the meeting: late forms, a milestone with a new date, a decision; heads first', async () => {
    expect(
      (await statusOn(followedFolder(), '25.8.2023')).out,
    ).toBe(`2023 den 25. august 2023: 2 frister er overskredet, 5 forfalder inden 30 dage

Sekretariatet, Social & Sundhed
  31.8.2023  om 6 dage          Rapporterne til mødet om midtvejsopfølgningen skal være klar

Jens Vestergård, afdelingschef, Sundhedsafdelingen
  30.6.2023  for 56 dage siden  Midtvejsopfølgning: en enhed mangler svar
                                - Træning & Forebyggelse: 1 af 3
  31.8.2023  om 6 dage          Møde om midtvejsopfølgning
  31.8.2023  om 6 dage          Beslutning: Der købes to tavler, en til hvert hold

Bodil Krag, afdelingschef, Plejeafdelingen
  31.8.2023  om 6 dage          Møde om midtvejsopfølgning

Signe Lund, centerleder, Træning & Forebyggelse
  30.6.2023  for 56 dage siden  Midtvejsopfølgning: 1 af 3 mål og indsatser mangler svar
                                - indsats 1 »Borgerne når målene for deres genoptræning«

Tora Vang, Træning & Forebyggelse
   1.9.2023  om 7 dage          Mål 2 »Tavlemøder på alle hold«: milepælen »Tavlemøder er afprøvet på to hold«

Mål og indsatser i midtvejsopfølgningen
  Signe Lund, centerleder, Træning & Forebyggelse: spurgt om 3, svaret på 2, aldrig svaret på 1
`);
  });

  test('after the annual follow-up: what lacks in answers; what is dropped, met or decided is gone', async () => {
    const { out } = await statusOn(followedFolder(), '10.11.2023');
    expect(out).toContain('Tora Vang, Træning & Forebyggelse\n');
    expect(out).toContain('6.11.2023  for 4 dage siden  Mål 3 »Mindre kørsel«: svaret mangler handling\n');
    expect(out).toContain('Anders Bo, centerleder, Hjemmeplejen\n');
    for (const gone of ['Tavlemøder', 'Beslutning', 'Midtvejs', 'ventetid']) expect(out).not.toContain(gone);
  });

  test('a day when nothing is missing, and a year that is closed', async () => {
    const root = followedFolder();
    expect((await statusOn(root, '10.1.2023')).out).toBe(
      '2023 den 10. januar 2023: intet mangler, og intet forfalder inden 30 dage.\n',
    );
    edit(root, 'aarshjul.yaml', /^fase: .*/m, 'fase: lukket');
    expect((await statusOn(root, '25.8.2023')).out).toBe('2023 er lukket.\n');
  });

  test('--within looks so many days ahead; what is missing is told anyway', async () => {
    const root = followedFolder();
    expect((await statusOn(root, '15.6.2023', '--within', '14')).out).toContain('2023 den 15. juni 2023: 1 mangler');
    expect((await tasksOn(root, '25.8.2023', '--within', '5')).map(({ state }) => state)).toEqual([
      'overdue',
      'overdue',
    ]);
  });

  test('a milestone that is past is overdue once a form that asks for it is out; until then it is told when it is reported', async () => {
    const root = followedFolder();
    rmSync(join(root, 'agreements/2023/traening/opfoelgning'), { recursive: true });
    const milestoneOn = async (day: string) =>
      (await tasksOn(root, day, '--unit', 'traening')).find(({ kind }) => kind === 'milestone')!;
    const told = 'milepælen »Tavlemøder er afprøvet på to hold« skulle være nået og meldes i midtvejsopfølgningen';
    expect(await milestoneOn('1.5.2023')).toMatchObject({ state: 'soon', days: 0 });
    expect(await milestoneOn('2.5.2023')).toMatchObject({ state: 'open', days: -1, followUp: 'midtvejs', text: told });
    expect(await milestoneOn('16.5.2023')).toMatchObject({ state: 'open', days: -15 });
    expect(await milestoneOn('17.5.2023')).toMatchObject({ state: 'overdue', days: -16 });
    // What is due after the midway form is told in the annual one.
    edit(root, 'traening/maal/02-tavlemoeder.md', 'senest: 1.5.2023', 'senest: 1.7.2023');
    expect(await milestoneOn('2.7.2023')).toMatchObject({ state: 'open', followUp: 'aar' });
  });

  test('what the secretariat does itself: forms out, reports before a meeting, dialogue meetings', async () => {
    const root = followedFolder();
    edit(root, 'aarshjul.yaml', /^ {2}ikrafttræden: .*/m, '$&\n  dialogmøder: 15.11.2023-31.12.2023');
    const told = async (day: string) => (await statusOn(root, day, '--owner', 'Sekretariatet')).out;
    expect(await told('17.5.2023')).toBe(`2023 den 17. maj 2023: 1 forfalder inden 30 dage

Sekretariatet, Social & Sundhed
  17.5.2023  i dag  Skemaerne til midtvejsopfølgningen sendes ud
`);
    expect(await told('18.5.2023')).toContain('intet mangler');
    expect(await told('1.8.2023')).toContain('Rapporterne til mødet om midtvejsopfølgningen skal være klar');
    expect(await told('20.10.2023')).toContain(
      '  15.11.2023  om 26 dage  Dialogmøderne om næste års aftaler begynder\n',
    );
    expect(await statusOn(root, '18.5.2023', '--owner', 'Sekretaritaet')).toMatchObject({
      code: 2,
      error: expect.stringContaining('Det kan være: Anders Bo, Bodil Krag, Jens Vestergård, Sekretariatet, Signe Lund'),
    });
    expect((await statusOn(root, '18.5.2023', '--unit', 'traening')).out).not.toContain('Sekretariatet');
  });

  test('on the day itself it is due, the day after it is overdue', async () => {
    const root = followedFolder();
    const formOn = async (day: string) =>
      (await tasksOn(root, day, '--unit', 'traening')).find(({ kind }) => kind === 'form')!;
    expect(await formOn('30.6.2023')).toMatchObject({ state: 'soon', days: 0 });
    expect(await formOn('1.7.2023')).toMatchObject({ state: 'overdue', days: -1 });
    expect((await statusOn(root, '1.7.2023')).out).toContain('for 1 dag siden');
  });
});

test('a document that a milestone asks for is missing until it is named', async () => {
  const root = followedFolder();
  edit(root, 'traening/maal/02-tavlemoeder.md', 'senest: 1.5.2023', 'senest: 1.5.2023\n    bilag: midtvejs');
  expect((await statusOn(root, '1.7.2023')).out).toContain(
    'Mål 2 »Tavlemøder på alle hold«: der mangler et bilag til »Tavlemøder er afprøvet på to hold«',
  );
  const answer = 'traening/opfoelgning/midtvejs/02-tavlemoeder.md';
  edit(root, answer, 'ansvarlig:', 'bilag:\n  afprøvet: Notat af 12. juni 2023\nansvarlig:');
  expect((await statusOn(root, '1.7.2023')).out).not.toContain('bilag');
});

describe('the one who answers for it', () => {
  /** The followed year with a table of contacts, and a third goal that nobody has answered. */
  function withContacts(): string {
    const root = followedFolder();
    const folder = join(root, 'agreements/2023/traening');
    writeFileSync(
      join(folder, 'tabeller/kontakt.csv'),
      'Funktion;Navn;Mail\nCenterleder;Signe Lund;signe@example.dk\nDriftsleder, Senior;Per Dahl;per@example.dk\n' +
        'Administration;Karla Holm;karla@example.dk\nKonsulent;Tora Vang;kommer senere\n',
    );
    writeFileSync(
      join(folder, 'tabeller/kontakt.yaml'),
      'overskrift: Kontakt\nkolonner:\n  Navn: tekst\n  Mail: tekst\n',
    );
    return root;
  }
  const answer = 'agreements/2023/traening/opfoelgning/midtvejs/02-tavlemoeder.md';
  const milestone = '    senest: 1.5.2023';

  test('is the leader of the local unit, else that of the agreement; a line tells how far each is', async () => {
    const root = withContacts();
    rmSync(join(root, answer));
    expect((await statusOn(root, '15.6.2023', '--unit', 'traening')).out).toBe(
      `2023 den 15. juni 2023: 1 frist er overskredet, 2 forfalder inden 30 dage

Signe Lund, centerleder, Træning & Forebyggelse
  30.6.2023  om 15 dage         Midtvejsopfølgning: 1 af 2 mål og indsatser mangler svar
                                - indsats 1 »Borgerne når målene for deres genoptræning«
                                - det samlede svar

Per Dahl, Træning & Forebyggelse
   1.5.2023  for 45 dage siden  Mål 2 »Tavlemøder på alle hold«: milepælen »Tavlemøder er afprøvet på to hold« er ikke meldt nået
  30.6.2023  om 15 dage         Midtvejsopfølgning: 1 af 1 mål og indsatser mangler svar
                                - mål 2 »Tavlemøder på alle hold«

Mål og indsatser i midtvejsopfølgningen
  Signe Lund, centerleder, Træning & Forebyggelse: spurgt om 2, svaret på 1, aldrig svaret på 1
  Per Dahl, Træning & Forebyggelse: spurgt om 1, svaret på 0, aldrig svaret på 1
`,
    );
    const { years } = JSON.parse((await statusOn(root, '15.6.2023', '--format', 'json', '--owner', 'Per Dahl')).out);
    expect(years[0].owners).toEqual([
      {
        owner: { name: 'Per Dahl', role: 'responsible', of: 'Træning & Forebyggelse', mail: 'per@example.dk' },
        asked: 1,
        answered: 0,
        neverAnswered: 1,
        followUp: 'midtvejs',
      },
    ]);
  });

  test('is who the goal or milestone names, by role or name; what the answer says wins', async () => {
    const root = withContacts();
    const owners = async () =>
      (await tasksOn(root, '25.8.2023', '--unit', 'traening'))
        .filter(({ kind }) => kind === 'milestone')
        .map((task) => (task as unknown as { owner: { name: string } }).owner.name);
    edit(root, 'traening/maal/02-tavlemoeder.md', 'enheder: [senior]', 'enheder: [senior]\nansvarlig: centerlederen');
    expect(await owners()).toEqual(['Tora Vang']);
    rmSync(join(root, answer));
    expect(await owners()).toEqual(['Signe Lund']);
    edit(root, 'traening/maal/02-tavlemoeder.md', milestone, `${milestone}\n    ansvarlig: administration`);
    expect(await owners()).toEqual(['Karla Holm']);
  });

  test('never answered is what no follow-up has had an answer to', async () => {
    const root = withContacts();
    rmSync(join(root, 'agreements/2023/traening/opfoelgning/aar'), { recursive: true });
    expect((await statusOn(root, '20.10.2023', '--unit', 'traening')).out).toContain(
      '  Signe Lund, centerleder, Træning & Forebyggelse: spurgt om 3, svaret på 0, aldrig svaret på 2\n' +
        '  Per Dahl, Træning & Forebyggelse: spurgt om 1, svaret på 0, aldrig svaret på 0\n',
    );
  });

  test('gets a mail where there is an address, with a copy to the leader, who gets the rest', async () => {
    const root = withContacts();
    rmSync(join(root, answer));
    const heads = async () =>
      (await statusOn(root, '25.8.2023', '--unit', 'traening', '--format', 'mail')).out
        .split(/\n-{72}\n/)
        .map((mail) => mail.trim().split('\n').slice(0, 2));
    expect(await heads()).toEqual([
      ['Til: Signe Lund <signe@example.dk>', expect.stringMatching(/^Emne: /)],
      ['Til: Per Dahl <per@example.dk>', 'Kopi: Signe Lund <signe@example.dk>'],
    ]);
    edit(root, 'traening/maal/02-tavlemoeder.md', 'enheder: [senior]', 'ansvarlig: Tora Vang');
    expect(await heads()).toEqual([['Til: Signe Lund <signe@example.dk>', expect.stringMatching(/^Emne: /)]]);
    expect((await statusOn(root, '25.8.2023', '--format', 'mail')).out).toContain('Ansvarlig: Tora Vang.');
  });

  test('is told in the file to begin with, where it is not the leader', async () => {
    const root = withContacts();
    rmSync(join(root, answer));
    edit(root, 'traening/maal/02-tavlemoeder.md', milestone, `${milestone}\n    ansvarlig: Karla Holm`);
    await runAftale(root, ['new', 'follow-up', 'midtvejs']);
    const file = readFileSync(join(root, answer), 'utf8');
    expect(file.match(/# Besvares af .*/g)).toEqual(['# Besvares af Per Dahl', '# Besvares af Karla Holm']);
    const other = 'agreements/2023/traening/opfoelgning/midtvejs/indsatser/01-genoptraening.md';
    expect(readFileSync(join(root, other), 'utf8')).not.toContain('Besvares af');
  });
});

test('--format json says the same as data', async () => {
  const root = followedFolder();
  const { code, out } = await statusOn(root, '25.8.2023', '--format', 'json');
  expect(code).toBe(0);
  const { today, within, years } = JSON.parse(out);
  expect({ today, within, year: years[0].year }).toEqual({ today: '2023-08-25', within: 30, year: 2023 });
  expect(years[0].tasks.at(-1)).toEqual({
    kind: 'milestone',
    state: 'soon',
    owner: { name: 'Tora Vang', role: 'responsible', of: 'Træning & Forebyggelse' },
    unit: { id: 'traening', name: 'Træning & Forebyggelse' },
    item: { kind: 'goal', id: 'tavlemoeder', number: 2, title: 'Tavlemøder på alle hold' },
    text: 'milepælen »Tavlemøder er afprøvet på to hold«',
    details: [],
    due: '2023-09-01',
    days: 7,
  });
  expect(await tasksOn(root, '25.8.2023', '--unit', 'hjemmepleje')).toEqual([]);
  expect((await tasksOn(root, '25.8.2023', '--unit', 'traening')).map(({ kind }) => kind)).toEqual([
    'decision',
    'form',
    'milestone',
  ]);
});

test('--format mail gives each leader who owes something a mail that can be sent as it is', async () => {
  const root = followedFolder();
  const mails = (await statusOn(root, '10.11.2023', '--format', 'mail')).out.split(/\n-{72}\n/);
  expect(mails.map((mail) => /^Til: (.*)$/m.exec(mail)![1])).toEqual(['Signe Lund', 'Anders Bo']);
  expect((await statusOn(root, '25.8.2023', '--format', 'mail')).out).toBe(`Til: Signe Lund
Emne: Opfølgning 2023, Træning & Forebyggelse: 1 frist er overskredet, 2 forfalder inden 30 dage

Kære Signe Lund

Her er en venlig påmindelse om opfølgningen på institutionsaftalen 2023, som den står den 25. august 2023.

Fristen er overskredet
- Midtvejsopfølgning: 1 af 3 mål og indsatser mangler svar (fristen var den 30. juni 2023).
    indsats 1 »Borgerne når målene for deres genoptræning«

Forfalder snart
- Beslutning: Der købes to tavler, en til hvert hold (frist den 31. august 2023). Ansvarlig: Jens Vestergård.
- Mål 2 »Tavlemøder på alle hold«: milepælen »Tavlemøder er afprøvet på to hold« (frist den 1. september 2023). Ansvarlig: Tora Vang.

Sådan gør du
- Svar i skemaet 2023/traening/midtvejsskema.html, gem det, og send filen til Sekretariatet.
- Er en milepæl nået, en beslutning udført eller en dato ændret, så svar på denne mail.

Venlig hilsen
Sekretariatet
Social & Sundhed
`);
  expect(await statusOn(root, '10.1.2023', '--format', 'mail')).toMatchObject({ code: 0, out: '' });
});

test.each(['text', 'json', 'mail'])('the real year as %s: exit 0 though much is overdue', async (format) => {
  const { code, out, error } = await statusOn(repository, '1.12.2023', '--year', '2023', '--format', format);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(format === 'json' ? /"overdue"/ : /[1-9] frister er overskredet/);
  expect(out).not.toMatch(/undefined|NaN|[\u00a0\u00ad]/);
});

describe('help and wrong use', () => {
  test('--help shows usage, options, examples and exit codes', async () => {
    const { code, out } = await runAftale('/', ['status', '--help']);
    expect(code).toBe(0);
    for (const part of ['Brug:', 'Tilvalg:', 'Eksempler:', 'Afslutningskoder:']) expect(out).toContain(part);
    expect((await runAftale('/', ['--help'])).out).toMatch(/^ {2}status /m);
  });

  test.each([
    [['--unit', 'traning'], '--unit kan ikke være »traning«. Det kan være: hjemmepleje, traening'],
    [['--year', '2022'], '--year kan ikke være »2022«'],
    [['--format', 'pdf'], '--format kan ikke være »pdf«. Det kan være: text, json, mail'],
    [['--today', '31.2.2023'], '--today kan ikke være »31.2.2023«. Skriv en dag, der findes, som 15.6.2023.'],
    [['--today', '2023-06-15'], '--today kan ikke være »2023-06-15«. Skriv 15.6.2023.'],
    [['--within', 'en uge'], '--within kan ikke være »en uge«. Skriv et antal dage, som 14.'],
    [['nu'], 'Uventet »nu«'],
  ])('%j: exit 2 and why', async (args, message) => {
    const { code, out, error } = await runAftale(followedFolder(), ['status', ...args]);
    expect({ code, out, error }).toEqual({ code: 2, out: '', error: expect.stringContaining(message) });
  });

  test('a folder without agreements: exit 2', async () => {
    expect(await runAftale(temporaryFolder(), ['status'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('agreements/ÅR/'),
    });
  });

  test('a year with mistakes is told as far as it goes, and that something may be missing', async () => {
    const root = followedFolder();
    const file = join(root, 'agreements/2023/traening/maal/02-tavlemoeder.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.5.2023', '31.2.2023'));
    const { code, out, error } = await statusOn(root, '1.7.2023');
    expect(code).toBe(0);
    expect(error).toContain('2023: 1 fejl. Noget kan mangle på listen; se »aftale check«.');
    expect(out).toContain('Midtvejsopfølgning: 1 af 3');
    expect(out).not.toContain('afprøvet');
  });
});
