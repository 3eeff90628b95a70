import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Found } from '../find-in.ts';
import { findUnlinked } from '../find-unlinked.ts';
import type { RuleOf } from '../rule.ts';

const typedPage = adjustable({
  code: 'henvisning/side',
  severity: 'warning',
  da: 'Uventet sidetal »{tekst}«, ventede et link: sidetal ændrer sig.',
  en: 'Unexpected page number "{tekst}", expected a link: page numbers change.',
  help: {
    da: 'Skriv fx [](afsnit:budget); i PDF-filen bliver det til afsnittets nummer og navn.',
    en: "Write e.g. [](afsnit:budget); it becomes the section's number and name.",
  },
  explanation: {
    means:
      'Et sidetal passer kun til én udgave på papir. Netsiden har ingen sider, og næste rettelse kan flytte teksten.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Pengene er fordelt i tabellen på side 7.',
    right: 'Pengene er fordelt i [](tabel:budget).',
  },
});

const typedNumber = adjustable({
  code: 'henvisning/nummer',
  severity: 'warning',
  da: 'Uventet nummer »{tekst}« skrevet i teksten, ventede et link: numre ændrer sig.',
  en: 'Unexpected number "{tekst}" typed in the text, expected a link: numbers change.',
  help: {
    da: 'Skriv fx [](mål:koersel), [](tabel:budget) eller [](afsnit:budget), og lad nummeret ude af overskrifter; numre sættes ind af sig selv.',
    en: 'Write e.g. [](mål:koersel), [](tabel:budget) or [](afsnit:budget), and leave numbers out of headings; they are put in.',
  },
  explanation: {
    means:
      'Numre gives af programmet og ændrer sig, når et mål eller en tabel kommer til. Et nummer i teksten vil før eller siden pege på noget andet.',
    file: 'traening/aftale.md',
    instead: 'som er omtalt i [](mål:ventetid).',
    wrong: 'som er omtalt i mål 1.',
    right: 'som er omtalt i [](mål:ventetid).',
  },
});

const page = /(?<![\p{L}\d])(?:side|s\.) ?\d{1,3}(?:[-–]\d{1,3})?(?![\p{L}\d%]|[.,]\d| ?%)/giu;
const numbered =
  /(?<![\p{L}\d-])(?:afsnit(?:tet|tene)?|kapitel|kapitlet|kapitlerne|(?:effekt)?mål(?:et|ene)?|indsats(?:en|erne)?|tabel(?:len)?|tabeller(?:ne)?|figur(?:en|er|erne)?)\s+(?:nr\.?\s*)?\d{1,2}(?:\.\d{1,2}){0,3}(?![\p{L}\d%]|[.,]\d)/giu;

/** Words after a number that counts or dates: `mål 2 gange`, `indsats 1. halvår`. */
const counts = /^(?:\s?%|\.\s\p{Ll}|\s(?:gange|af|ud af|til|år|timer|borgere|point|pct|kr|km)(?!\p{L}))/u;
/** Another document's number: `servicelovens kapitel 16`, `side 4 i vejledningen`. */
const genitive = /(?:[sxz]|['’]s?)\s+$/iu;
const elsewhere =
  /^(?:\s+og\s+[\d.]+)?\s+(?:i|af|fra)\s+(?!(?:aftalen|institutionsaftalen|denne|dette|årets|dokumentet)(?!\p{L}))/u;
const law = /§|(?<!\p{L})(?:\p{L}*lov(?:en|ens|s)?|bekendtgørelsen|bekendtgørelse|cirkulæret)(?!\p{L})/iu;

/** Reports page numbers and the numbers of sections, goals, tables and figures where a link would keep them right. */
export const typedNumbers: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [typedPage, typedNumber],
  check: (passage, facts) => {
    const [pages, numbers] = [page, numbered].map((pattern) => findUnlinked(passage, pattern, facts).filter(isOwn));
    if ((pages!.length === 0 && numbers!.length === 0) || law.test(passage.text)) return [];
    return [
      ...pages!.map(({ text, place }) => diagnose(typedPage, place, { tekst: text })),
      ...numbers!
        .filter(({ after }) => !counts.test(after))
        .map(({ text, place }) => diagnose(typedNumber, place, { tekst: text })),
    ];
  },
};

/** Whether a number may be of this document, where the text is not about the law. */
const isOwn = ({ before, after }: Found) => !genitive.test(before) && !elsewhere.test(after);
