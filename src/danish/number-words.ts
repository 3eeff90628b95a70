const words = 'nul et to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** The number in words up to twelve, else in digits; one is `ét` of neuter words and `én` of the others. */
export function numberWord(number: number, gender: 'neuter' | 'common' = 'neuter'): string {
  if (number === 1) return gender === 'neuter' ? 'ét' : 'én';
  return words[number] ?? `${number}`;
}
