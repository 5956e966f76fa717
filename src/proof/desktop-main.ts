import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { desktopFaults } from './faults/desktop/all-desktop-faults.ts';
import { faultLine } from './judge-fault.ts';
import { runDesktopFaults } from './run-desktop-faults.ts';
import { unprovedRules } from './unproved-rules.ts';

/** Every faulty desktop, or those that are named, must be caught by the rules that it breaks. */
const wanted = process.argv.slice(2);
const corpus = await loadKitCorpus();
const chosen = desktopFaults.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const results = await runDesktopFaults(corpus, chosen, (result) =>
  process.stdout.write(faultLine(result.fault.name, result.fault.does, result)),
);
const unproved = wanted.length === 0 ? unprovedRules(corpus, 'desktop', desktopFaults) : [];
for (const id of unproved) process.stdout.write(`unproved  ${id}  too few faults break it\n`);
const caught = results.filter(({ outcome }) => outcome === 'caught').length;
process.stdout.write(
  `${chosen.length} faulty desktops: ${caught} of ${results.length} caught, ${unproved.length} rules with too few faults\n`,
);
process.exitCode = caught < results.length || unproved.length > 0 || results.length === 0 ? 1 : 0;
