/**
 * A text in NFC, and without the sign that asks for a picture in place of the character before it (U+FE0F): what reads
 * the same has the same characters, and is printed as text.
 */
export const canonicalText = (text: string): string => text.normalize('NFC').replaceAll('\ufe0f', '');
