import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Passage } from '../model/passage.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import type { Facts } from './facts.ts';

/** The passages that one unit wrote, or that the year shares, in order. */
export interface Text {
  /** Id; undefined for what is shared. */
  unit: string | undefined;
  passages: Passage[];
}

/** The parts of a year that a rule may be given, one after the other: the smallest that tells whether it holds. */
export interface Scopes {
  passage: Passage;
  item: Goal | Initiative;
  /** Where passages are held against each other. */
  text: Text;
  agreement: Agreement;
  /** Where agreements are held against each other. */
  year: AgreementYear;
}

export type Scope = keyof Scopes;

/**
 * How a rule gets the passages: with all their `characters`, with each character of an address blanked (`facts`), or of
 * code and of what is in another language as well (`language`).
 */
export type Reading = 'characters' | 'facts' | 'language';

/** A rule: what it reads and may report, and what it has to say of one part of the year. */
export interface RuleOf<Given extends Scope> {
  scope: Given;
  reads: Reading;
  messages: Message[];
  check(part: Scopes[Given], facts: Facts): Diagnostic[];
}

export type Rule = { [Given in Scope]: RuleOf<Given> }[Scope];
