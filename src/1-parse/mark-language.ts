import type { TextDirective } from 'mdast-util-directive';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { unreadableLanguage } from './mark-messages.ts';

/** Gives words in another language, `:lang[…]{en}`, their element and `lang` in HTML; reports a language that isn't one. */
export function markLanguage(node: TextDirective, place: Place): Diagnostic[] {
  const codes = Object.keys(node.attributes ?? {});
  const [language = ''] = codes;
  if (codes.length !== 1 || !isLanguage(language))
    return [diagnose(unreadableLanguage, place, { tekst: `{${codes.join(' ')}}` })];
  node.data = { ...node.data, hName: 'bdi', hProperties: { lang: language } };
  return [];
}

/** Whether it is a tag (BCP 47) of a language that has a name. */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(tag)) return false;
  return new Intl.DisplayNames('da', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
}
