import type { Department, FollowUp, Outcome, Phase, Unit } from './cycle.ts';
import type { Report } from './follow-up.ts';
import type { Goal, Initiative, SharedGoal } from './item.ts';
import type { Excuse, Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import type { Part, PartChange, Seal } from './seal.ts';
import type { Footnote, Section } from './section.ts';
import type { Figure, Table } from './table.ts';
import type { Period } from './values.ts';

/** Everything of one year's agreements, bound and computed: what rules check and templates print. */
export interface AgreementYear {
  year: number;
  phase: Phase;
  /** Severity by code, where the year sets its own (`regler`). */
  rules: Record<string, 'fejl' | 'advarsel' | 'stil' | 'fra'>;
  municipality: string;
  /** `Social & Sundhed` */
  administration: string;
  director: string;
  departments: Department[];
  effective: Period;
  /** When the dialogue meetings about the next year's agreements are held (`dialogmøder`). */
  dialogueMeetings?: Period;
  followUps: FollowUp[];
  outcomes: Outcome[];
  units: Map<string, Unit>;
  questions: { goal: Question[]; initiative: Question[] };
  sharedGoals: SharedGoal[];
  /** Right names with the wrong ones that are corrected to them (`ordliste`). */
  glossary: Record<string, string[]>;
  /** Abbreviations with what they stand for (`forkortelser`). */
  abbreviations: Record<string, string>;
  /** The year's running text, file by file; shared text once. */
  passages: Passage[];
  excuses: Excuse[];
  /** Sorted by department in the order of `aarshjul.yaml`, then by unit name. */
  agreements: Agreement[];
}

export interface Agreement {
  unit: Unit;
  department: Department;
  leader: string;
  dialogueMeeting: Period;
  /** The numbered chapters, as `ramme.md` has them. */
  chapters: Section[];
  goals: Goal[];
  initiatives: Initiative[];
  priorities: Goal[];
  /** Every table of the folder, shown or not, by id. */
  tables: Map<string, Table>;
  /** Figures in the order in which the document shows them. */
  figures: Figure[];
  /** Footnotes in the order of their first marker. */
  footnotes: Footnote[];
  /** The parts that a seal fixes, as they are now. */
  parts: Part[];
  /** Where the agreement is sealed: what was agreed. */
  seal?: Seal;
  /** The differences from the seal: first those that nobody approved, then the approved changes, oldest first. */
  changes: PartChange[];
  /** The answers at the midway and the annual follow-up, in that order; only those that have begun. */
  reports: Report[];
  /** A file of its goals or initiatives could not be used, so numbers and absences mean nothing. */
  incomplete: boolean;
  place: Place;
  /** Of `dialogmøde`. */
  dialogueMeetingPlace?: Place;
}
