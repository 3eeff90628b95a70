import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** The dark scheme has other colours and nothing else. */
const rulesOfColour: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What a page that is shown in a colour scheme violates of WCAG 2.1 AA and of good practice, as lines. */
export async function violationsOf(page: Page, scheme: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { passed, violations } = await page.evaluate(
    async (runOnly) => {
      const { passes, violations } = await (window as never as { axe: typeof axe }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      });
      return {
        passed: passes.map(({ id }) => id),
        violations: violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary} (${nodes.length})`,
        ),
      };
    },
    scheme === 'dark' ? rulesOfColour : everyRule,
  );
  expect([...passed, ...violations].join()).toContain('color-contrast');
  return violations;
}
