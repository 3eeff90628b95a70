import { listWords } from '../../danish/list.ts';
import { typographic } from '../../danish/typography.ts';
import type { Goal, Initiative } from '../../model/year.ts';
import type { AgreementRendering } from './agreement-rendering.ts';
import { type AnswerRowView, answerRows } from './answer-rows.ts';
import { type OutcomesView, outcomesView } from './block-view.ts';
import { type NoteView, notesView } from './notes-view.ts';
import type { StatusView } from './status-view.ts';
import { type TitlePart, titleParts } from './title-parts.ts';

/** A goal or an initiative: the same layout, with answers to other questions. */
export interface ItemView {
  anchor: string;
  level: number;
  name: string;
  parts: TitlePart[];
  priority: boolean;
  /** `Fælles mål`, `Lokalt mål`; an initiative has none. */
  tag: string | null;
  /** Of a follow-up, with what it rests on: `To af tre indikatorer er nået`. */
  status: StatusView | null;
  summary: string | null;
  /** Which local units it is for, and when it is followed up. */
  facts: { label: string; text: string }[];
  outcomes: OutcomesView | null;
  rows: AnswerRowView[];
  notes: NoteView[];
}

export function itemView(item: Goal | Initiative, level: number, rendering: AgreementRendering): ItemView {
  const goal = item.kind === 'goal' ? item : undefined;
  const outcomes =
    goal || item.outcomes.length === 0 ? null : outcomesView({ outcomes: item.outcomes, all: false }, true, rendering);
  return {
    anchor: rendering.claimId(item.anchor) ?? item.anchor,
    level,
    name: `${goal ? 'Mål' : 'Indsats'} ${item.number}`,
    parts: titleParts(item),
    priority: goal?.priority ?? false,
    tag: goal ? (goal.shared === undefined ? 'Lokalt mål' : 'Fælles mål') : null,
    status: null,
    summary: null,
    facts: itemFacts(item),
    outcomes,
    rows: item.answers.flatMap((answer) => answerRows(answer, level + 1, rendering)),
    notes: notesView(
      item.answers.flatMap(({ content }) => content),
      rendering,
    ),
  };
}

function itemFacts({ localUnits, followUps }: Goal | Initiative): ItemView['facts'] {
  const units = listWords(localUnits.map(({ name }) => name));
  const names = listWords(followUps.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)));
  return [
    { label: 'Gælder', text: typographic(units) },
    { label: 'Opfølgning', text: typographic(names) },
  ].filter(({ text }) => text !== '');
}
