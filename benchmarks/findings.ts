// What the compiler finds of the 92 mistakes that a careful reader found in one agreement: `npm run bench:findings`.
import { countFindings, thresholds } from '../tests/findings.ts';

const names = { E: 'fejl', W: 'advarsel', S: 'stil' };
const findings = countFindings();

for (const { id, severity, mistake, by, cannot } of findings) {
  const verdict = by ? 'fundet' : '–';
  console.log(`${id}  ${severity}  ${verdict.padEnd(6)}  ${(by ?? '').padEnd(30)}  ${mistake}`);
  if (cannot) console.log(`${''.padEnd(16)}En maskine kan ikke: ${cannot}`);
}

console.log();
for (const severity of ['E', 'W', 'S'] as const) {
  const all = findings.filter((each) => each.severity === severity);
  const found = all.filter(({ by }) => by !== undefined);
  const refused = found.filter(({ by }) => by === 'formatet' || by === 'afrunding');
  const share = (100 * found.length) / all.length;
  const verdict = share >= thresholds[severity] ? '' : '  FOR LIDT';
  if (verdict) process.exitCode = 1;
  console.log(
    `${severity} ${names[severity].padEnd(9)} ${found.length} af ${all.length} fundet (${share.toFixed(0)} %, ventet ${thresholds[severity]} %), ` +
      `heraf ${refused.length} hindret af formatet${verdict}`,
  );
}
console.log(
  `${findings.filter(({ recreated }) => recreated).length} af ${findings.length} er genskabt i tests/cases/4-check/seed-defects.`,
);
