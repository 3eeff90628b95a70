import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { passagesOfItem } from '../passages-of-item.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const activityAsCriterion = adjustable({
  code: 'succeskriterium/aktivitet',
  severity: 'style',
  da: 'Uventet aktivitet »{tekst}«, ventede en virkning, der kan ses hos borgerne.',
  en: 'Unexpected activity "{tekst}", expected an effect that can be seen with the citizens.',
  help: {
    da: 'Flyt aktiviteten til »Beskrivelse«, og skriv her, hvad der skal komme ud af den.',
    en: 'Move the activity to "Beskrivelse", and write here what is to come of it.',
  },
  explanation: {
    means:
      'Et succeskriterium siger, hvad borgerne får ud af indsatsen. Her står, hvad enheden vil gøre; det kan være gjort, uden at noget blev bedre.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: '{{indikator.naaede-maal.måltal}} af borgerne når deres mål.',
    wrong: 'Vi afholder samtaler med borgerne.',
    right: '{{indikator.naaede-maal.måltal}} af borgerne når deres mål.',
  },
});

const activity =
  '(?:(?:af)?holde|arrangere|gennemføre|iværksætte|igangsætte|indføre|implementere|udarbejde|udvikle|oprette|etablere|tilbyde|lave|udbyde|udsende|sende|ansætte|uddanne|undervise|planlægge|invitere|informere|beskrive|afprøve|deltage|indkøbe|købe)';
const subject = String.raw`(?:vi|der|enheden|centret|afdelingen|teamet|medarbejderne|personalet|\ufffc)`;
/** A doing of the unit's, as the whole of a sentence: `Vi afholder …`, `Der oprettes …`, `At gennemføre …`. */
const doing = new RegExp(
  String.raw`^(?:${subject}\s+(?:vil\s+|skal\s+)?${activity}(?:r|s)?|at\s+${activity})(?!\p{L})`,
  'iu',
);
/** Words that the reader of a criterion looks for: how much, or what becomes of it. */
const effect =
  /\d|(?<!\p{L})(?:mindst|alle|så|flere|færre|bedre|øge[rst]?|oplever|opnår|halvdelen|effekt\p{L}*)(?!\p{L})|\ufffc/iu;

/** Reports success criteria that tell what the unit does instead of what is to come of it. */
export const activityCriteria: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [activityAsCriterion],
  check: (item, facts) => {
    const criterion = facts.year.questions.initiative.find(({ roles }) => roles.includes('criterion'))?.key;
    if (item.kind !== 'initiative' || criterion === undefined) return [];
    return passagesOfItem(item, facts)
      .filter(({ kind, heading }) => kind === 'paragraph' && heading === criterion)
      .flatMap((passage) =>
        facts
          .from(sentencesOf, passage)
          .filter(({ text }) => doing.test(text) && !effect.test(text.slice(1)))
          .map(({ text, from }) =>
            diagnose(activityAsCriterion, placeInPassage(passage, from, from + text.length), {
              tekst: text.replace(/\s+/g, ' '),
            }),
          ),
      );
  },
};
