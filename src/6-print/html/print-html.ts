import type { Result } from '../../diagnostics/diagnostic.ts';
import type { ComposedDocument, ComposedSection, ReadDocument } from '../../model/composed-document.ts';
import type { ComposedNode } from '../../model/composed-node.ts';
import type { HtmlPrinting, RenderedDocument } from '../../model/rendering.ts';
import { drawCharts } from './charts/draw-charts.ts';
import { compileTemplates } from './compile-templates.ts';
import { documentView } from './document-view.ts';
import { embedLetters } from './embed-letters.ts';
import { formView } from './form-view.ts';
import { nodeView } from './node-views.ts';
import type { PageSetting } from './page-setting.ts';
import { type TextMeasure, textMeasure } from './text-measure.ts';

/** Every node of some sections, in the order of the document. */
const nodesIn = (sections: ComposedSection[]): ComposedNode[] =>
  sections.flatMap(({ nodes, children }) => [...nodes.flatMap(withInner), ...nodesIn(children)]);

function withInner(node: ComposedNode): ComposedNode[] {
  if (node.kind !== 'items') return [node];
  return [node, ...node.items.flatMap(({ answers }) => answers.flatMap(({ nodes }) => nodes.flatMap(withInner)))];
}

/** The documents as HTML for screen and paper; each needs no other file. Reports nothing. */
export async function printHtml(
  documents: ComposedDocument[],
  printing: HtmlPrinting,
): Promise<Result<RenderedDocument[]>> {
  const { assets } = printing;
  const fill = compileTemplates(assets.templates);
  const measure = await textMeasure(assets.fonts);
  const embed = embedLetters(assets);
  const print = async (document: ComposedDocument) =>
    document.kind === 'form'
      ? fill('form', formView(document, printing))
      : fill('document', documentView(document, await pageSetting(document, printing, measure), printing));
  const value: RenderedDocument[] = [];
  for (const document of documents) {
    const { id, kind, unit, department, title, path } = document;
    value.push({
      ...{ id, kind, ...(unit !== undefined && { unit }), ...(department !== undefined && { department }) },
      ...{ title, path, html: await embed(await print(document)) },
    });
  }
  return { value, diagnostics: [] };
}

async function pageSetting(
  { chapters }: ReadDocument,
  { assets }: HtmlPrinting,
  measure: TextMeasure,
): Promise<PageSetting> {
  const charts = nodesIn(chapters).filter((node) => node.kind === 'chart');
  const taken = new Set<string>();
  const setting: PageSetting = {
    measure,
    charts: await drawCharts(charts, measure, assets.drawChart),
    isFirst: (id) => !taken.has(id) && taken.add(id) !== undefined,
    view: (node, place) => nodeView(node, place, setting),
  };
  return setting;
}
