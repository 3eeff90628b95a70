import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTemplates } from '../../src/6-print/html/compile-templates.ts';

const view = { title: 'Mål', none: null, list: [], parts: [{ name: 'a' }, { name: 'b' }] };

test.each([
  ['a name', '\n{{titel}}', 'templates/side.hbs:2: "titel" not defined'],
  ['a name in a condition', '{{#if titel}}x{{/if}}', 'templates/side.hbs:1: unknown name in {{#if}}'],
  ['a name in a negation', '{{#unless titel}}x{{/unless}}', 'templates/side.hbs:1: unknown name in {{#unless}}'],
  ['a list', '\n\n{{#each dele}}x{{/each}}', 'templates/side.hbs:3: unknown name in {{#each}}'],
  ['a view', '{{#with del}}x{{/with}}', 'templates/side.hbs:1: unknown name in {{#with}}'],
  ['a name in a list', '{{#each parts}}{{navn}}{{/each}}', 'templates/side.hbs:1: "navn" not defined'],
  ['a text with links', '{{linked titel}}', 'templates/side.hbs:1: no text in {{linked}}'],
  ['a partial', '{{> del}}', 'templates/side.hbs: The partial del could not be found'],
])('an unknown name throws with template and line: %s', (_, source, message) => {
  expect(() => compileTemplates({ side: source })('side', view)).toThrow(message);
});

test('a mistake in a partial names the partial', () => {
  const fill = compileTemplates({ side: '{{#each parts}}{{> del this}}{{/each}}', 'partials/del': 'x\n{{navn}}' });
  expect(() => fill('side', view)).toThrow(/^templates\/partials\/del\.hbs:2: /);
});

test('a template that cannot be read names itself', () => {
  expect(() => compileTemplates({ side: '{{#if title}}' })('side', view)).toThrow(/^templates\/side\.hbs: Parse error/);
});

test('null is nothing, an empty list has an else', () => {
  const fill = compileTemplates({ side: '{{#if none}}x{{else}}-{{/if}}{{#each list}}x{{else}}0{{/each}}{{title}}' });
  expect(fill('side', view)).toBe('-0Mål');
});

test('text is escaped', () => {
  expect(compileTemplates({ side: '{{title}}' })('side', { title: '<b>&' })).toBe('&lt;b&gt;&amp;');
});

test.each([
  [
    'Se https://skole.dk/plan?a=1&b=2.',
    'Se <a href="https://skole.dk/plan?a&#x3D;1&amp;b&#x3D;2">https://skole.dk/plan?a&#x3D;1&amp;b&#x3D;2</a>.',
  ],
  ['(www.bibliotek.dk/lån)', '(<a href="http://www.bibliotek.dk/l%C3%A5n">www.bibliotek.dk/lån</a>)'],
  ['https://a.dk/b_(c), x', '<a href="https://a.dk/b_(c)">https://a.dk/b_(c)</a>, x'],
  ['Lone <lone@skole.dk>', 'Lone &lt;<a href="mailto:lone@skole.dk">lone@skole.dk</a>&gt;'],
  ['https://a.dk/"onclick=1', '<a href="https://a.dk/">https://a.dk/</a>&quot;onclick&#x3D;1'],
  ['https://bank.dk@ond.dk/ og javascript:1', 'https://bank.dk@ond.dk/ og javascript:1'],
  ['80 % pr. 1.1.2023', '80 % pr. 1.1.2023'],
])('addresses in text that is no Markdown are links: %s', (text, html) => {
  expect(compileTemplates({ side: '{{linked text}}' })('side', { text })).toBe(html);
});

test('every kind of node and field has a template, and every template is used', () => {
  const root = join(import.meta.dirname, '../..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const table = /const handlers[\s\S]*?= \{\n([\s\S]*?)\n\};/.exec(read('src/6-print/html/node-views.ts'))![1]!;
  const kinds = [...table.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, kind]) => kind!);
  const fields = /interface FormField \{\n\s*kind: ([^;]+);/.exec(read('src/model/composed-form.ts'))![1]!;
  const all = [...kinds, ...[...fields.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind!)];
  expect(kinds.length).toBeGreaterThan(20);
  const files = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' });
  const templates = files.filter((file) => file.endsWith('.hbs'));
  const partials = templates.flatMap((file) => /^partials\/(.+)\.hbs$/.exec(file)?.[1] ?? []);
  expect(all.filter((kind) => !partials.includes(kind))).toEqual([]);
  const text = templates.map((file) => read(`templates/${file}`)).join('');
  const named = [...text.matchAll(/\{\{#?> ([\w-]+)/g)].map(([, name]) => name!);
  expect(partials.filter((name) => !all.includes(name) && !named.includes(name))).toEqual([]);
});
