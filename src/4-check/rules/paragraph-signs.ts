import { adjustable, mendedByFix } from '../../diagnostics/message.ts';
import { type Form, reportForms } from '../forms.ts';
import type { RuleOf } from '../rule.ts';

const paragraphSign = adjustable({
  code: 'sprog/paragraf',
  severity: 'style',
  da: 'Uventet paragraf »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected section "{fundet}", expected "{ventet}".',
  help: mendedByFix,
  explanation: {
    means: 'Henvisningen til loven er ikke skrevet, som loven selv skriver den. Så er den svær at søge efter.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog over hjælp efter §86.',
    right: 'Holdlederne fører logbog over hjælp efter § 86.',
  },
});

const section = String.raw`(?<!§)§[\s\u00a0]*(?<section>\d{1,3})(?:[.\s\u00a0]?(?<letter>[a-hA-H])(?!\p{L}|\.\s*\d))?`;
/** No law has many subsections, and after more numbers it is a list of sections. */
const subsection = String.raw`(?<subsection>1?\d)(?![\d%]|[.,]\d|\s*(?:,|og|eller)\s*\d)`;

const forms: Form[] = [
  {
    pattern: new RegExp(
      String.raw`${section}(?:(?:[\s\u00a0]*,)?[\s\u00a0]*stk\.?[\s\u00a0]*(?<named>\d{1,2})(?:\.(?=\s(?!pkt|led|nr)\p{Ll}))?|[.,]${subsection})?`,
      'gu',
    ),
    right: ({ groups }) => {
      const { section, letter, named, subsection } = groups!;
      const subject = named ?? subsection;
      return `§ ${section}${letter ? ` ${letter.toLowerCase()}` : ''}${subject ? `, stk. ${subject}` : ''}`;
    },
  },
  { pattern: /§§(\d+)/g, right: ([, number]) => `§§ ${number}` },
];
/** `§ 86, 2` may begin a list of sections. */
const listlike: Form[] = [
  {
    pattern: new RegExp(String.raw`${section},[\s\u00a0]${subsection}(?!\s\p{Ll})`, 'gu'),
    right: ({ groups }) =>
      `§ ${groups!.section}${groups!.letter ? ` ${groups!.letter}` : ''}, stk. ${groups!.subsection}`,
    unsure: true,
  },
];

/** Reports sections of a law that are not written as `§ 86, stk. 1`. */
export const paragraphSigns: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [paragraphSign],
  check: (passage) =>
    passage.text.includes('§') ? reportForms(paragraphSign, passage, [...forms.map(spaced), ...listlike]) : [],
};

/** A space that doesn't break is a space. */
const spaced = (form: Form): Form => ({
  ...form,
  right: (match) => {
    const right = form.right(match);
    return right === match[0].replace(/[\s\u00a0]/g, ' ') ? undefined : right;
  },
});
