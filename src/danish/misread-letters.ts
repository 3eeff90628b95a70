/** The characters that letters become where UTF-8 is read as Windows-1252. */
export const misreadLetters: Record<string, string> = {
  'Ã¦': 'æ',
  'Ã¸': 'ø',
  'Ã¥': 'å',
  'Ã†': 'Æ',
  'Ã˜': 'Ø',
  'Ã…': 'Å',
  'Ã©': 'é',
  'â€“': '–',
  'Â»': '»',
  'Â«': '«',
  'Â§': '§',
};

/** Any of them. */
export const misreadLetter = new RegExp(Object.keys(misreadLetters).join('|'), 'g');
