import { diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { startOf } from '../../diagnostics/start-of.ts';
import type { Item } from '../../model/item.ts';
import type { Agreement } from '../../model/year.ts';
import type { RuleOf } from '../rule.ts';

const sharedPrefix = adjustable({
  code: 'fil/samme-nummer',
  severity: 'error',
  da: 'To filer begynder med samme nummer {nummer}: er den ene en kopi?',
  en: 'Two files begin with the same number {nummer}: is one of them a copy?',
  help: {
    da: 'Slet den, der er for meget, eller giv den ene et nummer for sig, fx 10a mellem 10 og 11.',
    en: 'Delete the one too many, or give one of them a number of its own, as 10a between 10 and 11.',
  },
  explanation: {
    means:
      'To mål eller to indsatser begynder med samme nummer. Ofte er den ene blevet til, da en fil blev gemt under et nyt navn, og står i aftalen uden at skulle det.',
    case: '4-check/fil-samme-nummer',
    wrong: 'traening/maal/ har både 02-tavlemoeder.md og 02-tavler.md.',
    right: 'traening/maal/ har 02-tavlemoeder.md og 02a-tavler.md.',
  },
});

const otherPrefix = adjustable({
  code: 'fil/nummer',
  severity: 'style',
  da: 'Uventet filnavn »{navn}«, ventede »{ventet}«: det er nummer {nummer}.',
  en: 'Unexpected file name "{navn}", expected "{ventet}": it is number {nummer}.',
  help: { da: '»aftale check --fix« giver filen sit nummer.', en: '"aftale check --fix" gives the file its number.' },
  explanation: {
    means:
      'Mål og indsatser nummereres efter deres plads i aftalen. Når filens tal er et andet end det, læseren ser, er filen svær at finde.',
    case: '4-check/fil-nummer',
    wrong: 'Aftalens mål 3 ligger i maal/05-koersel.md.',
    right: 'Aftalens mål 3 ligger i maal/03-koersel.md.',
  },
});

/**
 * Reports goals and initiatives whose file name begins with another number than their own, while the year is a draft and
 * the agreement isn't sealed; after that, where numbers may have gaps, two files that begin with the same.
 */
export const filePrefixes: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [otherPrefix, sharedPrefix],
  check: (agreement, { year: { phase } }) => {
    const { seal, goals, initiatives, incomplete } = agreement;
    if (phase !== 'udkast' || seal) return [goals, initiatives].flatMap(samePrefixes);
    return incomplete ? [] : wrongPrefixes(agreement);
  },
};

const prefix = /^\d+[a-z]?-/;
const partsOf = (file: string) => {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(file) ?? [];
  return { folder, name };
};

const wrongPrefixes = ({ goals, initiatives }: Agreement) =>
  [...goals, ...initiatives].flatMap(({ number, place }) => {
    const { folder, name } = partsOf(place.file);
    const right = `${String(number).padStart(2, '0')}-${name.replace(prefix, '')}`;
    if (name === right) return [];
    const diagnostic = diagnose(otherPrefix, startOf(place.file), { navn: name, nummer: number, ventet: right });
    return [withFix(diagnostic, { file: place.file, newFile: folder + right })];
  });

function samePrefixes(items: Item[]) {
  const first = new Map<string, string>();
  return items.flatMap(({ place: { file } }) => {
    const [number] = prefix.exec(partsOf(file).name) ?? [];
    if (number === undefined) return [];
    const other = first.get(number);
    if (other === undefined) first.set(number, file);
    return other === undefined
      ? []
      : [diagnose(sharedPrefix, startOf(file), { nummer: number.slice(0, -1) }, [startOf(other)])];
  });
}
