import type { Rendering } from '../model/view.ts';
import type { FillTemplate } from './compile-templates.ts';
import type { TextMeasure } from './text-measure.ts';

/** What all documents of a year are made with. */
export interface Workshop extends Rendering {
  fill: FillTemplate;
  measure: TextMeasure;
}
