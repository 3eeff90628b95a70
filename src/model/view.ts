import type { Agreement, AgreementYear, Goal, Initiative } from './year.ts';

/** What rendering needs besides the year: templates by path without ending (`layout`, `partials/goal`), style sheet, fonts. */
export interface Assets {
  templates: Record<string, string>;
  css: string;
  /** The one script of a document, run only in a reader's browser, and its hash as a Content-Security-Policy names it. */
  script: { text: string; hash: string };
  fonts: FontFile[];
  /** A font with those characters alone, as base64 of a TrueType file. */
  subset: (font: Uint8Array, characters: string) => Promise<string>;
}

export interface FontFile {
  /** `Source Serif 4` */
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** The woff2 file, as text for the style sheet and as it is for measuring. */
  base64: string;
  bytes: Uint8Array;
  /** Fonts with what it lacks, the nearest in look first; documents embed those characters of them that they use. */
  more: Uint8Array[];
}

/** What forms are made with. */
export interface FormKit {
  /** Of the file that a form saves. */
  version: number;
  /** The code that runs in the page, and its hash as a Content-Security-Policy names it. */
  script: { text: string; hash: string };
  css: string;
  /** What goals and initiatives say, and agreements as a whole: a form that was filled before they changed can be told. */
  fingerprints: { items: Map<Goal | Initiative, string>; agreements: Map<Agreement, string> };
}

/** What is printed in the footer, so that a reader knows which text lies before him. */
export interface Edition {
  version: string;
  /** Left out where there is no Git. */
  commit?: string;
  /** The sources differ from the commit. */
  dirty: boolean;
}

export type RenderedKind = 'agreement' | 'midway' | 'annual' | 'summary' | 'redline' | 'form';

export interface RenderedDocument {
  /** `traening-forebyggelse/agreement` */
  id: string;
  kind: RenderedKind;
  unit?: string;
  department?: string;
  title: string;
  /** Below the year's folder, without ending: `traening-forebyggelse/institutionsaftale`. */
  path: string;
  html: string;
}

/** A document as the index lists it; paths are relative to the index. */
export interface PublishedDocument {
  kind: RenderedKind;
  unit?: string;
  department?: string;
  title: string;
  html: { path: string; bytes: number };
  pdf?: { path: string; bytes: number; pages?: number };
}

/** The year with what it is rendered with. */
export interface Rendering {
  year: AgreementYear;
  assets: Assets;
  edition: Edition;
  /** Whether a PDF is made beside the HTML, which then links to it. */
  pdf: boolean;
  /** Where forms are to be made. */
  forms?: FormKit;
}
