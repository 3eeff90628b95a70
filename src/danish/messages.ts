import type { Message } from '../diagnostics/message.ts';
import { lostCharacter, unprintableCharacter } from './character-messages.ts';
import { unreadableValue } from './notations.ts';
import { stillOpen } from './open.ts';

/** What several stages, or a form, report of how a text is written. */
export const messagesOfNotation: Message[] = [unprintableCharacter, lostCharacter, stillOpen, unreadableValue];
