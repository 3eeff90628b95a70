/** A line of a message, which leads to where it is mended. */
export interface ToldLine {
  text: string;
  target: HTMLElement | undefined;
}

/** Says something at the top of the form and takes the reader there. */
export function tell(page: Document, title: string, words: string, lines: ToldLine[], tone: 'good' | 'bad'): void {
  const panel = page.querySelector<HTMLElement>('#besked')!;
  panel.className = `told ${tone}`;
  page.querySelector('#besked-titel')!.textContent = title;
  const body = panel.querySelector('[data-body]')!;
  const text = page.createElement('p');
  text.textContent = words;
  body.replaceChildren(...(words === '' ? [] : [text]), ...(lines.length > 0 ? [list(page, lines)] : []));
  panel.hidden = false;
  panel.focus();
  panel.scrollIntoView({ block: 'start' });
}

/** Takes back what was said. */
export function untell(page: Document): void {
  page.querySelector<HTMLElement>('#besked')!.hidden = true;
}

function list(page: Document, lines: ToldLine[]): HTMLElement {
  const items = lines.map(({ text, target }) => {
    const item = page.createElement('li');
    if (!target) item.textContent = text;
    else {
      const link = page.createElement('a');
      link.href = `#${target.id}`;
      link.textContent = text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        target.scrollIntoView({ block: 'center' });
        target.focus();
      });
      item.append(link);
    }
    return item;
  });
  const all = page.createElement('ul');
  all.append(...items);
  return all;
}

/** Asks a question that is answered with yes or no. */
export function ask(
  page: Document,
  { title, words, yes }: { title: string; words: string; yes: string },
): Promise<boolean> {
  const dialog = page.querySelector<HTMLDialogElement>('#spoerg')!;
  page.querySelector('#spoerg-titel')!.textContent = title;
  dialog.querySelector('[data-text]')!.textContent = words;
  dialog.querySelector('[data-yes]')!.textContent = yes;
  dialog.returnValue = 'nej';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'ja'), { once: true });
  });
}
