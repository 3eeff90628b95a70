import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable, message } from '../../diagnostics/message.ts';
import type { Unit } from '../../model/cycle.ts';
import type { PartChange, PartKind, WordChange } from '../../model/seal.ts';
import type { RuleOf } from '../rule.ts';

const nouns: Record<PartKind, { da: string; en: string; scheme: string }> = {
  goal: { da: 'Mål', en: 'Goal', scheme: 'mål' },
  initiative: { da: 'Indsats', en: 'Initiative', scheme: 'indsats' },
  table: { da: 'Tabellen', en: 'Table', scheme: 'tabel' },
  section: { da: 'Afsnittet', en: 'Section', scheme: 'afsnit' },
};

/** The name of a part and its agreement in both languages, as values of a message: `Mål 3 »Mindre kørsel« (Træning)`. */
function partName(
  { kind, id, number, title = id }: { kind: PartKind; id: string; number?: number; title?: string },
  { id: enhed, shortName }: Unit,
): { hvad: string; hvadEn: string; id: string; enhed: string } {
  const { da, en, scheme } = nouns[kind];
  const at = number === undefined ? '' : ` ${number}`;
  return {
    hvad: `${da}${at} »${title}« (${shortName})`,
    hvadEn: `${en}${at} "${title}" (${shortName})`,
    id: `${scheme}:${id}`,
    enhed,
  };
}

const otherFingerprint = message({
  code: 'besegling/aftryk',
  severity: 'error',
  da: 'Uventet aftryk »{aftryk}« af {hvad}: den beseglede tekst har »{ventet}«.',
  en: 'Unexpected fingerprint "{aftryk}" of {hvadEn}: the sealed text has "{ventet}".',
  help: {
    da: 'Beseglingen skrives af »aftale seal« og rettes ikke i hånden. Hent den rigtige i Git (»git checkout -- FIL«) eller i en sikkerhedskopi.',
    en: 'The seal is written by "aftale seal", not by hand. Get the right one from Git ("git checkout -- FILE") or from a backup.',
  },
  explanation: {
    means:
      'Fingeraftrykket hører ikke til den fil, som beseglingen nævner ved siden af det. Det er rettet i hånden, så ingen kan se, hvad der blev aftalt.',
    file: 'hjemmepleje/besegling.yaml',
    instead: '',
    wrong:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: 0123456789abcdef\n    tekst: 9258b79cd7751f9d2c00364f56e693d90fd197aa\n    fælles: 58264c0365b2453ec8f6bda96d968b5a9db633eb\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\n    tekst: 9258b79cd7751f9d2c00364f56e693d90fd197aa\n    fælles: 58264c0365b2453ec8f6bda96d968b5a9db633eb\n',
  },
});

const changedPart = adjustable({
  code: 'besegling/ændret',
  severity: 'warning',
  da: '{hvad} er ændret siden beseglingen {dato}[: {ord}][ (i alt {antal} steder)].[ De gamle ord er ikke her: hent historikken med »{hent}«.][ De gamle ord ligger hverken i {mappe} eller i Git.]',
  en: '{hvadEn} changed since the seal of {dato}[: {ordEn}][ ({antal} places in all)].[ The old words are not here: fetch the history with "{hent}".][ The old words are neither in {mappe} nor in Git.]',
  help: {
    da: 'Sæt de aftalte ord ind igen, eller skriv den godkendte ændring i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND« (»--language«, hvis kun sproget er rettet).',
    en: 'Put the agreed words back, or record the approved change in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON" ("--language" where only the language was mended).',
  },
  explanation: {
    means:
      'Teksten siger noget andet end det, der blev beseglet. Er ændringen godkendt, skal den skrives op med dato, navn og grund; ellers skal de aftalte ord tilbage. Linjeskift og mellemrum tæller ikke.',
    file: 'hjemmepleje/besegling.yaml',
    instead: '',
    wrong:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: 0123456789abcdef\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\n',
  },
});

const addedPart = adjustable({
  code: 'besegling/tilføjet',
  severity: 'warning',
  da: '{hvad} er ikke med i beseglingen {dato}.',
  en: '{hvadEn} is not in the seal of {dato}.',
  help: {
    da: 'Slet filen, eller skriv den godkendte tilføjelse i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND«.',
    en: 'Delete the file, or record the approved addition in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON".',
  },
  explanation: {
    means: 'Aftalen er beseglet, og dette var ikke med. Det skal væk igen eller skrives op som en godkendt ændring.',
    file: 'traening/besegling.yaml',
    instead: '',
    wrong:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  ventetid:\n    nummer: 1\n    aftryk: d4fe7ac14c2713d3\n  tavlemoeder:\n    nummer: 2\n    aftryk: d5066aaa95e1ff5a\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  ventetid:\n    nummer: 1\n    aftryk: d4fe7ac14c2713d3\n  tavlemoeder:\n    nummer: 2\n    aftryk: d5066aaa95e1ff5a\n  koersel:\n    nummer: 3\n    aftryk: 595eb643a20c2c5e\n',
  },
});

const removedPart = adjustable({
  code: 'besegling/fjernet',
  severity: 'warning',
  da: '{hvad} er beseglet {dato}, men findes ikke mere.',
  en: '{hvadEn} was sealed on {dato}, but is gone.',
  help: {
    da: 'Sæt de aftalte ord ind igen, eller skriv den godkendte ændring i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND« (»--language«, hvis kun sproget er rettet).',
    en: 'Put the agreed words back, or record the approved change in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON" ("--language" where only the language was mended).',
  },
  explanation: {
    means:
      'Det blev beseglet, men findes ikke mere. Det skal tilbage, eller det skal skrives op, at det er aftalt at lade det udgå.',
    file: 'hjemmepleje/besegling.yaml',
    instead: '',
    wrong:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\n  energi:\n    nummer: 2\n    aftryk: 0123456789abcdef\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\n',
  },
});

const renumberedPart = adjustable({
  code: 'besegling/nummer',
  severity: 'warning',
  da: '{hvad} har nummer {nummer}, ventede {ventet} fra beseglingen {dato}.',
  en: '{hvadEn} has number {nummer}, expected {ventet} by the seal of {dato}.',
  help: {
    da: 'Sæt filerne tilbage i den aftalte rækkefølge, eller skriv det nye nummer i beseglingen: »aftale seal --unit {enhed} --change {id} --approved-by NAVN --why GRUND«.',
    en: 'Put the files back in the order that was agreed, or record the new number in the seal: "aftale seal --unit {enhed} --change {id} --approved-by NAME --why REASON".',
  },
  explanation: {
    means: 'Beseglingen holder målenes numre fast, så opfølgning og breve kan nævne dem. Målet har fået et andet.',
    file: 'hjemmepleje/besegling.yaml',
    instead: '',
    wrong:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 2\n    aftryk: a1c31ab25aa91276\n',
    right:
      'beseglet: 3.1.2023\nparter: [Karla Holm, Anders Bo]\nmål:\n  koersel:\n    nummer: 1\n    aftryk: a1c31ab25aa91276\n',
  },
});

/** Reports what differs from what was sealed and nobody approved: parts that changed, came, went or got another number, and fingerprints that are not those of the sealed text. */
export const changesSinceSeal: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [renumberedPart, addedPart, removedPart, otherFingerprint, changedPart],
  check: ({ unit, seal, changes }) =>
    seal
      ? changes
          .filter(({ approved }) => !approved)
          .flatMap((each) => [...numberOf(each, unit, seal.date), ...differenceOf(each, unit, seal.date)])
      : [],
};

function numberOf(change: PartChange, unit: Unit, dato: string): Diagnostic[] {
  const { number: _, ...nameless } = change;
  if (!change.renumbered) return [];
  const { before: ventet, now: nummer } = change.renumbered;
  return [diagnose(renumberedPart, change.place, { ...partName(nameless, unit), nummer: nummer!, ventet, dato })];
}

function differenceOf(change: PartChange, unit: Unit, dato: string): Diagnostic[] {
  const { title: _, ...untitled } = change;
  const { difference, place, sealedPlace, fingerprint, words, fetch } = change;
  const values = { ...partName(change, unit), dato };
  const related = sealedPlace ? [sealedPlace] : [];
  switch (difference) {
    case 'renumbered':
      return [];
    case 'added':
      return [diagnose(addedPart, place, values, related)];
    case 'removed':
      return [diagnose(removedPart, place, { ...partName(untitled, unit), dato })];
    case 'wrong-fingerprint': {
      const { given: aftryk, expected: ventet } = fingerprint!;
      return [diagnose(otherFingerprint, sealedPlace!, { ...values, aftryk, ventet })];
    }
    case 'changed': {
      if (!words) {
        const missing = fetch ? { hent: fetch } : { mappe: sealedPlace!.file.replace(/\.yaml$/, '/') };
        return [diagnose(changedPart, place, { ...values, ...missing }, related)];
      }
      const at = words.find((each) => each.place)?.place ?? place;
      const more = words.length > 1 ? { antal: words.length } : {};
      return [diagnose(changedPart, at, { ...values, ...(words[0] && phrases(words[0])), ...more })];
    }
  }
}

/** In characters: two of them leave a message on two lines. */
const longest = 80;
const clip = (text: string) => (text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`);

function phrases({ before, now }: WordChange): { ord: string; ordEn: string } {
  const [old, fresh] = [clip(before), clip(now)];
  if (old === '') return { ord: `»${fresh}« er tilføjet`, ordEn: `"${fresh}" is new` };
  if (fresh === '') return { ord: `»${old}« er slettet`, ordEn: `"${old}" is gone` };
  return { ord: `»${old}« er nu »${fresh}«`, ordEn: `"${old}" is now "${fresh}"` };
}
