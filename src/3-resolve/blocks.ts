import type { Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { idForm } from '../danish/id.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { message } from '../diagnostics/message.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Block } from '../model/item.ts';
import type { Variable } from '../model/mdast.ts';
import type { Figure, Table } from '../model/table.ts';
import { unknownTable } from './reference-messages.ts';
import { expand, type Lookup } from './variables.ts';

export const unknownChartKind = message({
  code: 'diagram/slags',
  severity: 'error',
  da: 'Ukendt slags diagram[ »{slags}«], ventede type=cirkel, type=linje eller type=søjle.[ Mente du »{nærmest}«?]',
  en: 'Unknown kind of chart[ "{slags}"], expected type=cirkel, type=linje or type=søjle.[ Did you mean "{nærmest}"?]',

  explanation: {
    means: 'Programmet kan tegne cirkel-, linje- og søjlediagrammer. Uden en af dem bliver der intet diagram.',
    file: 'traening/aftale.md',
    instead: '::diagram{#medarbejdere type=cirkel kolonne="Antal" overskrift="Ansatte efter fag"}',
    wrong: '::diagram{#medarbejdere type=lagkage kolonne="Antal" overskrift="Ansatte efter fag"}',
    right: '::diagram{#medarbejdere type=cirkel kolonne="Antal" overskrift="Ansatte efter fag"}',
  },
});

export const unknownChartColumn = message({
  code: 'diagram/kolonne',
  severity: 'error',
  da: 'Tabellen »{tabel}« har ingen kolonne med tal[, der hedder »{kolonne}«].[ Mente du »{nærmest}«?]',
  en: 'The table "{tabel}" has no column of figures[ called "{kolonne}"].[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Skriv kolonnens overskrift, som den står i CSV-filen: kolonne="Antal".',
    en: 'Write the heading of the column as it stands in the CSV file: kolonne="Antal".',
  },
  explanation: {
    means: 'Et diagram viser tallene i en af tabellens kolonner. Den, der er nævnt, findes ikke eller har ingen tal.',
    file: 'traening/aftale.md',
    instead: '::diagram{#medarbejdere type=cirkel kolonne="Antal" overskrift="Ansatte efter fag"}',
    wrong: '::diagram{#medarbejdere type=cirkel kolonne="Fag" overskrift="Ansatte efter fag"}',
    right: '::diagram{#medarbejdere type=cirkel kolonne="Antal" overskrift="Ansatte efter fag"}',
  },
});

/** The surroundings that blocks are made in, beside the text itself. */
export interface BlockContext {
  lookup: Lookup;
  tables: Map<string, Table>;
  /** Ids of tables that can't be used or have mistakes: neither they nor their columns are unknown. */
  broken: Set<string>;
  report(diagnostic: Diagnostic): void;
}

type Make = (directive: LeafDirective) => Block | undefined;

const tableDirective: Record<string, (node: LeafDirective, table: Table, context: BlockContext) => Block | undefined> =
  {
    tabel: (_, table) => ({ kind: 'table', table }),
    diagram: (node, table, context) => chart(node, table, context),
  };

/** Text and directives as blocks, in order, with variables replaced; `make` knows the directives of the place. */
export function toBlocks(nodes: RootContent[], context: BlockContext, make: Make): Block[] {
  const root = structuredClone({ type: 'root', children: nodes }) as Root;
  visit(root, 'variable', (node: Variable, index, parent) => {
    (parent!.children as RootContent[])[index!] = { type: 'text', value: context.lookup(node.value, node.data.place) };
  });
  const blocks: Block[] = [];
  for (const node of root.children) {
    const last = blocks.at(-1);
    if (node.type === 'leafDirective') {
      const block = Object.hasOwn(tableDirective, node.name) ? fromTable(node, context) : make(node);
      if (block) blocks.push(block);
    } else if (last?.kind === 'text') last.nodes.push(node);
    else blocks.push({ kind: 'text', nodes: [node] });
  }
  return blocks;
}

function fromTable(node: LeafDirective, context: BlockContext): Block | undefined {
  const id = idForm(node.attributes?.id ?? '');
  const table = context.tables.get(id);
  if (table) return tableDirective[node.name]!(node, table, context);
  if (id !== '' && !context.broken.has(id))
    context.report(diagnose(unknownTable, node.data!.place!, { id, nærmest: nearest(id, context.tables.keys()) }));
  return undefined;
}

const chartKinds: Record<string, Figure['kind']> = { cirkel: 'pie', linje: 'line', søjle: 'bar' };

function chart(node: LeafDirective, table: Table, { lookup, report, broken }: BlockContext): Block | undefined {
  const place = node.data!.place!;
  const { type = '', kolonne, overskrift } = node.attributes ?? {};
  const kind = Object.hasOwn(chartKinds, type ?? '') ? chartKinds[type ?? ''] : undefined;
  if (!kind) {
    report(
      diagnose(unknownChartKind, place, {
        slags: type || undefined,
        nærmest: nearest(type ?? '', Object.keys(chartKinds)),
      }),
    );
    return undefined;
  }
  const figures = table.columns.filter((each) => each.kind === 'number' || each.kind === 'percent');
  const named = (column: Table['columns'][number]) => !kolonne || column.heading === kolonne || column.name === kolonne;
  const column = figures.find(named);
  if (!column) {
    const values = {
      tabel: table.id,
      kolonne: kolonne || undefined,
      nærmest: nearest(
        kolonne ?? '',
        figures.map((each) => each.heading),
      ),
    };
    if (!broken.has(table.id)) report(diagnose(unknownChartColumn, place, values));
    return undefined;
  }
  const figure: Figure = {
    id: '',
    number: 0,
    kind,
    caption: overskrift ? expand(overskrift, place, lookup) : table.caption,
    table,
    labelColumn: table.columns.findIndex((each) => !each.group),
    valueColumn: table.columns.indexOf(column),
  };
  return { kind: 'chart', figure };
}
