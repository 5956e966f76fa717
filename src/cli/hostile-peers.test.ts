import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Finding } from '../kernel/case-record.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { type RunningReference, startReference } from '../reference/start-reference.ts';
import { Door, type HostilePeer, hostilePeers } from './fixtures/hostile-peers.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

/** A hang ends here; on an idle machine no run needs a tenth of this time. */
const bounded = { timeout: 120_000 };
/** The memory that a run may take, in kB: a leaked gigabyte would be more. */
const mostMemory = 900_000;
const kit = new WarmKit();

let folder = '';
let reference: RunningReference;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-hostile-'));
  await writeFile(join(folder, 'profile.yaml'), 'name: impatient\npatience: { answer: 1500, quiet: 200 }\n');
  await writeFile(join(folder, 'patient.yaml'), 'name: patient\npatience: { answer: 5000, quiet: 200 }\n');
  reference = await startReference({ port: 0, controlPort: 0 });
});
after(async () => {
  await reference.close();
  await rm(folder, { recursive: true });
});

interface PlayedCase {
  readonly id: string;
  readonly verdict: string;
  readonly findings: readonly Finding[];
}

interface Played {
  readonly code: number | null;
  readonly output: string;
  readonly memory: number;
  /** The cases that were tried; none if the run did not begin. */
  readonly cases: readonly PlayedCase[];
}

/**
 * The profile against a peer. One that never answers must be the only one who is late: the right control link is served
 * by this process, which a busy machine may hold up for seconds, and is then blamed rightly.
 */
const profileFor = ({ name }: HostilePeer): string => (name === 'silence' ? 'patient.yaml' : 'profile.yaml');

/** Runs some cases against a peer, by the command and over TCP; all runs share a process. */
async function play(peer: HostilePeer, ...patterns: readonly string[]): Promise<Played> {
  const door = await Door.open(peer, Number(reference.url.split(':').at(-1)));
  const reports = join(folder, peer.name);
  const links = [
    '--target',
    `${peer.scheme}://127.0.0.1:${door.port}`,
    '--control',
    reference.controlUrl ?? '',
  ];
  const given = ['--profile', join(folder, profileFor(peer)), '--reports', reports, '--report', 'json'];
  const { code, printed } = await kit.call(['run', ...patterns, '--role', 'ocs', ...links, ...given]);
  door.close();
  return { code, output: printed, memory: memoryOf(kit.pid), cases: await casesIn(reports) };
}

/** The most memory that a process has had, in kB; 0 if the system does not say it. */
function memoryOf(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  return existsSync(status) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) : 0;
}

async function casesIn(reports: string): Promise<readonly PlayedCase[]> {
  const text = await readFile(join(reports, 'conformance.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  type Written = { chapters: { rules: { cases: PlayedCase[] }[] }[] };
  // Written by the command a moment ago; its shape is checked where it is written.
  const { chapters } = JSON.parse(text) as Written;
  return chapters
    .flatMap(({ rules }) => rules.flatMap(({ cases }) => cases))
    .filter(({ verdict }) => verdict !== 'none');
}

const rulesThatFail = ({ findings }: PlayedCase): readonly string[] =>
  findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);

function blamesNobodyElse(cases: readonly PlayedCase[], blame: Finding['blame']): void {
  assert.ok(cases.length > 0);
  for (const { id, findings } of cases)
    assert.deepEqual([id, [...new Set(findings.map((one) => one.blame))]], [id, [blame]]);
}

describe('a hostile peer ends in the right verdict, in time and with bounded memory', {
  concurrency: 1,
}, () => {
  test('silence is the environment: nothing is said of the implementation', bounded, async () => {
    const { code, cases } = await play(hostilePeers.silence, 'LNK-03/1', 'LNK-05/1');
    assert.equal(code, exitCodes.error);
    blamesNobodyElse(cases, 'environment');
  });

  test('a port that closes at once is the environment', bounded, async () => {
    const { code, cases } = await play(hostilePeers.close, 'LNK-03/1', 'LNK-05/1');
    assert.equal(code, exitCodes.error);
    blamesNobodyElse(cases, 'environment');
  });

  test('junk is told as junk, and fails', bounded, async () => {
    const { code, cases, output } = await play(hostilePeers.junk, 'LNK-03/1');
    assert.equal(code, exitCodes.failed);
    assert.deepEqual([...new Set(cases.flatMap(rulesThatFail))], ['LNK-01']);
    assert.match(output, /The frame is not in UTF-8: /);
  });

  test('a flood of well-typed events fails, and starves no deadline', bounded, async () => {
    const { code, cases, memory } = await play(hostilePeers.flood, 'LNK-03/1', 'LNK-05/1');
    assert.equal(code, exitCodes.failed);
    blamesNobodyElse(cases, 'implementation');
    assert.ok(memory < mostMemory, `${memory} kB`);
  });

  test('answers that come byte by byte do not come in time', bounded, async () => {
    const { code, cases } = await play(hostilePeers.drip, 'LNK-03/1');
    assert.equal(code, exitCodes.failed);
    assert.deepEqual(cases.flatMap(rulesThatFail), ['LNK-03']);
    blamesNobodyElse(cases, 'implementation');
  });

  test('a gigabyte without a line end is a frame that is too long, and is not kept', bounded, async () => {
    const { code, cases, memory } = await play(hostilePeers.gigabyte, 'LNK-03/1');
    assert.equal(code, exitCodes.failed);
    assert.equal(cases.flatMap(rulesThatFail)[0], 'LNK-01');
    blamesNobodyElse(cases, 'implementation');
    assert.ok(memory < mostMemory, `${memory} kB`);
  });

  test('wrong application ids and reference ids fail by the rules for them', bounded, async () => {
    const { code, cases } = await play(hostilePeers['wrong ids'], 'LNK-03/1');
    assert.equal(code, exitCodes.failed);
    const broken = new Set(cases.flatMap(rulesThatFail));
    assert.ok(broken.has('ENV-02') && !broken.has('LNK-03'), [...broken].join());
  });

  test('a server that dies fails the case; that it is gone is told of the others', bounded, async () => {
    const { code, cases } = await play(hostilePeers.dies, 'LNK-03/1', 'LNK-05/1', 'LNK-02');
    assert.equal(code, exitCodes.failed);
    const [died, ...others] = cases
      .filter(({ verdict }) => verdict === 'fail')
      .concat(cases.filter(({ verdict }) => verdict !== 'fail'));
    assert.deepEqual(died && rulesThatFail(died), ['LNK-05']);
    blamesNobodyElse(others, 'environment');
  });

  test('a server that starts again fails one case, and the run goes on', bounded, async () => {
    const { code, cases } = await play(hostilePeers.restarts, 'LNK-01/1', 'LNK-02', 'LNK-03', 'LNK-05');
    assert.equal(code, exitCodes.failed);
    assert.deepEqual(
      cases.filter(({ verdict }) => verdict !== 'pass').map((one) => rulesThatFail(one)),
      [['LNK-05']],
    );
    assert.ok(cases.length >= 6);
  });

  test('half a TLS handshake is the environment, in words', bounded, async () => {
    const { code, output } = await play(hostilePeers['half a handshake'], 'LNK-03/1');
    assert.equal(code, exitCodes.error);
    assert.match(output, /^LINK_TIMEOUT: /m);
  });
});
