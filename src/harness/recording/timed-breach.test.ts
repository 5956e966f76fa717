import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectCases } from '../../corpus/select-cases.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import type { MediaChoices } from '../../recording/media-server/media-choices.ts';
import { loadKitCorpus } from '../../roles/load-kit-corpus.ts';
import { recording } from '../../roles/recording.ts';
import { pathsOf } from '../run/feature-paths.ts';
import { defaultProfile } from '../run/profile.ts';
import { RuleLevels } from '../run/rule-levels.ts';
import { runFeatures } from '../run/run-features.ts';
import { setCurrentRun } from '../run/suite-run.ts';
import { takeNetwork } from '../sip/loopback-network.ts';
import { realRecording } from './real-recording.ts';
import { RecordingRun, type RecordingUnderTest } from './recording-run.ts';
import { embeddedRecording } from './recording-system.ts';

const corpus = await loadKitCorpus();

async function played(system: RecordingUnderTest, ...names: readonly string[]) {
  const run = new RecordingRun(system, defaultProfile, new RuleLevels(corpus, false), Date.now);
  const records: CaseRecord[] = [];
  run.recordTo((record) => records.push(record));
  setCurrentRun(run);
  const paths = pathsOf(corpus, selectCases(corpus, names));
  await runFeatures({ steps: recording.steps, paths, order: 'defined' });
  setCurrentRun(undefined);
  return records;
}

type Change = (right: MediaChoices) => MediaChoices;

const losesMedia: Change = (right) => ({ ...right, bridgesTo: () => false, records: () => false });

/** The reference in virtual time, which says that the kit was late. */
function lateBy(late: number, mediaServer: Change = (right) => right): RecordingUnderTest {
  const system = embeddedRecording('reference', () => ({ mediaServer }));
  return {
    ...system,
    async openFloor(trace) {
      const { floor, close } = await system.openFloor(trace);
      return { floor: Object.assign(floor, { pace: { worst: () => late } }), close };
    },
  };
}

const cases = ['RBA-05/1', 'RBA-06/1'];
const verdicts = (records: readonly CaseRecord[]) => records.map(({ verdict }) => verdict);

test('media that is lost fails in time, and within what is tolerated', async () => {
  for (const late of [0, 60]) {
    const records = await played(lateBy(late, losesMedia), ...cases);
    assert.deepEqual(verdicts(records), ['fail', 'fail']);
    assert.doesNotMatch(records[0]?.findings[0]?.actual ?? '', /late/);
  }
});

test('on a machine that was late it is undecided, and the reason says so; what is heard passes', async () => {
  const records = await played(lateBy(400, losesMedia), ...cases);
  for (const { verdict, findings } of records) {
    const [{ blame, actual } = assert.fail('Nothing was found.')] = findings;
    assert.deepEqual([verdict, blame], ['inconclusive', 'environment']);
    assert.match(actual, /D1 is missing.*; but this machine was late by 400 ms$/);
  }
  assert.deepEqual(verdicts(await played(lateBy(400), ...cases)), ['pass', 'pass']);
});

test('what does not rest on the time of packets fails on a machine that is a little late', async () => {
  const silent: Change = (right) => ({ ...right, carriesOut: (action) => action !== 'start' });
  assert.deepEqual(verdicts(await played(lateBy(400, silent), 'RBA-07/1/D1')), ['fail']);
});

test('what has not come in time is undecided if the machine was late by more than a tenth of that time', async () => {
  const silent: Change = (right) => ({ ...right, carriesOut: (action) => action !== 'start' });
  const [{ verdict, findings } = assert.fail('Nothing was played.')] = await played(
    lateBy(1200, silent),
    'RBA-07/1/D1',
  );
  assert.deepEqual([verdict, findings[0]?.blame], ['inconclusive', 'environment']);
  assert.match(findings[0]?.actual ?? '', /; but this machine was late by 1200 ms$/);
});

test('on sockets, an event loop that is held up again and again is noticed', async (t) => {
  const network = await takeNetwork();
  const system = realRecording('held up', network, { transport: 'UDP' });
  const faulty: RecordingUnderTest = {
    ...system,
    async openFloor(trace) {
      const opened = await system.openFloor(trace);
      opened.floor.mediaServer.choices = losesMedia(opened.floor.mediaServer.choices);
      return opened;
    },
  };
  const never = new Int32Array(new SharedArrayBuffer(4));
  const holdUp = setInterval(() => Atomics.wait(never, 0, 0, 150), 300);
  t.after(() => {
    clearInterval(holdUp);
    return network.close();
  });
  const [record] = await played(faulty, 'RBA-05/1');
  assert.equal(record?.verdict, 'inconclusive');
  assert.match(record.findings[0]?.actual ?? '', /this machine was late by \d{3} ms/);
  const [right] = await played(system, 'RBA-05/1');
  assert.notEqual(right?.verdict, 'fail');
});
