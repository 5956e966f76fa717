import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadProfile } from '../../harness/run/load-profile.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';
import { profileText } from './profile-text.ts';

const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-profile-'));
after(() => rm(folder, { recursive: true }));
const file = join(folder, 'profile.yaml');

const kit = new WarmKit();
const command = (...words: readonly string[]) => kit.call(words);

test('init writes a profile from what hello shows, which check finds in order; nothing is written over', async () => {
  assert.equal((await command('profile', 'init', '--file', file)).code, exitCodes.passed);
  const text = await readFile(file, 'utf8');
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.deepEqual(await readdir(folder), ['profile.yaml']);
  assert.match(text, /^# {3}agent 1001 on DN 7001: logs in$/m);
  assert.match(text, /^# {3}campaign "Spring", group "Spring@Sales": CampaignStarted, mode Preview$/m);
  assert.match(text, /^ {2}# {3}- PreviewRecordRequest {3}# PreviewRecord$/m);
  const { fence, supports } = await loadProfile(file);
  assert.deepEqual([fence, supports?.statistics], [true, true]);
  assert.match(
    (await command('profile', 'check', file)).printed,
    /^ocs {2}cases \d+, not claimed 0, excluded 0$/m,
  );
  assert.equal((await command('profile', 'init', '--file', file)).code, exitCodes.usage);
  assert.equal(await readFile(file, 'utf8'), text);
});

test('of an implementation without control link it says what is to be set up by hand', async () => {
  const cases = { all: 10, applicable: 0 };
  const text = profileText({
    name: 'My "OCS"',
    version: '1',
    offered: undefined,
    cases,
    chapters: ['envelope'],
  });
  const path = join(folder, 'silent.yaml');
  await writeFile(path, text);
  const { name, fence, supports } = await loadProfile(path);
  assert.deepEqual([name, fence, supports?.statistics], ['My "OCS" 1', undefined, false]);
  assert.match(text, /^# standing: /m);
});

test('a first look without control link gives the application id, names that differ, and what came for a request', async () => {
  const text = profileText({
    name: 'x',
    version: '1',
    offered: undefined,
    cases: { all: 10, applicable: 0 },
    chapters: ['envelope'],
    sight: {
      agents: [
        { agentId: '1001', dn: '7001' },
        { agentId: '1002', dn: '7002', refusal: 'EventError 1020: no such agent' },
      ],
      applicationId: 243,
      campaigns: [{ event: 'CampaignStarted', name: 'US Spring', group: 'US Spring@Boston' }],
      requests: new Map([
        ['AddRecord', 'error 101 (Invalid Request)'],
        ['DoNotCall', 'error 109 (Record Not Found)'],
      ]),
    },
  });
  const path = join(folder, 'seen.yaml');
  await writeFile(path, text);
  assert.deepEqual((await loadProfile(path)).standing, { applicationId: 243 });
  assert.match(text, /^# {3}agent 1002 on DN 7002: EventError 1020: no such agent$/m);
  assert.match(
    text,
    /^# {3}names: \{ campaigns: \{ Spring: "US Spring" \}, campaignGroups: \{ "Spring@Sales": "US Spring@Boston" \} \}$/m,
  );
  assert.match(text, /- AddRecord {3}# error 101 \(Invalid Request\): it is unknown, or not accepted now$/m);
  assert.match(text, /- DoNotCall {3}# error 109 \(Record Not Found\)$/m);
});

test('check says what is out of date, and refuses a chapter that there is not', async () => {
  const path = join(folder, 'old.yaml');
  const known =
    'knownFailing: [{cases: PRV-01, reason: x, until: "2020-01-01"}, {cases: NO-1, reason: x, until: "2999-01-01"}]';
  await writeFile(path, `name: x\n${known}\n`);
  const { code, printed } = await command('profile', 'check', path);
  assert.equal(code, exitCodes.failed);
  assert.match(
    printed,
    /PRV-01 is known failing in the profile only until 2020-01-01[\s\S]*NO-1 .* there is no such case/,
  );
  await writeFile(path, 'name: x\nsupports: {chapters: [preview-records]}\n');
  assert.match(
    (await command('profile', 'check', path)).printed,
    /PROFILE_WRONG[\s\S]*Did you mean "preview-record"/,
  );
});
