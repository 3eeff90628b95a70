import type { FormData } from '../model/form.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import { formProgress, formQuestions, formSentences, openedFile, wrongFile } from '../words/form-script-words.ts';
import { type Answers, readAnswers, writeAnswers } from './answers.ts';
import { type FormState, formState } from './form-state.ts';
import { keptAnswers } from './kept-answers.ts';
import { addFigure, fitFigures } from './own-figures.ts';
import { gatherPartners, spreadPartners } from './partner-fields.ts';
import { withUnit } from './read-answer.ts';
import { saveForm } from './save-form.ts';
import { readSaved } from './saved-form.ts';
import { pathOf, showFaults } from './show-faults.ts';
import { showItem } from './show-item.ts';
import { showWordCounts } from './show-word-counts.ts';
import { gatherSteps, spreadSteps } from './step-fields.ts';
import { ask, tell, untell } from './tell.ts';

/** Brings a form to life: what is kept is put back, and all that is typed is judged and kept. */
export function openForm(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('#skema')!;
  const data = JSON.parse(page.querySelector('#data')!.textContent!) as FormData;
  const kept = keptAnswers(() => window.localStorage, data);
  /** Paths of the fields that have been left, of which it may be said what is wrong. */
  const left = new Set<string>();

  const judged = (): FormState => {
    gatherSteps(form);
    gatherPartners(form);
    return formState(readAnswers(form), data);
  };
  const show = (state: FormState) => {
    for (const each of state.items) showItem(page, each, data);
    showFaults(form, state, left);
    showWordCounts(form);
    showProgress(page, state);
  };
  const refresh = () => show(judged());
  const keep = () => {
    const isKept = kept.write(readAnswers(form));
    page.querySelector<HTMLElement>('#uden-lager')!.hidden = isKept;
    const line = page.querySelector('#gemt')!;
    const words = isKept ? formSentences.kept : formSentences.notKept;
    if (line.textContent !== words) line.textContent = words;
  };
  const fill = (answers: Answers) => {
    writeAnswers(form, fitFigures(page, answers, data));
    spreadSteps(form);
    spreadPartners(form);
    left.clear();
    for (const path of readAnswers(form).keys()) left.add(path);
    showChanged([]);
    refresh();
  };
  const showChanged = (paths: string[]) => {
    for (const article of form.querySelectorAll<HTMLElement>('[data-item]'))
      article.querySelector<HTMLElement>('[data-changed]')!.hidden = !paths.includes(article.dataset.item!);
  };

  const open = async (file: File) => {
    const read = readSaved(await file.text(), data);
    if ('fault' in read) return tell(page, wrongFile.title, read.fault, [], 'bad');
    const now = readAnswers(form);
    if (now.size > 0 && !(await ask(page, formQuestions.replace))) return;
    fill(read.answers);
    showChanged(read.changed);
    keep();
    const { title, words } = openedFile(file.name, read.changed.length);
    tell(page, title, words, [], 'good');
  };
  const actions: Record<string, (button: HTMLElement) => unknown> = {
    save: () => {
      const state = judged();
      for (const path of state.faults.keys()) left.add(path);
      show(state);
      saveForm(page, form, state, data);
    },
    open: () => page.querySelector<HTMLInputElement>('#fil')!.click(),
    clear: async () => {
      if (!(await ask(page, formQuestions.clear))) return;
      kept.clear();
      fill(new Map());
      untell(page);
      page.querySelector('#gemt')!.textContent = '';
      page.querySelector<HTMLElement>('[name="opgjort"]')!.focus();
    },
    add: () => addFigure(page).focus(),
    remove: (button) => {
      button.closest('[data-own]')!.remove();
      refresh();
      keep();
      page.querySelector<HTMLElement>('[data-do="add"]')!.focus();
    },
    fetch: (button) => {
      fill(kept.older() ?? new Map());
      keep();
      button.closest<HTMLElement>('#aeldre-svar')!.hidden = true;
    },
  };

  form.addEventListener('input', () => {
    refresh();
    keep();
  });
  form.addEventListener('focusout', ({ target }) => {
    const control = target as HTMLInputElement;
    if (!control.matches('input, select, textarea')) return;
    if (control.dataset.notation === 'value') completeUnit(control, data);
    left.add(pathOf(control));
    refresh();
    keep();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
    if (button) void actions[button.dataset.do!]!(button);
  });
  page.querySelector<HTMLInputElement>('#fil')!.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void open(file);
  });

  const before = kept.read();
  if (before) fill(before);
  else refresh();
  if (!before) page.querySelector<HTMLElement>('#aeldre-svar')!.hidden = kept.older() === undefined;
  if (before) keep();
  else page.querySelector<HTMLElement>('#uden-lager')!.hidden = kept.write(new Map());
}

/** A number alone gets the unit that was agreed. */
function completeUnit(control: HTMLInputElement, { items, keyFigures }: FormData): void {
  const [key, id, figure, indicator] = control.name.split('/');
  const item = items.find(({ path }) => path[0] === key && path[1] === id);
  const baseline = keyFigures.find((each) => key === followUpKeys.whole && each.id === figure)?.agreed;
  const known = item?.indicators.find((each) => each.id === indicator) ?? (baseline && { baseline });
  if (known) control.value = withUnit(control.value, known);
}

function showProgress(page: Document, { items }: FormState): void {
  const done = items.filter(({ state }) => state === 'done').length;
  const bar = page.querySelector<HTMLProgressElement>('#fremdrift')!;
  bar.max = items.length;
  bar.value = done;
  page.querySelector('#fremdrift-tekst')!.textContent = formProgress(done, items.length);
}
