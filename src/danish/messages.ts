import type { Message } from '../diagnostics/message.ts';
import { lostCharacter, unprintableCharacter } from './character-messages.ts';
import { unreadableValue } from './notations.ts';
import { stillOpen } from './open.ts';

/** The messages of how a text is written, which several stages or a form report. */
export const messagesOfNotation: Message[] = [unprintableCharacter, lostCharacter, stillOpen, unreadableValue];
