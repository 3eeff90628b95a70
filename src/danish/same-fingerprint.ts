/** The length of fingerprints in seals and forms from before they became twice as long. */
const oldLength = 16;

/** Whether two fingerprints, in hexadecimal, are of the same text; an old one is the beginning of the one that is made now. */
export const isSameFingerprint = (a: string | undefined, b: string | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    Math.min(a.length, b.length) === oldLength &&
    a.slice(0, oldLength) === b.slice(0, oldLength));
