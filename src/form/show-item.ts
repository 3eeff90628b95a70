import { capital } from '../danish/capital.ts';
import { listWords } from '../danish/list.ts';
import { missingWords } from '../danish/missing-words.ts';
import type { FormData, FormSymbol } from '../model/form.ts';
import { formSentences, itemStateWords } from '../words/form-script-words.ts';
import type { FormState, ItemState } from './form-state.ts';
import type { StandingValue } from './judge-item.ts';

/** Shows where an item stands: its status, its values against their targets, what it lacks, and which fields are asked for now. */
export function showItem(page: Document, { item, judgement, state }: FormState['items'][number], data: FormData): void {
  const path = item.path.join('/');
  const article = page.querySelector<HTMLElement>(`[data-item="${CSS.escape(path)}"]`)!;
  const { computed, standings, missing, begun } = judgement;
  const place = article.querySelector<HTMLElement>('[data-status]')!;
  if (begun) setSymbol(page, place, data.statuses[computed]);
  else setText(place, formSentences.statusToCome);
  for (const output of article.querySelectorAll<HTMLElement>('[data-standing]')) {
    const found = standings.get(output.dataset.standing!);
    setSymbol(page, output, found ? standingSymbol(found, data) : null);
  }
  for (const row of article.querySelectorAll<HTMLElement>('[data-when-shown]'))
    row.hidden = !judgement.asked[row.dataset.whenShown as keyof typeof judgement.asked];
  const lacks = article.querySelector<HTMLElement>('[data-lacks]')!;
  lacks.hidden = !begun || missing.length === 0;
  setText(article.querySelector('[data-lacks-text]')!, `${capital(listWords(missing.map(missingWords)))}.`);
  const link = page.querySelector<HTMLElement>(`[data-nav="${CSS.escape(path)}"]`)!;
  for (const place of [article, link]) showState(place.querySelector<SVGElement>('.state')!, state);
  setText(article.querySelector('[data-state-word]')!, itemStateWords[state]);
  setText(link.querySelector('[data-nav-word]')!, `, ${itemStateWords[state].toLowerCase()}`);
}

function standingSymbol({ value, standing, outlook }: StandingValue, data: FormData): FormSymbol | null {
  if (value.kind === 'unknown') return data.statuses.unknown;
  return standing === 'not-due' ? data.outlooks[outlook] : data.standings[standing];
}

function showState(icon: SVGElement, state: ItemState): void {
  icon.setAttribute('class', `ic state ${state}`);
  icon.querySelector('use')!.setAttribute('href', `#s-${state}`);
}

/** A symbol with its word, as the reports print it; nothing is touched where it says the same, so that it isn't read out again. */
function setSymbol(page: Document, place: Element, symbol: FormSymbol | null): void {
  if (place.textContent === (symbol?.word ?? '')) return;
  if (!symbol) {
    place.replaceChildren();
    return;
  }
  const span = page.createElement('span');
  span.className = `status ${symbol.tone}`;
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'ic');
  svg.setAttribute('aria-hidden', 'true');
  const use = page.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#s-${symbol.symbol}`);
  svg.append(use);
  span.append(svg, symbol.word);
  place.replaceChildren(span);
}

function setText(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
