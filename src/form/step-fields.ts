import { openMarker } from '../danish/open.ts';
import { progressWords } from '../words/follow-up-keys.ts';
import { stepDateLabel } from '../words/form-script-words.ts';

/** The fields of a milestone: what became of it, when, and the one answer that these make. */
interface StepFields {
  answer: HTMLInputElement;
  how: HTMLSelectElement;
  date: HTMLInputElement;
  when: HTMLElement;
  label: HTMLElement;
}

const groupsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-progress]')];

function fieldsOf(group: HTMLElement): StepFields {
  return {
    answer: group.querySelector<HTMLInputElement>('input[type=hidden]')!,
    how: group.querySelector<HTMLSelectElement>('[data-how]')!,
    date: group.querySelector<HTMLInputElement>('[data-date]')!,
    when: group.querySelector<HTMLElement>('[data-when]')!,
    label: group.querySelector<HTMLElement>('[data-when-label]')!,
  };
}

/** Makes the answers to milestones from what is chosen and typed; a date that isn't given yet is open. */
export function gatherSteps(form: HTMLFormElement): void {
  for (const group of groupsIn(form)) {
    const fields = fieldsOf(group);
    const day = fields.date.value.trim() || openMarker;
    const answers: Record<string, string> = {
      done: day,
      moved: `${progressWords.moved} ${day}`,
      dropped: progressWords.dropped,
    };
    fields.answer.value = answers[fields.how.value] ?? '';
    showDate(fields);
  }
}

/** Shows the answers to milestones as what is chosen and typed. */
export function spreadSteps(form: HTMLFormElement): void {
  for (const group of groupsIn(form)) {
    const fields = fieldsOf(group);
    const [, moved, rest = ''] = /^(ny dato )?(.*)$/i.exec(fields.answer.value.trim())!;
    const dropped = rest.toLowerCase() === progressWords.dropped;
    fields.how.value = rest === '' ? '' : dropped ? 'dropped' : moved ? 'moved' : 'done';
    fields.date.value = dropped || rest === openMarker ? '' : rest;
    showDate(fields);
  }
}

function showDate({ how, when, label }: StepFields): void {
  when.hidden = how.value !== 'done' && how.value !== 'moved';
  label.textContent = stepDateLabel(how.value === 'moved');
}
