import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Goal, Initiative } from '../src/model/item.ts';
import type { Section } from '../src/model/section.ts';
import type { Table } from '../src/model/table.ts';
import type { Agreement } from '../src/model/year.ts';
import { type PublishedAgreement, publishedYear } from './published-year.ts';
import {
  allTags,
  isTag,
  letters,
  pieces,
  type ReadPdf,
  type ReadTag,
  readPdf,
  readTagTree,
  textAt,
} from './read-pdf.ts';

const published: PublishedAgreement[] = (await publishedYear()).agreements;

describe.each(published.map((each) => [each.agreement.unit.name, each] as const))('%s', (_, { agreement, bytes }) => {
  let pdf: ReadPdf;
  let document: ReadTag;
  beforeAll(async () => {
    pdf = await readPdf(bytes);
    document = readTagTree(pdf);
  });

  test('prints in its contents the page on which each chapter, goal, table and figure stands', () => {
    const named = [...allTags(split(document).body)].filter(({ role }) => /^(?:H\d|Caption|P)$/.test(role));
    const entries = contentsOf(document);
    const numbered = (sections: Section[]): Section[] =>
      sections.flatMap((each) => (each.number === undefined ? [] : [each, ...numbered(each.children)]));
    const tables = [...agreement.tables.values()].filter((table) => table.number !== undefined);
    const { goals, figures, chapters } = agreement;
    expect(entries).toHaveLength(numbered(chapters).length + goals.length + tables.length + figures.length);
    for (const { words, heading, page } of entries) {
      expect(letters(heading)).toContain(letters(words));
      const stands = named.find((tag) => letters(saidBy(tag)) === letters(heading));
      expect({ heading, page: stands && pieces(stands)[0]?.page }).toEqual({ heading, page });
    }
    expect(Math.max(...entries.map(({ page }) => page))).toBeGreaterThan(20);
  });

  test('is read in the order of its sources, tables and charts where they belong', () => {
    // A cross-reference says its page, which no source does.
    const said = letters(saidBy(split(document).body).replace(/,\s*side\s*\d+/g, ''));
    let at = 0;
    for (const words of agreement.chapters.flatMap((chapter) => wordsOf(chapter, agreement)).map(letters)) {
      const next = said.indexOf(words, at);
      expect(
        next,
        `»${words}« after »${said.slice(at - 80, at)}« and before »${said.slice(at, at + 300)}«`,
      ).toBeGreaterThanOrEqual(at);
      // Nothing but small print stands between two things that the source has one after the other.
      expect(next - at, `»${said.slice(at, next)}« before »${words}«`).toBeLessThan(300);
      at = next + words.length;
    }
    expect(said.length - at).toBeLessThan(500);
  });

  test('can be searched for each title of a goal and each row of a table', () => {
    const pages = pdf.pageTexts.map((text) => letters(text)).join(' ');
    for (const { title } of agreement.goals) expect(pages).toContain(letters(title));
    for (const { rows, number } of agreement.tables.values())
      for (const { label } of number === undefined ? [] : rows)
        expect(pages, `table ${number}`).toContain(letters(label));
  });
});

/** The document's contents, and all that comes after. */
function split(document: ReadTag): { contents: ReadTag; body: ReadTag } {
  const headings = document.kids.flatMap((kid, index) => (isTag(kid) && kid.role === 'H2' ? [index] : []));
  const [from, to] = headings;
  return {
    contents: { ...document, kids: document.kids.slice(from, to) },
    body: { ...document, kids: document.kids.slice(to) },
  };
}

/** The entries of the contents: what is printed, the page's number at its end, and the heading that it leads to. */
function contentsOf(document: ReadTag): { words: string; heading: string; page: number }[] {
  const links = [...allTags(split(document).contents)].filter(({ role }) => role === 'Link');
  return links.map((link) => {
    const words = pieces(link).map(({ text }) => text.trim());
    const heading = link.kids.flatMap((kid) => ('annotation' in kid ? [textAt(kid.annotation, 'Contents')!] : []))[0]!;
    const printed = words.slice(0, -1).join(' ').replace('(højest prioriteret)', '');
    return { words: printed, heading, page: Number(words.at(-1)) };
  });
}

/** What a screen reader says: text in the order of the tags, of a figure its description; notes stand by themselves. */
function saidBy(tag: ReadTag): string {
  if (tag.role === 'Note') return '';
  if (tag.role === 'Figure') return ` ${textAt(tag.dict, 'Alt')} `;
  return tag.kids.map((kid) => (isTag(kid) ? saidBy(kid) : 'mcid' in kid ? kid.text : '')).join(' ');
}

/** What the source says of a section, in order: as much as to tell it from all else. */
function wordsOf({ number, title, content, children }: Section, agreement: Agreement): string[] {
  const within = content.flatMap((block) => blockWords(block));
  return [`${number ?? ''} ${title}`, ...within, ...children.flatMap((child) => wordsOf(child, agreement))];
}

function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return block.nodes.flatMap(leafTexts);
    case 'outcomes':
      return block.outcomes.map(({ name }) => name);
    case 'priorities':
      return block.goals.map(({ number, title }) => `Mål ${number} ${title}`);
    case 'goals':
      return block.goals.flatMap((goal) => itemWords(goal, 'Mål'));
    case 'initiatives':
      return block.initiatives.flatMap((initiative) => itemWords(initiative, 'Indsats'));
    case 'indicators':
      return block.indicators.map(({ name }) => name);
    case 'milestones':
      return block.milestones.map(({ text }) => text);
    case 'table':
      return tableWords(block.table);
    case 'chart':
      return [`Figur ${block.figure.number} ${block.figure.caption}`, `diagram: ${block.figure.caption}`];
    case 'signatures':
      return ['Dato', 'Underskrift'];
  }
}

function itemWords(item: Goal | Initiative, kind: string): string[] {
  const answers = item.answers.flatMap(({ question, content }) => [question.label, ...content.flatMap(blockWords)]);
  return [`${kind} ${item.number} ${item.title}`, ...answers];
}

function tableWords({ number, caption, columns, rows }: Table): string[] {
  const shown = columns.map(({ group }) => !group);
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ text }, index) => (shown[index] && /\p{L}|\d/u.test(text) ? [text] : [])),
  );
  return [`Tabel ${number ?? ''} ${caption}`, ...cells];
}

/** The text of each paragraph, up to its first footnote. */
function leafTexts(node: Nodes): string[] {
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
    return node.children.flatMap(leafTexts);
  if (!('children' in node)) return [];
  const end = node.children.findIndex(({ type }) => type === 'footnoteReference');
  return [textOf(end === -1 ? node : { ...node, children: node.children.slice(0, end) })];
}
