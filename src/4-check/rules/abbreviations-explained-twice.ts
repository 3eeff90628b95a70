import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { abbreviationsIn } from '../abbreviations-in.ts';
import { placeInPassage } from '../place-in-passage.ts';

import type { RuleOf } from '../rule.ts';

const abbreviationExplainedAgain = adjustable({
  code: 'forkortelse/forklaret-igen',
  severity: 'style',
  da: 'Forkortelsen »{forkortelse}« forklares igen, ventede én forklaring i aftalen.',
  en: 'The abbreviation "{forkortelse}" is explained again, expected one explanation in the agreement.',
  help: {
    da: 'Skriv kun forkortelsen her, eller kun ordene.',
    en: 'Write only the abbreviation here, or only the words.',
  },
  explanation: {
    means:
      'Forkortelsen er allerede forklaret tidligere i aftalen. Den anden forklaring gør teksten længere og kan være en anden end den første.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong:
      'Holdlederne fører logbog i den elektroniske omsorgsjournal (EOJ). De læser den elektroniske omsorgsjournal (EOJ) hver dag.',
    right: 'Holdlederne fører logbog i den elektroniske omsorgsjournal (EOJ). De læser EOJ hver dag.',
  },
});

/** Reports where an agreement, or the text that all share, explains an abbreviation that it has explained before. */
export const abbreviationsExplainedTwice: RuleOf<'text'> = {
  scope: 'text',
  reads: 'language',
  messages: [abbreviationExplainedAgain],
  check: ({ passages }, { from }) => {
    const all = passages.filter(isText).flatMap((passage) =>
      from(abbreviationsIn, passage)
        .filter(({ explained }) => explained === 'exactly')
        .map((use) => ({ abbreviation: use.abbreviation, place: placeInPassage(passage, use.from, use.to) })),
    );
    const first = new Map(all.toReversed().map((each) => [each.abbreviation, each]));
    return all
      .filter((each) => first.get(each.abbreviation) !== each)
      .map(({ abbreviation, place }) =>
        diagnose(abbreviationExplainedAgain, place, { forkortelse: abbreviation }, [first.get(abbreviation)!.place]),
      );
  },
};

/** A table is read by itself. */
const isText = ({ kind }: Passage) => kind === 'paragraph' || kind === 'heading' || kind === 'note';
