import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import type { Found } from '../find-in.ts';
import { findUnlinked } from '../find-unlinked.ts';
import type { Rule } from '../rule.ts';

const page = /(?<![\p{L}\d])(?:side|s\.) ?\d{1,3}(?:[-–]\d{1,3})?(?![\p{L}\d%]|[.,]\d| ?%)/giu;
const numbered =
  /(?<![\p{L}\d-])(?:afsnit(?:tet|tene)?|kapitel|kapitlet|kapitlerne|(?:effekt)?mål(?:et|ene)?|indsats(?:en|erne)?|tabel(?:len)?|tabeller(?:ne)?|figur(?:en|er|erne)?)\s+(?:nr\.?\s*)?\d{1,2}(?:\.\d{1,2}){0,3}(?![\p{L}\d%]|[.,]\d)/giu;

/** What follows a number that counts or dates: `mål 2 gange`, `indsats 1. halvår`. */
const counts = /^(?:\s?%|\.\s\p{Ll}|\s(?:gange|af|ud af|til|år|timer|borgere|point|pct|kr|km)(?!\p{L}))/u;
/** Another document's number: `servicelovens kapitel 16`, `side 4 i vejledningen`. */
const genitive = /(?:[sxz]|['’]s?)\s+$/iu;
const elsewhere =
  /^(?:\s+og\s+[\d.]+)?\s+(?:i|af|fra)\s+(?!(?:aftalen|institutionsaftalen|denne|dette|årets|dokumentet)(?!\p{L}))/u;
const law = /§|(?<!\p{L})(?:\p{L}*lov(?:en|ens|s)?|bekendtgørelsen|bekendtgørelse|cirkulæret)(?!\p{L})/iu;

/** Reports page numbers and the numbers of sections, goals, tables and figures where a link would keep them right. */
export const typedNumbers: Rule = (year) => {
  const isOwn = ownNumbers();
  return [
    ...findUnlinked(year, page)
      .filter(isOwn)
      .map(({ text, place }) => diagnose('henvisning/side', place, { tekst: text })),
    ...findUnlinked(year, numbered)
      .filter((found) => isOwn(found) && !counts.test(found.after))
      .map(({ text, place }) => diagnose('henvisning/nummer', place, { tekst: text })),
  ];
};

/** Tells whether a number may be of this document; whether a passage is about the law is asked once. */
function ownNumbers(): (found: Found) => boolean {
  const laws = new Map<Passage, boolean>();
  return ({ before, after, passage }) => {
    const isLaw = laws.get(passage) ?? law.test(passage.text);
    laws.set(passage, isLaw);
    return !isLaw && !genitive.test(before) && !elsewhere.test(after);
  };
}
