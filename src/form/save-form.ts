import { listWords } from '../danish/list.ts';
import { missingWords } from '../danish/missing-words.ts';
import { textLimit } from '../judging/text-limits.ts';
import type { FormData } from '../model/form.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import { formPartNames, mendBeforeSaving, notAnswered, savedFile, tooLong } from '../words/form-script-words.ts';
import type { FormState } from './form-state.ts';
import { faultText } from './messages.ts';
import { savedText } from './saved-form.ts';
import { controlOf } from './show-faults.ts';
import { tell } from './tell.ts';

/** Saves the answers as a file and says what they lack; where something can't be as it is typed, says that instead. */
export function saveForm(page: Document, form: HTMLFormElement, state: FormState, data: FormData): void {
  const wrong = [...state.faults].map(([path, fault]) => ({
    text: `${nameOf(path, data)}: ${faultText(fault)}`,
    target: controlOf(form, path),
  }));
  if (wrong.length > 0) {
    tell(page, mendBeforeSaving(wrong.length), '', wrong, 'bad');
    return;
  }
  const name = `${data.unit}-${data.followUp}-${data.year}.json`;
  const file = new Blob([savedText(state.answers, data)], { type: 'application/json' });
  if (file.size > textLimit) {
    const { title, words } = tooLong(file.size, textLimit);
    tell(page, title, words, [], 'bad');
    return;
  }
  download(page, name, file);
  const signature = state.lacks.map((key) => ({
    text: key === followUpKeys.asOf ? formPartNames.asOf : formPartNames.filledBy,
    target: controlOf(form, key),
  }));
  const items = state.items.filter(({ state: each }) => each !== 'done');
  const lacking = items.map(({ item, judgement, state: each }) => ({
    text: `${item.name} ${item.title}: ${each === 'empty' ? notAnswered : listWords(judgement.missing.map(missingWords))}`,
    target: controlOf(form, `${item.path.join('/')}/${followUpKeys.text}`),
  }));
  const lines = [...signature, ...lacking];
  const { title, words } = savedFile(name, lines.length > 0);
  tell(page, title, words, lines, 'good');
}

/** Whose answer a path is. */
function nameOf(path: string, { items }: FormData): string {
  const item = items.find(({ path: own }) => path.startsWith(`${own.join('/')}/`));
  if (item) return item.name;
  return path.startsWith(`${followUpKeys.whole}/`) ? formPartNames.keyFigures : formPartNames.answers;
}

function download(page: Document, name: string, file: Blob): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
