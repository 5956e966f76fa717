import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { faults } from './faults/ocs/all-faults.ts';
import { faultLine } from './judge-fault.ts';
import { runFaults } from './run-faults.ts';
import { unprovedRules } from './unproved-rules.ts';

/** `npm run faults [-- --full] [-- NAME…]`: every fault must be caught by the rule that it breaks. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const full = process.argv.includes('--full');
const corpus = await loadKitCorpus();
const chosen = faults.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const results = await runFaults(corpus, chosen, {
  full,
  onResult: (result) => process.stdout.write(faultLine(result.fault.name, result.fault.does, result)),
});
const bad = results.filter(({ outcome }) => outcome !== 'caught');
const unproved = wanted.length === 0 ? unprovedRules(corpus, 'ocs', faults) : [];
for (const rule of unproved) process.stdout.write(`unproved  ${rule}  too few faults break it\n`);
const caught = results.length - bad.length;
process.stdout.write(
  `${chosen.length} faults: ${caught} of ${results.length} caught, ${unproved.length} rules with too few faults\n`,
);
process.exitCode = bad.length + unproved.length > 0 || results.length === 0 ? 1 : 0;
