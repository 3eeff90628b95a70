import { beforeAll, describe, expect, test } from 'vitest';
import type { Section } from '../src/model/section.ts';
import type { Agreement } from '../src/model/year.ts';
import { type PublishedAgreement, publishedYear } from './published-year.ts';
import { letters, type ReadPdf, readPdf } from './read-pdf.ts';

interface Bookmark {
  title: string;
  dest: unknown;
  items: Bookmark[];
}

interface Tag {
  role?: string;
  type?: string;
  alt?: string;
  children?: Tag[];
}

const published: PublishedAgreement[] = (await publishedYear()).agreements;

/** Text as words: soft hyphens, line breaks and kinds of space don't count. */
const words = (text: string) =>
  text
    .replace(/\u00ad[-\s]*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(published.map((each) => [each.agreement.unit.name, each] as const))(
  '%s',
  (name, { agreement, bytes }) => {
    let read: ReadPdf;
    const pdf = () => read.shown;
    const pages = () => read.pageTexts.map(words);
    beforeAll(async () => {
      read = await readPdf(bytes);
    });

    test('has 25-60 pages, none of them near empty', () => {
      expect(pages().length).toBeGreaterThanOrEqual(25);
      expect(pages().length).toBeLessThanOrEqual(60);
      expect(pages().flatMap((text, index) => (text.length < 250 ? [index + 1] : []))).toEqual([]);
    });

    test('is tagged and says title and language', async () => {
      const { info } = (await pdf().getMetadata()) as unknown as { info: { Title: string; Language: string } };
      expect(info).toMatchObject({ Title: `Institutionsaftale 2023 – ${name}`, Language: 'da' });
      expect(await pdf().getMarkInfo()).toMatchObject({ Marked: true });
    });

    test('has bookmarks that nest like the contents and point at the page of their heading', async () => {
      const bookmarks = (await pdf().getOutline()) as Bookmark[];
      const flat = (items: Bookmark[]): unknown[] =>
        items.map(({ title, items: below }) => [words(title), ...flat(below)]);
      expect(flat(bookmarks)).toEqual(agreement.chapters.map((chapter) => headings(chapter, agreement)));
      for (const bookmark of walk(bookmarks)) {
        const [page] = (await pdf().getDestination(bookmark.dest as string)) ?? (bookmark.dest as unknown[]);
        const index = await pdf().getPageIndex(page as never);
        expect(letters(pages()[index]!), `page ${index + 1}`).toContain(
          letters(bookmark.title.replace(/^[\d.]+ |^(?:Mål|Indsats) \d+\s/, '')),
        );
      }
    });

    test('says every goal, indicator and milestone', () => {
      const text = letters(pages().join(' '));
      for (const { title, indicators, milestones } of agreement.goals) {
        expect(text).toContain(letters(title));
        for (const indicator of indicators) expect(text, title).toContain(letters(indicator.name));
        for (const milestone of milestones) expect(text, title).toContain(letters(milestone.text));
      }
    });

    test('has headings, lists, tables with header cells and figures with words in its tags', async () => {
      const tags: Tag[] = [];
      for (let page = 1; page <= pdf().numPages; page++)
        tags.push(((await (await pdf().getPage(page)).getStructTree()) ?? {}) as Tag);
      const all = tags.flatMap(flatten);
      const roles = new Set(all.map(({ role }) => role));
      for (const role of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure'])
        expect(roles, role).toContain(role);
      const figures = all.filter(({ role }) => role === 'Figure');
      expect(figures.length).toBeGreaterThanOrEqual(agreement.figures.length);
      expect(figures.filter(({ alt }) => !alt)).toEqual([]);
      const bare = all
        .filter(({ role }) => role === 'Table')
        .filter((table) => !flatten(table).some(({ role }) => role === 'TH' || role === 'Caption'));
      expect(bare).toEqual([]);
    });
  },
);

const flatten = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(flatten)];

function* walk(items: Bookmark[]): Generator<Bookmark> {
  for (const item of items) {
    yield item;
    yield* walk(item.items);
  }
}

/** What the bookmarks should be: number and title, goals under their section. */
function headings({ number, title, content, children, depth }: Section, agreement: Agreement): unknown[] {
  const items = content.flatMap((block) => {
    if (block.kind === 'goals') return block.goals.map((goal) => [words(`Mål ${goal.number} ${goal.title}`)]);
    return block.kind === 'initiatives'
      ? block.initiatives.map((each) => [words(`Indsats ${each.number} ${each.title}`)])
      : [];
  });
  const below = children.filter(() => depth < 3).map((child) => headings(child, agreement));
  return [words([number, title].filter(Boolean).join(' ')), ...items, ...below];
}
