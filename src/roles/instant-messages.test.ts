import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { playPart } from '../cli/run/play-part.ts';
import { type Case, casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import type { ImDecoration } from '../harness/instant-messages/embedded-im.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { defaultProfile } from '../harness/run/profile.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { cti } from '../instant-messages/machine/machine.ts';
import { parts } from '../instant-messages/machine/parties.ts';
import { type Sut, suts } from '../instant-messages/sut.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { doing, requestIn } from '../proof/operators/instant-messages/changed-machine.ts';
import { startInstantMessages } from '../reference/instant-messages/start-instant-messages.ts';
import { faultNamed } from './fault-named.ts';
import { instantMessages } from './instant-messages.ts';
import { loadKitCorpus } from './load-kit-corpus.ts';

const corpus = await loadKitCorpus();
const all = casesOfRole(corpus, casesOf(corpus), 'instant-messages');
const faults = await (await import('../proof/load-faults.ts')).imFaults();
const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-im-'));
after(() => rm(folder, { recursive: true }));

/** Plays cases against a part of the reference behind a socket, right or decorated. */
async function played(
  sut: Sut,
  cases: readonly Case[],
  decorate: ImDecoration = (right) => right,
): Promise<readonly CaseRecord[]> {
  const listener = await startInstantMessages({ port: 0, decorate });
  const side = await instantMessages.open(
    { target: listener.url, sut },
    defaultProfile,
    new RuleLevels(corpus, true),
  );
  const records: CaseRecord[] = [];
  const file = join(folder, `${sut}.ndjson`);
  const part = {
    role: 'instant-messages',
    cases: [],
    paths: pathsOf(corpus, cases),
    order: 'defined',
    repeat: 1,
    file,
  } as const;
  await playPart(
    part,
    instantMessages,
    side.suite,
    () => undefined,
    (record) => records.push(record),
  );
  await side.close();
  await listener.close();
  return records;
}

for (const sut of suts) {
  test(`all cases pass with the reference behind a socket: ${sut}`, async () => {
    const records = await played(sut, all);
    const wrong = records.filter(({ verdict }) => !['pass', 'none'].includes(verdict));
    assert.deepEqual(
      [wrong.map((record) => record.case), new Set(records.map((record) => record.case)).size],
      [[], all.length],
    );
    const notRun = records.flatMap((record) => record.notRun?.reason ?? []);
    assert.equal(notRun.length === 0, sut === 'whole');
    for (const reason of notRun) assert.match(reason, /, which the kit plays\.$/);
  });
}

test('a strategy behind a socket that routes at once is told so', async () => {
  const records = await played(
    'strategy',
    all.filter(({ id }) => id.startsWith('IMB-06')),
    faultNamed(faults, 'im-routes-at-once').decoration,
  );
  assert.deepEqual(new Set(records.map(({ verdict }) => verdict)), new Set(['fail']));
});

test('a strategy behind a socket that never stops is cut off, with the reason', {
  timeout: 120_000,
}, async () => {
  const route = {
    messageType: 'RequestRouteCall',
    thisDN: '8100',
    connId: '0000000000000000',
    otherDN: '7999',
  };
  const again = doing('router', (effects, input) =>
    requestIn(input, 'EventRouteRequest') || requestIn(input, 'EventError')
      ? [cti(parts.switch, route)]
      : effects,
  );
  const [record] = await played(
    'strategy',
    all.filter(({ id }) => id.startsWith('IMB-06')).slice(0, 1),
    again,
  );
  assert.equal(record?.verdict, 'inconclusive');
  assert.match(record?.findings[0]?.actual ?? '', /^PRODUCT_FLOODS: .* 500 answers in a row/);
});

test('a part that does not exist is refused with a sentence', async () => {
  await assert.rejects(
    instantMessages.open(
      { target: 'tcp://127.0.0.1:1', sut: 'router' },
      defaultProfile,
      new RuleLevels(corpus, true),
    ),
    { code: 'USAGE' },
  );
});
