import type { Image, Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { idForm } from '../danish/id.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Agreement, Section } from '../model/year.ts';
import type { YearFacts } from './bind-year.ts';
import type { DocumentIndex } from './index-documents.ts';
import { walkBlocks } from './walk-blocks.ts';

interface Target {
  href?: string;
  text: string;
}

interface Kind {
  da: string;
  en: string;
  targets: Map<string, Target>;
  /** Whether the id belongs to a file that could not be read. */
  broken(id: string): boolean;
}

/** Points links at what they name, with its number and name where they have no words, and puts images in; reports what doesn't exist. */
export function bindLinks(
  agreement: Agreement,
  facts: YearFacts,
  index: DocumentIndex,
  report: (diagnostic: Diagnostic) => void,
): void {
  const kinds = linkKinds(agreement, facts, index);
  const bind = (nodes: RootContent[]) =>
    visit({ type: 'root', children: nodes } as Root, (node) => {
      if (node.type === 'link') bindLink(node, kinds, report);
      if (node.type === 'image') bindImage(node, index.images, report);
    });
  for (const block of walkBlocks(agreement.chapters)) if (block.kind === 'text') bind(block.nodes);
  for (const note of agreement.footnotes) bind(note.nodes);
}

function linkKinds(agreement: Agreement, facts: YearFacts, index: DocumentIndex): Record<string, Kind> {
  const { goals, tables, unit } = agreement;
  const inUnit = (kind: 'goal' | 'table' | 'cells') => (id: string) => index.exists(kind, id, unit.id);
  const never = () => false;
  const sections = (list: Section[]): Section[] => list.flatMap((each) => [each, ...sections(each.children)]);
  return {
    mål: {
      da: 'målet',
      en: 'the goal',
      targets: new Map(
        goals.map((each) => [each.id, { href: `#${each.anchor}`, text: `mål ${each.number} »${each.title}«` }]),
      ),
      broken: inUnit('goal'),
    },
    tabel: {
      da: 'tabellen',
      en: 'the table',
      targets: new Map(
        [...tables.values()]
          .filter((each) => each.number)
          .map((each) => [each.id, { href: `#tabel-${each.number}`, text: `tabel ${each.number} »${each.caption}«` }]),
      ),
      broken: inUnit('table'),
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
      broken: never,
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
  const kind = kinds[scheme.toLowerCase()];
  if (!kind) return;
  const id = idForm(rest);
  const target = kind.targets.get(id);
  if (target?.href) link.url = target.href;
  else link.url = '';
  if (link.children.length === 0) link.children = [{ type: 'text', value: target?.text ?? '' }];
  if (!target && !kind.broken(id))
    report(
      diagnose('link/mål', link.data!.place!, {
        slags: kind.da,
        slagsEn: kind.en,
        id: rest,
        nærmest: nearest(id, kind.targets.keys()),
      }),
    );
}

function bindImage(image: Image, images: Map<string, string>, report: (diagnostic: Diagnostic) => void): void {
  const place = image.data?.place;
  if (!place) return;
  const steps = image.url
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '.' && step !== '');
  const uri = images.get([...place.file.split('/').slice(0, -1), ...steps].join('/'));
  const problem = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(image.url)
    ? 'billede/fra-nettet'
    : image.url.startsWith('/') || steps.includes('..')
      ? 'billede/udenfor'
      : uri === undefined
        ? 'billede/mangler'
        : undefined;
  if (problem) report(diagnose(problem, place, { fil: image.url }));
  else image.url = uri!;
}
