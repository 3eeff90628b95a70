import type { Code, InlineCode } from 'mdast';
import { stillOpen } from '../danish/open.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import { after, clip, marks } from './marks.ts';

export const unclosedCode = message({
  code: 'kode/ikke-lukket',
  severity: 'error',
  da: '»{hegn}« begynder kode, som aldrig slutter; alt under den bliver trykt, som det er skrevet.',
  en: '"{hegn}" begins code that never ends; all below it is printed as it is written.',
  help: {
    da: 'Slet linjen, eller slut koden med en linje mere som den.',
    en: 'Delete the line, or end the code with another.',
  },
  explanation: {
    means:
      'Tre ` eller ~ begynder kode, og alt under dem bliver trykt råt, også overskrifter og tal, der skulle regnes ud.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '```\nHoldlederne fører logbog.',
    right: '```\nHoldlederne fører logbog.\n```',
  },
});

export const inertMark = message({
  code: 'kode/virker-ikke',
  severity: 'error',
  da: '»{tekst}« står som kode og bliver trykt, som det er skrevet.',
  en: '"{tekst}" stands as code and is printed as it is written.',
  help: { da: 'Slet ` omkring det.', en: 'Delete the ` around it.' },
  explanation: {
    means: 'Det, der står mellem `, er kode: Tal, tabeller og noter bliver ikke sat ind der.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog i `{{år}}`.',
    right: 'Holdlederne fører logbog i {{år}}.',
  },
});

/** Reports code that goes on to the end because its fence isn't closed, and marks in code, which are printed as they stand. */
export function checkCode(file: string, source: string, node: Code | InlineCode): Diagnostic[] {
  const { start, end } = node.position!;
  const raw = source.slice(start.offset, end.offset);
  if (node.type === 'code' && !isClosed(raw)) {
    const fence = /^.*/.exec(raw)![0];
    return [diagnose(unclosedCode, { file, start, end: after(start, fence) }, { hegn: clip(fence) })];
  }
  return [...raw.matchAll(marks)].map(({ 0: mark, index }) => {
    const from = after(start, raw.slice(0, index));
    const place = { file, start: from, end: after(from, mark) };
    return mark === 'UDFYLDES' ? diagnose(stillOpen, place) : diagnose(inertMark, place, { tekst: clip(mark) });
  });
}

function isClosed(raw: string): boolean {
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(raw) ?? [];
  const last = /\n[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(raw)?.[1] ?? '';
  return last.startsWith(fence);
}
