import type { Sentence } from './sentences.ts';

/** Words for something that is not finished, and not told as it once was. */
const unfinished =
  /(?<!\p{L}|(?:var|været)\s(?:\p{L}+\s)?)(?:under\s+(?:udarbejdelse|revision|udvikling|behandling|opbygning)|på\s+vej|i\s+høring|afventer|ved\s+at\s+blive\s+\p{L}+et|(?:ventes|forventes)\s+(?:at\s+(?:være|blive)\s+)?(?:færdig|klar|vedtaget|godkendt))(?!\p{L})/iu;
/** Words for what came of it. */
const outcome =
  /(?<!\p{L})(?:blev|er|har)\s+(?:\p{L}+\s+){0,3}(?:vedtaget|godkendt|færdig|afsluttet|revideret|gennemført)(?!\p{L})/iu;

/** The words with which a sentence says that something is under way: `under udarbejdelse`; undefined where it says none, or how it ended. */
export const unfinishedWords = ({ text }: Sentence): string | undefined =>
  outcome.test(text) ? undefined : unfinished.exec(text)?.[0].replace(/\s+/g, ' ');
