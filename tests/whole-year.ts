import { join } from 'node:path';
import { createCompiler } from '../src/compile.ts';
import { itemFingerprints } from '../src/follow-up-files/item-fingerprints.ts';
import type { SourceFile, SourceTree } from '../src/model/document.ts';
import { openArchive } from '../src/system/open-archive.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { sourceOf, withFile } from './malform.ts';
import { repository } from './run-aftale.ts';

/** The base year with a seal, follow-ups and whatever else a key of the schemas asks for; it has no errors. */
export function wholeYear(): SourceTree {
  const [base, own] = ['base', 'whole'].map((folder) => readSources(join(import.meta.dirname, folder))[0]!);
  const files = [...base!.files.filter(({ file }) => !own!.files.some((each) => each.file === file)), ...own!.files];
  return { ...base!, files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

const kept =
  /aarshjul|enheder\.yaml|ramme|faelles\/maal\/koersel|traening-forebyggelse\/(?:aftale|maal\/(?:05|09|21)-|indsatser\/01-|tabeller\/(?:budget|medarbejdere)\.|opfoelgning\/(?:midtvejs\/(?:05-|indsatser\/01-)|aar\/(?:09-|21-|samlet)))/;

/** A small year made of real files: one agreement with shared and own goals, an initiative, tables and follow-ups. */
export function smallYear(): SourceTree {
  const tree = readSources(repository).find(({ year }) => year === 2023)!;
  return { ...tree, folders: ['traening-forebyggelse'], files: tree.files.filter(({ file }) => kept.test(file)) };
}

const goal = 'agreements/2023/traening/maal/01-ventetid.md';
const answer = 'Den, der kommer hurtigt i gang, kan hurtigere klare sig selv.';

/** The year with another text for an answer of one goal. */
export function withParagraph(tree: SourceTree, text: string): SourceTree {
  const source = tree.files.find(({ file }) => file === goal)!;
  return withFile(
    tree,
    sourceOf(
      goal,
      new TextDecoder().decode(source.bytes).replace(answer, () => text),
    ),
  );
}

/** A form that answers all it can of that year. */
export function wholeForm(): SourceFile {
  const { value: year } = createCompiler({ schemas: readSchemas() })(wholeYear());
  const agreement = year!.agreements.find(({ unit }) => unit.id === 'traening')!;
  const prints = itemFingerprints(agreement, openArchive('.').fingerprint);
  const aftryk = (id: string) => prints.get([...prints.keys()].find((item) => item.id === id)!);
  const form = {
    skema: 1,
    år: 2023,
    enhed: 'traening',
    opfølgning: 'midtvejs',
    opgjort: '9.6.2023',
    'udfyldt-af': 'Signe Lund',
    mål: {
      ventetid: {
        aftryk: aftryk('ventetid'),
        indikatorer: { ventetid: '82 % i januar-maj 2023' },
        tekst: 'Flere kommer hurtigt i gang på øen.',
        årsag: 'Der mangler folk.',
        handling: 'Vi ansætter.',
        beslutning: 'Må vi det?',
        ansvarlig: 'Signe Lund',
        'ny-dato': '1.10.2023',
        fortsættelse: 'fortsætter',
      },
      tavlemoeder: {
        aftryk: aftryk('tavlemoeder'),
        milepæle: { afproevet: '28.4.2023' },
        status: 'udgået',
        begrundelse: 'Det giver vi op.',
        besluttet: '1.6.2023',
        'besluttet-af': 'Karla Holm',
      },
    },
    indsatser: {
      genoptraening: {
        aftryk: aftryk('genoptraening'),
        indikatorer: {
          'naaede-maal': { senior: '3 af 5 borgere i maj 2023', hjemmepleje: '4 af 5 borgere i maj 2023' },
        },
        milepæle: { plan: '28.2.2023' },
        bilag: { plan: 'Planen som PDF' },
        samarbejde: { hjemmepleje: 'problem: Vi mangler tider.' },
        tekst: 'Det går som aftalt.',
      },
    },
    samlet: {
      nøgletal: { brutto: { navn: 'Forbrug', aftalt: '40 t.kr.', nu: '20 t.kr.', forventet: '41 t.kr.' } },
      tekst: 'Godt.',
    },
  };
  return sourceOf('skema.json', JSON.stringify(form, undefined, 1));
}
