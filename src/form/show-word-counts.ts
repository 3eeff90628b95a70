import { wordCount } from '../words/form-script-words.ts';

/** About as many words as a reader of reports has time for. */
const most = 150;

/** Says under each text how long it is. */
export function showWordCounts(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const field = form.elements.namedItem(place.dataset.count!) as HTMLTextAreaElement;
    const count = field.value.trim() === '' ? 0 : field.value.trim().split(/\s+/).length;
    const text = wordCount(count, most);
    if (place.textContent !== text) place.textContent = text;
    place.classList.toggle('over', count > most);
  }
}
