/** Gives an HTML id out once in a document: the id, or undefined where it is taken. */
export type ClaimId = (id: string) => string | undefined;

/** Claims of a new document. */
export function idClaims(): ClaimId {
  const taken = new Set<string>();
  return (id) => {
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
}
