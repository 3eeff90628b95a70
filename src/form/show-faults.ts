import { progressWords } from '../words/follow-up-keys.ts';
import { mendTo } from '../words/form-script-words.ts';
import type { FormState } from './form-state.ts';
import { faultText } from './messages.ts';

/** A milestone or partner, whose answer is made of what is chosen and typed. */
const composed = '[data-progress], [data-partner]';

/** The control that a person uses to give the answer with this path. */
export function controlOf(form: HTMLFormElement, path: string): HTMLElement | undefined {
  const field = form.elements.namedItem(path);
  if (!(field instanceof HTMLElement)) return undefined;
  const group = field.closest(composed);
  if (!group || !(field instanceof HTMLInputElement) || field.type !== 'hidden') return field;
  const typed = group.querySelector<HTMLElement>('[data-date], [data-words]')!;
  return typed.closest('[hidden]') ? group.querySelector<HTMLElement>('[data-how]')! : typed;
}

/** Says beside each field what is wrong with it or needs a look, once its path is in `shown` or nothing can make it right; with a button where there is one cure. */
export function showFaults(
  form: HTMLFormElement,
  { faults, advice }: Pick<FormState, 'faults' | 'advice'>,
  shown: Set<string>,
): void {
  for (const place of form.querySelectorAll<HTMLElement>('.fault')) {
    const field = place.closest('.field')!;
    const control = field.querySelector<HTMLInputElement>('input, select, textarea')!;
    const path = pathOf(control);
    const found = faults.get(path) ?? advice.get(path);
    const fault = found?.atOnce || shown.has(path) ? found : undefined;
    const text = fault ? faultText(fault) : '';
    if ((place.dataset.said ?? '') === text) continue;
    place.dataset.said = text;
    place.hidden = text === '';
    place.replaceChildren(text);
    place.classList.toggle('advice', fault?.advice === true);
    if (fault && !fault.advice) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    if (fault?.suggestion !== undefined) place.append(' ', cure(control, fault.suggestion));
  }
}

/** The path of the answer that a control is part of. */
export function pathOf(control: HTMLElement): string {
  const { name } = control as HTMLInputElement;
  const { progress, partner } = control.closest<HTMLElement>(composed)?.dataset ?? {};
  return name || (progress ?? partner ?? '');
}

function cure(control: HTMLInputElement, suggestion: string): HTMLElement {
  const button = control.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  // The choice before it says that the date is new.
  const text = suggestion.replace(`${progressWords.moved} `, '');
  button.textContent = mendTo(text);
  button.addEventListener('click', () => {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.focus();
  });
  return button;
}
