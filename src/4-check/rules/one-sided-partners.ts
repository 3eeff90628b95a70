import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { agreementOf, withParents } from '../../insight/kinship.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import { type Mention, unitFinder } from '../find-names.ts';
import { passagesByUnit } from '../group-passages.ts';
import type { RuleOf } from '../rule.ts';

const oneSidedPartner = adjustable({
  code: 'samarbejde/ensidigt',
  severity: 'style',
  da: 'Uventet ensidigt samarbejde: aftalen nævner {enhed}, ventede, at aftalen for {enhed} nævner {egen}.',
  en: 'Unexpected one-sided collaboration: the agreement names {enhed}, expected the agreement of {enhed} to name {egen}.',
  help: {
    da: 'Tal med {enhed} om, hvad de to aftaler skal sige.',
    en: 'Talk with {enhed} about what the two agreements should say.',
  },
  explanation: {
    means:
      'Den ene aftale regner med den anden enhed, men den andens aftale nævner det ikke. Så er det ikke sikkert, at de to er enige.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: 'fælles: koersel\nsamarbejder-med: [traening]',
    wrong: 'fælles: koersel',
    right: 'fælles: koersel\nsamarbejder-med: [traening]',
  },
});

/** Reports, once for each agreement and partner, a goal with a partner whose own agreement of the year names it nowhere. */
export const oneSidedPartners: RuleOf<'year'> = {
  scope: 'year',
  reads: 'facts',
  messages: [oneSidedPartner],
  check: (year, { of }) => {
    const { units } = year;
    const whole = year.agreements.filter((each) => !each.incomplete);
    const partners = new Map(whole.map((each) => [each, partnersOf(each, whole, units)]));
    const named = new Map<Agreement, Set<string>>();
    const isNamed = (self: Unit, by: Agreement) => {
      const passages = of(passagesByUnit).get(by.unit.id) ?? [];
      const ids = named.get(by) ?? new Set(passages.flatMap(({ text }) => of(unitFinder)(text).flatMap(idsOf)));
      named.set(by, ids);
      return ids.has(self.id);
    };
    const idsOf = ({ name }: Mention) => withParents(name.unit!, units).map(({ id }) => id);
    return whole.flatMap((agreement) =>
      [...partners.get(agreement)!].flatMap(([partner, goal]) => {
        if (partners.get(partner)!.has(agreement)) return [];
        if (isNamed(agreement.unit, partner)) return [];
        const values = { enhed: partner.unit.name, egen: agreement.unit.name };
        return [diagnose(oneSidedPartner, goal.collaboratorsPlace!, values, [partner.place])];
      }),
    );
  },
};

/** The other agreements with which a unit has a goal, each with the first such goal. */
function partnersOf(agreement: Agreement, agreements: Agreement[], units: AgreementYear['units']) {
  const found = new Map<Agreement, Agreement['goals'][number]>();
  for (const goal of agreement.goals) {
    for (const unit of goal.collaborators ?? []) {
      const owner = agreementOf(unit, agreements, units);
      if (owner && owner !== agreement && !found.has(owner)) found.set(owner, goal);
    }
  }
  return found;
}
