import type { FormData } from '../model/form.ts';
import { keyFigurePath } from '../words/follow-up-keys.ts';
import type { Answers } from './answers.ts';
import { ownFigure } from './saved-form.ts';

/** Adds fields for a key figure that the form doesn't know, the next or the one with this id (`egen-2`); returns the first field. */
export function addFigure(page: Document, own = nextId(page)): HTMLElement {
  const template = page.querySelector<HTMLTemplateElement>('#noegletal-skabelon')!;
  const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  row.dataset.own = own;
  for (const input of row.querySelectorAll<HTMLInputElement>('input[data-key]')) {
    const { key } = input.dataset;
    input.id = `felt-${own}--${key}`;
    input.name = keyFigurePath(own, key!);
    const field = input.closest('.field')!;
    field.querySelector('label')!.htmlFor = input.id;
    field.querySelector('.fault')!.id = `${input.id}--fejl`;
    input.setAttribute('aria-describedby', `${input.id}--fejl`);
  }
  page.querySelector('#egne-noegletal')!.append(row);
  return row.querySelector('input')!;
}

/** Makes fields for all key figures that are answered for and aren't known; returns the answers by the names of these fields. */
export function fitFigures(page: Document, answers: Answers, { keyFigures }: FormData): Answers {
  for (const row of page.querySelectorAll('[data-own]')) row.remove();
  const own = new Map<string, string>();
  const fitted = [...answers].map(([path, value]): [string, string] => {
    const [, id, key] = /^samlet\/nøgletal\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (id === undefined || keyFigures.some((each) => each.id === id)) return [path, value];
    if (!own.has(id)) {
      const name = ownFigure.test(path) ? id : nextId(page);
      own.set(id, name);
      addFigure(page, name);
    }
    return [keyFigurePath(own.get(id)!, key!), value];
  });
  return new Map(fitted);
}

function nextId(page: Document): string {
  const numbers = [...page.querySelectorAll<HTMLElement>('[data-own]')].map(({ dataset }) =>
    Number(dataset.own!.slice('egen-'.length)),
  );
  return `egen-${Math.max(0, ...numbers) + 1}`;
}
