import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { takeNetwork } from '../harness/sip/loopback-network.ts';
import { endNode, serveNode } from '../reference/recording/served-node.fixture.ts';
import { callKit } from './fixtures/kit-process.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorded-calls-'));
});
after(() => rm(folder, { recursive: true }));

/** Plays cases of the role on real sockets, with a profile of that text. */
async function played(
  name: string,
  profile: string,
  cases: readonly string[],
  ...options: readonly string[]
) {
  const file = join(folder, `${name}.yaml`);
  await writeFile(file, `name: ${name}\n${profile}`);
  const own = ['--role', 'recording', '--profile', file, '--strict', '--jobs', '1', '--quiet'];
  const reports = ['--report', 'json', '--reports', join(folder, name)];
  return callKit(['run', ...cases, ...own, ...reports, ...options]);
}

/** How long a file is (RBA-15/3) is judged in virtual time only: a busy machine is late by more than may be. */
const basicFlow = ['RBA-09/1', 'RBA-11/1', 'RBA-15/1'];

/** Transfers from either device, by CTI and by REFER; a consultation, and the way back from it. */
const otherFlows = ['RTO-01/1', 'RTO-04/1', 'RTO-05/1', 'RTT-01/1', 'RTT-02/1', 'RCN-01/1', 'RCN-06/1'];

for (const transport of ['UDP', 'TCP'])
  test(`basic flow, transfers and consultation over ${transport} on real sockets`, async () => {
    const profile = `recording: { transport: ${transport} }\n`;
    const cases = [...basicFlow, ...otherFlows];
    const { output, code } = await played(transport, profile, cases, '--real', '--jobs', '4');
    assert.match(output, /^PASS: Everything that ran passes \(10 cases\)/m);
    assert.equal(code, 0);
  });

test('a media server in another process is under test, and everybody else is played', async () => {
  const { name, close } = await takeNetwork();
  const server = await serveNode('--part', 'media-server', '--network', name, '--directory', folder);
  const profile = `recording: { mediaServer: "${name}.30:5060", directory: "${folder}" }\n`;
  const { output } = await played('media server', profile, basicFlow, '--sut', 'media-server');
  await endNode(server);
  await close();
  assert.match(output, /^PASS: Everything that ran passes \(2 cases\)/m); // One is about SIP Server alone.
});

test('a SIP Server in another process is under test, with its set-up link', async () => {
  const { name, close } = await takeNetwork();
  const server = await serveNode('--part', 'sip-server', '--network', name, '--set-up-port', '5080');
  const profile = `recording: { network: "${name}", sipServer: "${name}.20:5060", setUp: "${name}.20:5080" }\n`;
  const cases = [...basicFlow, 'RBA-10/2/source', 'RBA-10/3/destination'];
  const { output } = await played('SIP Server', profile, cases, '--sut', 'sip-server');
  await endNode(server);
  await close();
  assert.match(output, /^PASS: Everything that ran passes \(4 cases\)/m); // One is about the file alone.
});

test('an address that the profile lacks, and a participant that is none, are refused', async () => {
  const lacking = await played('lacking', '', basicFlow, '--sut', 'media-server');
  assert.match(lacking.printed, /The profile does not say recording\.mediaServer\./);
  const unknown = await played('unknown', '', basicFlow, '--sut', 'switch');
  assert.match(unknown.printed, /switch is not a participant of recorded calls\./);
  assert.deepEqual([lacking.code, unknown.code], [64, 64]);
});
