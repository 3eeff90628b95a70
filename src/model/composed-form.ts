import type { StatusMark, TitlePart } from './composed-text.ts';
import type { FormData } from './form.ts';
import type { PlannedDocument } from './planned-document.ts';

/** A document to fill in on a screen, from top to bottom. */
export interface FormDocument extends PlannedDocument {
  kind: 'form';
  municipality: string;
  year: number;
  /** `Midtvejsopfølgning 2023` */
  heading: string;
  unitName: string;
  leader: string;
  due: string;
  asOf: FormField;
  filledBy: FormField;
  groups: FormGroup[];
  figures: FormFigure[];
  /** What a key figure that the unit adds is asked for, beside its name, what was agreed and what it is now. */
  expected: string;
  wholeText: FormField;
  /** Goals that are followed up elsewhere. */
  elsewhere: { name: string; parts: TitlePart[]; where: string }[];
  /** The data that its script knows. */
  data: FormData;
}

/** One thing that is asked; `path` is where its answer stands in the saved file, and the name of its field. */
export interface FormField {
  kind: 'input' | 'area' | 'choice';
  id: string;
  path: string;
  label: string;
  hint: string | null;
  /** How the answer is written: a notation, or `day`. */
  notation: 'value' | 'period' | 'day' | null;
  /** Of a choice: the first is chosen until another is. */
  options: { value: string; text: string }[];
}

export interface FormGroup {
  id: string;
  number: string | null;
  title: string;
  items: FormItemAsked[];
}

/** A goal or initiative with what is asked of it. */
export interface FormItemAsked {
  anchor: string;
  path: string;
  name: string;
  parts: TitlePart[];
  priority: boolean;
  tag: string | null;
  /** The words that were agreed, in short. */
  agreed: string | null;
  agreedLabel: string;
  /** Who answers for it, where that isn't the leader. */
  answeredBy: string | null;
  /** Where the whole stands. */
  href: string;
  measures: FormMeasure[];
  steps: FormStep[];
  partners: FormPartner[];
  text: FormField;
  status: FormField;
  /** Asked when the answers make it needed; always where `when` is null. */
  questions: { when: 'reason' | 'decided' | 'deviation' | null; field: FormField }[];
}

/** An indicator with what is known of it and its field, or one for each local unit. */
export interface FormMeasure {
  id: string;
  name: string;
  facts: { label: string; text: string }[];
  fields: FormField[];
}

/** A milestone with what is asked of it. */
export interface FormStep {
  id: string;
  path: string;
  text: string;
  due: string;
  /** Who answers for it, where that isn't who answers for the goal. */
  answeredBy: string | null;
  /** The status that was told before. */
  earlier: StatusMark | null;
  document: FormField | null;
}

/** A partner with the choice of what came of the collaboration. */
export interface FormPartner extends Pick<FormField, 'id' | 'path' | 'options'> {
  name: string;
  /** What the earlier follow-up said. */
  last: string | null;
}

/** A key figure whose name is known. */
export interface FormFigure {
  id: string;
  name: string;
  facts: { label: string; text: string }[];
  now: FormField;
  expected: FormField;
}
