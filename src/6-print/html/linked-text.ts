import Handlebars from 'handlebars';

const web = String.raw`(?<![\p{L}\d@./-])(?:https?:\/\/|www\.)[^\s<>»«“”"|]+`;
const mail = String.raw`(?<![\p{L}\d._%+-])[\w.%+-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+(?![\p{L}\d@])`;
const address = new RegExp(`${web}|${mail}`, 'giu');

/** HTML of a text that is no Markdown, in which bare web and mail addresses are links; the stop or bracket behind one is no part of it. */
export function linkedText(text: string): string {
  let html = '';
  let done = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const shown = withoutEnd(found);
    const href = /^(?:https?:|www\.)/i.test(shown) ? shown.replace(/^www\./i, 'http://$&') : `mailto:${shown}`;
    // One with a user's name or password leads elsewhere than it seems.
    if (!URL.canParse(href) || /^https?:\/\/[^/]*@/i.test(href)) continue;
    html += escaped(text.slice(done, index)) + `<a href="${escaped(encodeURI(href).replaceAll('%25', '%'))}">`;
    html += `${escaped(shown)}</a>`;
    done = index + shown.length;
  }
  return html + escaped(text.slice(done));
}

const escaped = (text: string): string => Handlebars.escapeExpression(text);

/** A bracket at the end belongs to the address that opened it. */
function withoutEnd(address: string): string {
  const [end] = /[.,;:!?’']*$/.exec(address)!;
  const rest = address.slice(0, address.length - end.length);
  if (rest.endsWith(')') && !rest.includes('(')) return withoutEnd(rest.slice(0, -1));
  return rest;
}
