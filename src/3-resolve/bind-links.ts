import type { Image, Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { idForm } from '../danish/id.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { TypedDocument } from '../model/document.ts';
import type { Report } from '../model/follow-up.ts';
import type { Block } from '../model/item.ts';
import type { Section } from '../model/section.ts';
import type { Agreement } from '../model/year.ts';
import type { YearFacts } from './bind-year.ts';
import type { DocumentIndex } from './index-documents.ts';
import { brokenLink, imageFromNet, imageOutside, linkToHidden, missingImage } from './link-messages.ts';
import { walkBlocks } from './walk-blocks.ts';

interface Target {
  href?: string;
  text: string;
}

interface Kind {
  da: string;
  en: string;
  targets: Map<string, Target>;
  /** Whether something of this id was written, but is not there because of another mistake. */
  broken(id: string): boolean;
  /** Whether the id is known, but the document doesn't show it. */
  hidden?(id: string): boolean;
}

/** The targets of links beside the agreement itself. */
export interface LinkContext {
  facts: YearFacts;
  index: DocumentIndex;
  /** The documents that the agreement is written in. */
  sources: TypedDocument[];
}

/**
 * Points links at what they name, with its number and name where they have no words, and puts images in. Reports what
 * doesn't exist, and tables that no document shows.
 */
export function bindLinks(agreement: Agreement, context: LinkContext, report: (diagnostic: Diagnostic) => void): void {
  const { index } = context;
  const kinds = linkKinds(agreement, context);
  const bind = (nodes: RootContent[], to = kinds) =>
    visit({ type: 'root', children: nodes } as Root, (node) => {
      if (node.type === 'link') bindLink(node, to, report);
      if (node.type === 'image') bindImage(node, index, report);
    });
  for (const block of walkBlocks(agreement.chapters)) if (block.kind === 'text') bind(block.nodes);
  for (const note of agreement.footnotes) bind(note.nodes);
  // What a follow-up names stands in another document: it is named, not linked.
  const named = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, withoutAddress(kind)]));
  for (const block of agreement.reports.flatMap(reportBlocks)) if (block.kind === 'text') bind(block.nodes, named);
}

const withoutAddress = (kind: Kind): Kind => ({
  ...kind,
  targets: new Map([...kind.targets].map(([id, { text }]) => [id, { text }])),
});

const reportBlocks = ({ goals, initiatives, whole }: Report): Block[] => [
  ...[...goals, ...initiatives].flatMap(({ text, cause, action, decision }) => [
    ...text,
    ...cause,
    ...action,
    ...decision,
  ]),
  ...(whole?.text ?? []),
];

function linkKinds(agreement: Agreement, { facts, index, sources }: LinkContext): Record<string, Kind> {
  const { goals, tables, unit } = agreement;
  const shown = shownTables(sources);
  const never = () => false;
  const headings = new Set(sources.flatMap((each) => each.sections ?? []).map((each) => idForm(each.title)));
  const sections = (list: Section[]): Section[] => list.flatMap((each) => [each, ...sections(each.children)]);
  return {
    mål: {
      da: 'målet',
      en: 'the goal',
      targets: new Map(
        goals.map((each) => [each.id, { href: `#${each.anchor}`, text: `mål ${each.number} »${each.title}«` }]),
      ),
      broken: (id) => index.exists('goal', id, unit.id),
    },
    tabel: {
      da: 'tabellen',
      en: 'the table',
      targets: new Map(
        [...tables.values()]
          .filter((each) => each.number)
          .map((each) => [each.id, { href: `#tabel-${each.number}`, text: `tabel ${each.number} »${each.caption}«` }]),
      ),
      broken: (id) =>
        shown.has(id) ||
        (!tables.has(id) && (index.exists('table', id, unit.id) || index.exists('cells', id, unit.id))),
      hidden: (id) => tables.has(id),
    },
    afsnit: {
      da: 'afsnittet',
      en: 'the section',
      targets: new Map(
        sections(agreement.chapters).map((each) => [
          idForm(each.title),
          {
            href: `#${each.id}`,
            text: each.number ? `afsnit ${each.number} »${each.title}«` : `afsnittet »${each.title}«`,
          },
        ]),
      ),
      broken: (id) => !index.frame || headings.has(id),
    },
    effektmål: {
      da: 'effektmålet',
      en: 'the outcome',
      targets: new Map(
        facts.outcomes.map((each) => [
          each.id,
          { href: `#effektmaal-${each.number}`, text: `effektmål ${each.number} »${each.name}«` },
        ]),
      ),
      broken: never,
    },
    enhed: {
      da: 'enheden',
      en: 'the unit',
      targets: new Map([...facts.units.values()].map((each) => [each.id, { text: each.name }])),
      broken: never,
    },
  };
}

function bindLink(link: Link, kinds: Record<string, Kind>, report: (diagnostic: Diagnostic) => void): void {
  const [, scheme = '', rest = ''] = /^(\p{L}+):(.*)$/u.exec(link.url) ?? [];
  const name = scheme.toLowerCase();
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return;
  const id = idForm(rest);
  const target = kind.targets.get(id);
  if (target?.href) link.url = target.href;
  else link.url = '';
  if (link.children.length === 0) link.children = [{ type: 'text', value: target?.text ?? '' }];
  if (target || kind.broken(id)) return;
  const values = { slags: kind.da, slagsEn: kind.en, id: rest };
  const place = link.data!.place!;
  if (kind.hidden?.(id)) report(diagnose(linkToHidden, place, values));
  else report(diagnose(brokenLink, place, { ...values, nærmest: nearest(id, kind.targets.keys()) }));
}

/** Ids of the tables that a directive places somewhere, though a mistake there may keep it out of the document. */
function shownTables(sources: TypedDocument[]): Set<string> {
  const ids = new Set<string>();
  for (const { body } of sources) {
    if (!body) continue;
    visit(body, 'leafDirective', (node) => {
      if (node.name === 'tabel') ids.add(idForm(node.attributes?.id ?? ''));
    });
  }
  return ids;
}

function bindImage(image: Image, { images, files }: DocumentIndex, report: (diagnostic: Diagnostic) => void): void {
  const place = image.data?.place;
  if (!place) return;
  const written = decoded(image.url);
  const steps = written
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '.' && step !== '');
  const folder = place.file.split('/').slice(0, -1);
  const file = [...folder, ...steps].join('/').normalize('NFC');
  const uri = images.get(file);
  const isAddress = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(image.url);
  const problem = isAddress
    ? imageFromNet
    : /^(?:\/|[a-z]:)/i.test(written) || steps.includes('..')
      ? imageOutside
      : files.has(file)
        ? undefined
        : missingImage;
  const beside = [...images.keys()].filter((each) => each.startsWith(`${folder.join('/')}/`));
  const names = beside.map((each) => each.slice(folder.join('/').length + 1));
  if (problem) report(diagnose(problem, place, { fil: written.slice(0, 60), nærmest: nearest(written, names) }));
  else image.url = uri ?? '';
}

/** An address as its characters: editors write `%20` for a space. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
