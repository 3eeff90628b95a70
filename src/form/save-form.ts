import { listWords } from '../danish/list.ts';
import { missingWords } from '../danish/missing-words.ts';
import { formatNumber } from '../danish/number.ts';
import { textLimit } from '../judging/text-limits.ts';
import type { FormData } from '../model/form.ts';
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
    const count = wrong.length === 1 ? 'et svar' : `${wrong.length} svar`;
    tell(page, `Ret ${count}, før filen kan gemmes`, '', wrong, 'bad');
    return;
  }
  const name = `${data.unit}-${data.followUp}-${data.year}.json`;
  const file = new Blob([savedText(state.answers, data)], { type: 'application/json' });
  if (file.size > textLimit) {
    const words = `Svarene fylder ${kilobytes(file.size)} kB, ventede højst ${kilobytes(textLimit)} kB.`;
    tell(page, 'Skriv kortere, før filen kan gemmes', words, [], 'bad');
    return;
  }
  download(page, name, file);
  const signature = state.lacks.map((key) => ({
    text: key === 'opgjort' ? 'Opgjort' : 'Udfyldt af',
    target: controlOf(form, key),
  }));
  const items = state.items.filter(({ state: each }) => each !== 'done');
  const lacking = items.map(({ item, judgement, state: each }) => ({
    text: `${item.name} ${item.title}: ${each === 'empty' ? 'ikke besvaret' : listWords(judgement.missing.map(missingWords))}`,
    target: controlOf(form, `${item.path.join('/')}/tekst`),
  }));
  const send = `Send filen ${name} til Sekretariatet. Den ligger dér, hvor browseren lægger hentede filer.`;
  const lines = [...signature, ...lacking];
  tell(page, 'Filen er gemt', lines.length > 0 ? `${send} Det her mangler endnu:` : send, lines, 'good');
}

/** Whose answer a path is. */
function nameOf(path: string, { items }: FormData): string {
  const item = items.find(({ path: own }) => path.startsWith(`${own.join('/')}/`));
  if (item) return item.name;
  return path.startsWith('samlet/') ? 'Nøgletal' : 'Om svarene';
}

const kilobytes = (bytes: number) => formatNumber(Math.ceil(bytes / 1024));

function download(page: Document, name: string, file: Blob): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
