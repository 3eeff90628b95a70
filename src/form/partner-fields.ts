import { parsePartnerState, partnerWords } from '../danish/partner-state.ts';

/** The fields of a partner: what came of the collaboration, the words of a problem, and the one answer that these make. */
interface PartnerFields {
  answer: HTMLInputElement;
  how: HTMLSelectElement;
  words: HTMLInputElement;
  what: HTMLElement;
}

const groupsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-partner]')].map(fieldsOf);

function fieldsOf(group: HTMLElement): PartnerFields {
  return {
    answer: group.querySelector<HTMLInputElement>('input[type=hidden]')!,
    how: group.querySelector<HTMLSelectElement>('[data-how]')!,
    words: group.querySelector<HTMLInputElement>('[data-words]')!,
    what: group.querySelector<HTMLElement>('[data-what]')!,
  };
}

/** Makes the answers on partners from what is chosen and typed. */
export function gatherPartners(form: HTMLFormElement): void {
  for (const fields of groupsIn(form)) {
    const { answer, how, words } = fields;
    const typed = how.value === partnerWords.problem ? words.value.trim() : '';
    answer.value = typed === '' ? how.value : `${how.value}: ${typed}`;
    showWords(fields);
  }
}

/** Shows the answers on partners as what is chosen and typed; one that can't be read stands as the words of a problem. */
export function spreadPartners(form: HTMLFormElement): void {
  for (const fields of groupsIn(form)) {
    const { answer, how, words } = fields;
    const read = parsePartnerState(answer.value);
    const told = read.ok ? read.value : { kind: 'problem' as const, words: answer.value };
    const isEmpty = answer.value === '' || told.kind === 'open' || answer.value.toLowerCase() === partnerWords.problem;
    how.value = answer.value === '' || told.kind === 'open' ? '' : partnerWords[told.kind];
    words.value = told.kind === 'problem' && !isEmpty ? told.words : '';
    showWords(fields);
  }
}

function showWords({ how, what }: PartnerFields): void {
  what.hidden = how.value !== partnerWords.problem;
}
