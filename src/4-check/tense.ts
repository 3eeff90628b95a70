/** Verbs that say what is meant to come. */
const intent = '(?:vil|skal|bør|agter|planlægger|forventer|forventes|ønsker|sigter)';
const subject = String.raw`(?:vi|der|enheden|centret|afdelingen|teamet|ledelsen|\ufffc|\p{Lu}{2,})`;
/** `har` and `er` begin a perfect; the others look back, or are no verbs. */
const noPlan =
  '(?:har|er|var|år|når|ser|viser|kender|husker|for|eller|efter|under|over|hver|især|der|deres|jeres|vores)';
const present = String.raw`(?!${noPlan}(?!\p{L}))\p{L}+(?:r|es)(?!\p{L})`;
const past = String.raw`(?:var|blev|havde|fik|kom|gik|gav|tog|skulle|kunne|ville|måtte|steg|faldt|viste|\p{L}{2,}ede|\p{L}+[bdgklmnprv](?<!vent|hent|start)te)`;

const pattern = (source: string) => new RegExp(source, 'isu');

/** Whether the words end in a subject with its verb in the present: `vi arbejder`, `gennemfører vi`, `der holdes`. */
const presentBefore = pattern(
  String.raw`(?<!\p{L})(?:${subject}\s+${present}(?:\s+\p{L}+)?|${present}\s+${subject})\s*$`,
);
const presentAfter = pattern(String.raw`^\s*(?:${intent}|må|kan|${present})(?!\p{L})`);
const pastBefore = pattern(String.raw`(?<!\p{L})${past}(?:\s+\p{L}+){0,2}\s*$`);
const pastAfter = pattern(String.raw`^\s*${past}(?!\p{L})`);
const intentBefore = pattern(String.raw`(?:^|\s)${intent}\s(?<between>.*)$`);
const anyPast = pattern(String.raw`(?<!\p{L})${past}(?!\p{L})`);

/** Words that hold something up against another time, or look back on it: `end i 2022`, `erfaringerne i 2022`. */
const reference = pattern(
  String.raw`(?<!\p{L})(?:end|som|ligesom|mod|fra|siden|under|over|forhold til|op på|samme|grundlag|(?:niveau|sammenlign|udgangspunkt|erfaring|resultaterne|resultatet|evaluering|undersøgelse|måling|tallet|tallene|bygge|aftale|budget|regnskab|opgørelse)\p{L}*)(?!\p{L})`,
);
const first = pattern(String.raw`^\s*(?:(?:og|men|også|først|allerede|derfor|igen|derefter)(?:\s+|$))*$`);

/** The words of a clause on both sides of a time that it names. */
export interface Around {
  before: string;
  after: string;
}

/** Whether the clause is about what is meant to come at that time: `vil vi opnå …`, `… arbejder vi med`. */
export function isPlan({ before, after }: Around): boolean {
  if (first.test(before)) return presentAfter.test(after);
  const between = intentBefore.exec(before)?.groups?.between;
  return between === undefined ? presentBefore.test(before) : !reference.test(between);
}

/** Whether the clause is about what was at that time: `… blev der holdt`. */
export const isHistory = ({ before, after }: Around): boolean =>
  first.test(before) ? pastAfter.test(after) : pastBefore.test(before);

/** Whether a verb of the sentence is in the past. */
export const hasPast = (text: string): boolean => anyPast.test(text);
