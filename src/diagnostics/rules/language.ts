import { type Message, message, rule } from '../message.ts';

const form = (da: string, en: string, help?: { da: string; en: string }) =>
  rule('style', `${da} »{fundet}«, ventede »{ventet}«.`, `${en} "{fundet}", expected "{ventet}".`, help);

const fixable = { da: '`aftale check --fix` retter det.', en: '`aftale check --fix` mends it.' };

/** Rules of language: spelling, doubled words, quotes, forms of numbers and dates. */
export const languageCodes = {
  'sprog/stavning': rule(
    'warning',
    'Ukendt ord »{ord}«.[ Mente du {nærmest}?]',
    'Unknown word "{ord}".[ Did you mean {nærmest}?]',
    {
      da: 'Ret ordet. Er det rigtigt, føjer `aftale check --add-words` det til agreements/ord.txt.',
      en: 'Mend the word. If it is right, `aftale check --add-words` adds it to agreements/ord.txt.',
    },
  ),
  'sprog/forveksling': rule(
    'warning',
    'Uventet »{fundet}«, ventede »{ventet}«.',
    'Unexpected "{fundet}", expected "{ventet}".',
    fixable,
  ),
  'sprog/dobbelt-ord': rule(
    'warning',
    'Ordet »{ord}« står to gange i træk, ventede én gang.',
    'The word "{ord}" stands twice in a row, expected once.',
    { da: 'Slet det ene.', en: 'Delete one.' },
  ),
  'sprog/opdelt-ord': rule(
    'style',
    'Uventet mellemrum i »{fundet}«, ventede ét ord: »{ventet}«.',
    'Unexpected space in "{fundet}", expected one word: "{ventet}".',
  ),
  'sprog/forkortelse': form('Uventet', 'Unexpected', fixable),
  'sprog/tabt-tegn': message(
    'error',
    'Her er et tegn gået tabt: »{fundet}«[ ({nummer})][, ventede »{ventet}«].',
    'A character is lost here: "{fundet}"[ ({nummer})][, expected "{ventet}"].',
    { da: 'Skriv det tegn, der skulle stå her.', en: 'Write the character that belongs here.' },
  ),
  'sprog/anførselstegn': rule(
    'style',
    'Uventet anførselstegn »{fundet}«, ventede »{ventet}«.',
    'Unexpected quotation mark "{fundet}", expected "{ventet}".',
    fixable,
  ),
  'sprog/uparret-anførselstegn': rule(
    'warning',
    'Anførselstegnet »{fundet}« er alene, ventede et, der {mangler}.',
    'The quotation mark "{fundet}" stands alone, expected one that {manglerEn}.',
    {
      da: 'Skriv det, der mangler, eller slet det, der er for meget.',
      en: 'Write what is missing, or delete what is too much.',
    },
  ),
  'sprog/dobbelt-mellemrum': rule(
    'style',
    'Uventet flere mellemrum i træk, ventede ét.',
    'Unexpected spaces in a row, expected one.',
    fixable,
  ),
  'sprog/mellemrum': rule(
    'style',
    'Uventet mellemrum {sted}, ventede intet.',
    'Unexpected space {stedEn}, expected none.',
  ),
  'sprog/manglende-mellemrum': rule(
    'style',
    'Uventet »{tegn}« uden mellemrum efter, ventede et.',
    'Unexpected "{tegn}" without a space after it, expected one.',
    fixable,
  ),
  'sprog/tal': form('Uventet tal', 'Unexpected number', {
    da: 'Tusinder skilles med punktum og decimaler med komma: 1.911.851 og 4,5.',
    en: 'Thousands take a full stop and decimals a comma: 1.911.851 and 4,5.',
  }),
  'sprog/procent': form('Uventet', 'Unexpected', fixable),
  'sprog/dato': form('Uventet dato', 'Unexpected date', fixable),
  'sprog/klokkeslæt': form('Uventet klokkeslæt', 'Unexpected time', fixable),
  'sprog/paragraf': form('Uventet paragraf', 'Unexpected section', fixable),
  'sprog/tankestreg': rule(
    'style',
    'Uventet »{fundet}« mellem ord, ventede »{ventet}«.',
    'Unexpected "{fundet}" between words, expected "{ventet}".',
    fixable,
  ),
  'sprog/bindestreg': rule(
    'style',
    'Uventet løs bindestreg »{fundet}«, ventede et ord på begge sider.',
    'Unexpected loose hyphen "{fundet}", expected a word on both sides.',
    {
      da: 'Slet bindestregen, sæt ordene sammen, eller skriv en tankestreg (–).',
      en: 'Delete the hyphen, join the words, or write a dash (–).',
    },
  ),
} as const satisfies Record<string, Message>;
