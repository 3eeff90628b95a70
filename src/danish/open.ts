import { adjustable } from '../diagnostics/message.ts';

export const stillOpen = adjustable({
  code: 'udfyldes/åben',
  severity: 'error',
  da: 'Her står UDFYLDES: noget mangler.',
  en: 'UDFYLDES stands here: something is missing.',
  help: {
    da: 'Skriv det, der mangler. Et udgangspunkt, ingen kender, skrives »kan ikke opgøres«.',
    en: 'Write what is missing. A baseline that nobody knows is written "kan ikke opgøres".',
  },
  explanation: {
    means:
      'UDFYLDES er mærket for det, der endnu ikke er skrevet. I udkastet er det en advarsel; når aftalen er indgået, må intet være åbent.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senest: UDFYLDES',
    right: '    senest: 1.5.2023',
  },
});

/** The one marker for what is still to be filled in, in YAML, Markdown and CSV. */
export const openMarker = 'UDFYLDES';

/** Whether something in the text is still to be filled in. */
export function isOpen(text: string): boolean {
  return /(?<![\p{L}\d])UDFYLDES(?![\p{L}\d])/u.test(text);
}
