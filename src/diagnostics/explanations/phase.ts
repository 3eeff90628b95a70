import type { Explanation } from '../explanation.ts';

/** Rules of phase: what must be there when. */
export const phaseExplanations = {
  'fase/dialogmøde': {
    means: 'Når aftalen er indgået, har dialogmødet været holdt, og aftalen nævner dagen. I udkastet er en måned nok.',
    file: 'traening/aftale.md',
    instead: 'dialogmøde: 12.12.2022',
    wrong: 'dialogmøde: december 2022',
    right: 'dialogmøde: 12.12.2022',
  },
  'fase/ingen-mål': {
    means:
      'Enheden har indgået en aftale uden mål, så der er intet at følge op på. Oftest ligger målene i en forkert mappe.',
    case: '4-check/fase-aftalt',
    wrong: 'Mappen stationen har kun aftale.md.',
    right: 'Mappen stationen har aftale.md og maal/01-hurtigere-svar.md.',
  },
  'fase/ingen-prioriteter': {
    means:
      'På dialogmødet vælges de mål, der går forud for de andre. Ingen er nævnt, så læseren kan ikke se, hvad der er vigtigst.',
    file: 'hjemmepleje/aftale.md',
    instead: 'dialogmøde: 14.12.2022',
    wrong: 'dialogmøde: 14.12.2022',
    right: 'dialogmøde: 14.12.2022\nprioriteter: [koersel]',
  },
} satisfies Record<string, Explanation>;
