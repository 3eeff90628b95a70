// Kills commands at times spread over their run: `npm run bench:kill [-- KILLS [COMMAND…]]`. Exits with 1 where anything was lost.
import { commands, killOften, killUnpacking } from '../tests/kills.ts';

const [kills = '200', ...names] = process.argv.slice(2);
let faults = 0;
for (const name of names.length > 0 ? names : [...Object.keys(commands), 'unpack']) {
  const result = await (name === 'unpack' ? killUnpacking(Number(kills)) : killOften(name, Number(kills)));
  console.log(
    `${name.padEnd(12)}${result.kills} kills: ${result.old} old, ${result.new} new, ${result.reads} reads of the set, ${result.faults.length} faults`,
  );
  for (const fault of result.faults.slice(0, 20)) console.log(`  ${fault}`);
  faults += result.faults.length;
}
process.exitCode = faults > 0 ? 1 : 0;
