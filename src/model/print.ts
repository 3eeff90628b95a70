/** A document on its way to PDF: what the browser prints, and what the PDF gets that the browser can't give. */
export interface PrintJob {
  html: string;
  title: string;
  /** As `da`. */
  language: string;
  /** The PDF's bookmarks. */
  outline: OutlineItem[];
  pageMarks: PageMark[];
  /** Where each link leads, in words, by its `href`: `#maal-3` → `Mål 3 Tavlemøder`. */
  linkTexts: Map<string, string>;
}

export interface OutlineItem {
  /** `4.2 Kvalitet` */
  title: string;
  /** HTML id of the heading. */
  id: string;
  children: OutlineItem[];
}

/** A stretch of `PrintJob.html` where the page number of an id goes; offsets in UTF-16 code units. */
export interface PageMark {
  id: string;
  start: number;
  end: number;
}

/** The page, 1-based, on which each id stands that a visible link points at. */
export type PageNumbers = Map<string, number>;

export interface FinishedPdf {
  bytes: Uint8Array;
  pages: number;
  pageNumbers: PageNumbers;
}
