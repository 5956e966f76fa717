import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { quantile } from '../paced.ts';
import {
  type CallsCoreTime,
  type CallsFigures,
  type CallsLoad,
  measureCalls,
  quantiles,
} from './measure-calls.ts';

/**
 * `npm run bench:recording [-- --calls N --seconds N --more N]`: recorded calls at once, over UDP of loopback, beside the same
 * calls that are not recorded; then `more` of them, which is only reported; then 50 under hostile datagrams.
 */
const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '250' },
    seconds: { type: 'string', default: '60' },
    more: { type: 'string', default: '500' },
    rate: { type: 'string', default: '25' },
  },
});
const load = { calls: Number(values.calls), rate: Number(values.rate), seconds: Number(values.seconds) };
const hostileRate = 20_000;
const hostileSeconds = 10;
const write = (line: string): boolean => process.stdout.write(`${line}\n`);

write(
  '| calls | failed | packets missed, of those heard | set-up: p95, p99 | until recorded: p95, p99 | memory of both | processor time: SIP Server, media server, telephones | the media server waited for a core | files, missing packets |',
);
write('|---|---|---|---|---|---|---|---|---|');
await report(`${load.calls}, not recorded`, { ...load, isRecorded: false });
const recorded = await report(`${load.calls} recorded`, { ...load, isRecorded: true });
if (Number(values.more) > 0)
  await report(`${values.more} recorded`, {
    ...load,
    calls: Number(values.more),
    seconds: 20,
    isRecorded: true,
  });
let sent = 0;
const fired = await report(`50 recorded, under hostile datagrams`, {
  calls: 50,
  rate: load.rate,
  seconds: hostileSeconds,
  isRecorded: true,
  meanwhile: async (network, seconds) => {
    sent = await flood(network, seconds);
  },
});
write(`\n${sent} hostile datagrams a second for ${hostileSeconds} s, of ${hostileRate} that were asked for.`);
process.exitCode = isWell(recorded, load.calls) && isWhole(fired, 50) ? 0 : 1;

async function report(name: string, what: CallsLoad): Promise<CallsFigures> {
  const figures = await measureCalls(what);
  const { failed, lost, heard, setUp, untilRecorded, memory, coreTime, files } = figures;
  const cells = [
    name,
    `${failed}`,
    `${lost} of ${heard}`,
    quantiles(setUp),
    quantiles(untilRecorded),
    memory.map((one) => `${Math.round(one)} MB`).join(' to '),
    `${takenBy(coreTime)} in ${what.seconds}`,
    `${coreTime.mediaServer.waited.toFixed(1)} s`,
    what.isRecorded ? `${files.whole}, ${files.holes}` : '',
  ];
  write(`| ${cells.join(' | ')} |`);
  return figures;
}

function takenBy({ sipServer, mediaServer, telephones }: CallsCoreTime): string {
  const seconds = [sipServer.taken, mediaServer.taken, telephones.reduce((all, { taken }) => all + taken, 0)];
  return seconds.map((one) => `${one.toFixed(1)} s`).join(', ');
}

/** The targets of recorded calls. */
function isWell(figures: CallsFigures, calls: number): boolean {
  const { untilRecorded, memory } = figures;
  const isInTime = quantile(untilRecorded, 0.95) <= 50 && quantile(untilRecorded, 0.99) <= 150;
  return isWhole(figures, calls) && isInTime && memory[1] < 300;
}

function isWhole({ failed, lost, files }: CallsFigures, calls: number): boolean {
  return failed === 0 && lost === 0 && files.whole === calls && files.holes === 0;
}

async function flood(network: string, seconds: number): Promise<number> {
  const script = join(import.meta.dirname, 'hostile-flood.ts');
  const child = spawn(process.execPath, [script, network, String(seconds), String(hostileRate)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const rate = Number(await text(child.stdout));
  await ended;
  return rate;
}
