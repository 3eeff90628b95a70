import type { TopLevelSpec } from 'vega-lite';
import type { Goal, Initiative } from './item.ts';
import type { ComposedKind, PlannedDocument } from './planned-document.ts';
import type { Agreement } from './year.ts';

/** Files and libraries that HTML is made with: templates by path without ending (`layout`, `partials/item`), style sheet, fonts. */
export interface Assets {
  templates: Record<string, string>;
  css: string;
  /** The one script of a document, run only in a reader's browser, and its hash as a Content-Security-Policy names it. */
  script: { text: string; hash: string };
  fonts: FontFile[];
  /** A font with those characters alone, as base64 of a TrueType file. */
  subset: (font: Uint8Array, characters: string) => Promise<string>;
  /** A chart as SVG, by its Vega-Lite specification; a text's width is told in units of its size. */
  drawChart: (specification: TopLevelSpec, textWidth: (text: string) => number) => Promise<string>;
}

export interface FontFile {
  /** `Source Serif 4` */
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** As woff2, for the style sheet. */
  base64: string;
  /** As woff, for measuring. */
  bytes: Uint8Array;
  /** Fonts with what it lacks, the nearest in look first; documents embed those characters of them that they use. */
  more: Uint8Array[];
}

/** Script and style sheet of a form's page. */
export interface FormPage {
  /** The code that runs in the page, and its hash as a Content-Security-Policy names it. */
  script: { text: string; hash: string };
  css: string;
}

/** Version and fingerprints that a form bears. */
export interface FormKit {
  /** Of the file that a form saves. */
  version: number;
  /** Fingerprints of what goals and initiatives say, and agreements as a whole: a form that was filled before they changed can be told. */
  fingerprints: { items: Map<Goal | Initiative, string>; agreements: Map<Agreement, string> };
}

/** The edition as the footer prints it, so that a reader knows which text lies before him. */
export interface Edition {
  version: string;
  /** Left out where there is no Git. */
  commit?: string;
  /** The sources differ from the commit. */
  dirty: boolean;
}

/** A document as HTML for screen and paper, which needs no other file. */
export interface RenderedDocument extends PlannedDocument {
  html: string;
}

/** A document as the index lists it; paths are relative to the index. */
export interface PublishedDocument {
  kind: ComposedKind;
  unit?: string;
  department?: string;
  title: string;
  html: { path: string; bytes: number };
  pdf?: { path: string; bytes: number; pages?: number };
}

/** Things that documents are composed with beside the year. */
export interface Composing {
  edition: Edition;
  /** Where forms are to be made. */
  forms?: FormKit;
}

/** Things that documents are made HTML with. */
export interface HtmlPrinting {
  assets: Assets;
  /** Whether a PDF is made beside the HTML, which then links to it. */
  pdf: boolean;
  /** Where forms are to be made. */
  formPage?: FormPage;
}
