import { changeTags, type Kid, type Tag, tagOf, tagsWithin } from './tag.ts';

/** Where a link's annotation leads: the name of a destination, undefined for addresses outside the document. */
export type DestinationOf = (annotation: Kid & { kind: 'annotation' }) => string | undefined;

/** The kids that a tag of each role becomes; its kids are changed already. */
type Changes = Record<string, (tag: Tag) => Kid[]>;

/** The tags as PDF/UA wants them: list bodies, notes with ids, references to them, nothing empty or without meaning. */
export function mendTags(document: Tag, destinationOf: DestinationOf): Tag {
  const changes: Changes = {
    NonStruct: (tag) => (tag.entries.has('Lang') ? [{ ...tag, role: 'Span' }] : tag.kids),
    Link: (tag) => (leadsTo(tag, /^fn-/, destinationOf) ? [tagOf('Reference', [tag])] : [tag]),
    LI: (tag) => [{ ...tag, kids: listItem(tag, destinationOf) }],
    Document: inParagraphs,
    Art: inParagraphs,
    Aside: inParagraphs,
    Div: inParagraphs,
    Sect: inParagraphs,
  };
  const [mended] = changeTags(document, (tag) => {
    // A cell may be empty; the table would lose a column without it.
    if (tag.kids.length === 0 && tag.role !== 'TD' && tag.role !== 'TH') return [];
    return changes[tag.role]?.(tag) ?? [tag];
  });
  if (mended?.kind !== 'tag') throw new Error('The printed PDF has no tagged content.');
  return mended;
}

function listItem(item: Tag, destinationOf: DestinationOf): Kid[] {
  const isLabel = (kid: Kid) => kid.kind === 'tag' && kid.role === 'Lbl';
  const labels = item.kids.filter(isLabel);
  const body = item.kids.filter((kid) => !isLabel(kid));
  const back = leadsTo(item, /^fnref-/, destinationOf);
  if (back === undefined) return [...labels, tagOf('LBody', body)];
  const note: Tag = { ...tagOf('Note', body), id: back.replace('fnref', 'note') };
  return [...labels, tagOf('LBody', [note])];
}

/** The first destination of that form that a link within the tag leads to. */
function leadsTo(tag: Tag, form: RegExp, destinationOf: DestinationOf): string | undefined {
  const destinations = tagsWithin(tag).flatMap(({ kids }) =>
    kids.flatMap((kid) => (kid.kind === 'annotation' ? (destinationOf(kid) ?? []) : [])),
  );
  return destinations.find((destination) => form.test(destination));
}

const inline = ['Span', 'Strong', 'Em', 'Code', 'Link', 'Reference', 'Quote', 'Lbl'];

/** Words may not stand in a grouping tag but for those of a paragraph. */
function inParagraphs(tag: Tag): Kid[] {
  const kids: Kid[] = [];
  let paragraph: Tag | undefined;
  for (const kid of tag.kids) {
    if (kid.kind === 'tag' && !inline.includes(kid.role)) {
      paragraph = undefined;
      kids.push(kid);
    } else if (paragraph) paragraph.kids.push(kid);
    else {
      paragraph = tagOf('P', [kid]);
      kids.push(paragraph);
    }
  }
  return [{ ...tag, kids }];
}
