import type { Goal, Initiative } from '../model/item.ts';
import type { Archive, Part } from '../model/seal.ts';
import type { Agreement } from '../model/year.ts';

/** The fingerprint of each goal and initiative as it is now. */
export function itemFingerprints(
  { goals, initiatives, parts }: Pick<Agreement, 'goals' | 'initiatives' | 'parts'>,
  fingerprint: Archive['fingerprint'],
): Map<Goal | Initiative, string> {
  const print = (kind: Part['kind'], id: string) => {
    const part = parts.find((each) => each.kind === kind && each.id === id);
    return part ? fingerprint(part.statements) : '';
  };
  return new Map<Goal | Initiative, string>([
    ...goals.map((goal) => [goal, print('goal', goal.id)] as const),
    ...initiatives.map((initiative) => [initiative, print('initiative', initiative.id)] as const),
  ]);
}
