import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { takeNetwork } from '../harness/sip/loopback-network.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { indexerFaults } from '../proof/faults/recording/basic-recording-faults.ts';
import { rightIndexChoices } from '../recording/indexer/index-choices.ts';
import { serveIndexer } from '../reference/recording/serve-node.ts';
import { endNode, serveNode } from '../reference/recording/served-node.fixture.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-of-recording-'));
});
after(() => rm(folder, { recursive: true }));

/** Time is real in these calls: those of one part wait while those of the other are played. */
const kits = { indexer: new WarmKit(), devices: new WarmKit() };
let runs = 0;

/** Plays cases of which only one part is under test, with a profile of that text. */
async function played(sut: keyof typeof kits, recording: object, cases: readonly string[]) {
  runs += 1;
  const reports = join(folder, `${sut} ${runs}`);
  const file = `${reports}.yaml`;
  await writeFile(file, JSON.stringify({ name: sut, recording })); // JSON is YAML.
  const own = ['--role', 'recording', '--sut', sut, '--profile', file, '--strict', '--jobs', '1', '--quiet'];
  const play = () => kits[sut].call(['run', ...cases, ...own, '--report', 'json', '--reports', reports]);
  let result = await play();
  // On a machine that was late nothing is judged: that is no result yet.
  for (let again = 0; again < 3 && /^INCONCLUSIVE/m.test(result.output); again += 1) result = await play();
  return result;
}

const telephone = `${process.execPath} ${join(kitFolder, 'src', 'reference', 'recording', 'telephone.ts')}`;

describe('parts of recording', { concurrency: true }, () => {
  test('an indexer in another process is under test, and everybody else is played', async () => {
    const { name, close } = await takeNetwork();
    const own = ['--network', name, '--directory', folder, '--set-up-port', '5091'];
    const server = await serveNode('--part', 'indexer', ...own);
    const cases = ['RBA-06/1', 'RBA-07/1/D1', 'RBA-15/1', 'RTO-03/1'];
    const { output } = await played('indexer', { indexer: `${name}.40:5091`, directory: folder }, cases);
    await endNode(server);
    await close();
    assert.match(output, /^PASS: Everything that ran passes \(3 cases\)/m); // One is about the file alone.
  });

  for (const [fault, caseId] of [
    ['never-indexed', 'RBA-07/1/D1'],
    ['indexed-without-parties', 'RBA-15/2'],
  ] as const)
    test(`an indexer with the fault ${fault} is found out when it alone is under test`, async () => {
      const { decoration } = indexerFaults.find((one) => one.name === fault) ?? assert.fail(fault);
      const { name, close } = await takeNetwork();
      const end = { address: `${name}.40`, port: 5092 };
      const wrong = decoration.indexer?.(rightIndexChoices) ?? rightIndexChoices;
      const server = await serveIndexer(end, folder, wrong);
      const { output, code } = await played('indexer', { indexer: `${name}.40:5092`, directory: folder }, [
        caseId,
      ]);
      await server.close();
      await close();
      assert.match(output, /^FAIL: indexer breaks 1 rule/m);
      assert.equal(code, 1);
    });

  test('telephones that a command starts are under test: the right ones, and some that refuse re-INVITEs', async () => {
    const right = await played('devices', { devices: telephone }, ['RBA-06/1', 'RTO-05/1']);
    assert.match(right.output, /^PASS: Everything that ran passes \(2 cases\)/m);
    const wrong = await played('devices', { devices: `${telephone} --refuses-reinvites 488` }, ['RBA-06/1']);
    assert.match(wrong.output, /^FAIL: devices breaks 1 rule/m);
  });

  test('a command that starts no telephone, and an indexer that is not there, end in an error that says so', async () => {
    const none = await played('devices', { devices: 'true' }, ['RBA-06/1']);
    assert.match(none.output, /^ERROR/m);
    const deaf = await played('indexer', { indexer: '127.0.0.1:9', directory: folder }, ['RBA-07/1/D1']);
    assert.match(deaf.output, /^ERROR/m);
  });
});
