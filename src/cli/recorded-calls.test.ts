import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { takeNetwork } from '../harness/sip/loopback-network.ts';
import { endNode, serveNode } from '../reference/recording/served-node.fixture.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorded-calls-'));
});
after(() => rm(folder, { recursive: true }));

/** Plays cases of the role on real sockets, with a profile of that text. */
async function played(
  kit: WarmKit,
  name: string,
  profile: string,
  cases: readonly string[],
  ...options: readonly string[]
) {
  const file = join(folder, `${name}.yaml`);
  await writeFile(file, `name: ${name}\n${profile}`);
  const own = ['--role', 'recording', '--profile', file, '--strict', '--jobs', '1', '--quiet'];
  const reports = ['--report', 'json', '--reports', join(folder, name)];
  return kit.call(['run', ...cases, ...own, ...reports, ...options]);
}

/** How long a file is (RBA-15/3) is judged in virtual time only: a busy machine is late by more than may be. */
const basicFlow = ['RBA-09/1', 'RBA-11/1', 'RBA-15/1'];

/**
 * Basic flow, transfers from either device, by CTI and by REFER, a consultation and the way back from it: in two parts
 * that take equally long.
 */
const flows = [
  ['RBA-09/1', 'RBA-15/1', 'RTO-01/1', 'RTO-04/1', 'RTT-02/1'],
  ['RBA-11/1', 'RTO-05/1', 'RTT-01/1', 'RCN-01/1', 'RCN-06/1'],
];

/** One for each part of the flows, over each transport: time is real, so while a call lasts, others are made. */
const kits = [new WarmKit(), new WarmKit(), new WarmKit(), new WarmKit()] as const;

describe('all parties on real sockets', { concurrency: true }, () => {
  for (const [nth, transport] of ['UDP', 'TCP'].entries())
    for (const [part, cases] of flows.entries())
      test(`basic flow, transfers and consultation over ${transport}, part ${part + 1}`, async () => {
        const profile = `recording: { transport: ${transport} }\n`;
        const name = `${transport} ${part}`;
        const { output, code } = await played(
          kits[2 * nth + part] ?? assert.fail(),
          name,
          profile,
          cases,
          '--real',
        );
        assert.match(output, /^PASS: Everything that ran passes \(5 cases\)/m);
        assert.equal(code, 0);
      });
});

// Not beside the calls above: a server that is alone in its process is not late because of them.
describe('one server in a process of its own', { concurrency: true }, () => {
  test('a media server in another process is under test, and everybody else is played', async () => {
    const { name, close } = await takeNetwork();
    const server = await serveNode('--part', 'media-server', '--network', name, '--directory', folder);
    const profile = `recording: { mediaServer: "${name}.30:5060", directory: "${folder}" }\n`;
    const { output } = await played(kits[0], 'media server', profile, basicFlow, '--sut', 'media-server');
    await endNode(server);
    await close();
    assert.match(output, /^PASS: Everything that ran passes \(2 cases\)/m); // One is about SIP Server alone.
  });

  test('a SIP Server in another process is under test, with its set-up link', async () => {
    const { name, close } = await takeNetwork();
    const server = await serveNode('--part', 'sip-server', '--network', name, '--set-up-port', '5080');
    const profile = `recording: { network: "${name}", sipServer: "${name}.20:5060", setUp: "${name}.20:5080" }\n`;
    const cases = [...basicFlow, 'RBA-10/2/source', 'RBA-10/3/destination'];
    const { output } = await played(kits[1], 'SIP Server', profile, cases, '--sut', 'sip-server');
    await endNode(server);
    await close();
    assert.match(output, /^PASS: Everything that ran passes \(4 cases\)/m); // One is about the file alone.
  });

  test('an address that the profile lacks, and a participant that is none, are refused', async () => {
    const lacking = await played(kits[2], 'lacking', '', basicFlow, '--sut', 'media-server');
    assert.match(lacking.printed, /The profile does not say recording\.mediaServer\./);
    const unknown = await played(kits[2], 'unknown', '', basicFlow, '--sut', 'switch');
    assert.match(unknown.printed, /switch is not a participant of recorded calls\./);
    assert.deepEqual([lacking.code, unknown.code], [64, 64]);
  });
});
