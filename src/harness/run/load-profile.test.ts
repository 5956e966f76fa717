import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { requestNames } from '../../protocol/message-names.generated.ts';
import { loadProfile } from './load-profile.ts';
import { defaultProfile } from './profile.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-profile-'));
});
after(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const file = join(folder, 'profile.yaml');
  await writeFile(file, text);
  return file;
}

test('without a file the default profile holds', async () => {
  assert.equal(await loadProfile(undefined), defaultProfile);
});

test('what a profile leaves out is as in the default one', async () => {
  const profile = await loadProfile(await written('name: mine\npatience:\n  answer: 100\n'));
  assert.deepEqual(profile.patience, { ...defaultProfile.patience, answer: 100 });
  assert.equal(profile.strict, false);
});

const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['name: [unclosed', 'PROFILE_NOT_YAML', /is not YAML/],
  ['reading: strict', 'PROFILE_WRONG', /"name" is missing/],
  ['name: x\ntypo: 1', 'PROFILE_WRONG', /"typo" is not a key of a profile/],
  ['name: x\nreading: wide', 'PROFILE_WRONG', /"reading" must be one of lenient, strict, coercing/],
  ['name: x\npatience: {answer: soon}', 'PROFILE_WRONG', /"patience.answer" must be integer/],
  ['name: x\npatience: {answer: 3000000000}', 'PROFILE_WRONG', /"patience.answer" must be <= 86400000/],
  ['name: x\npatience: {quiet: -1}', 'PROFILE_WRONG', /"patience.quiet" must be >= 0/],
  ['name: x\nnames: {agents: {"1001": ana}}', 'PROFILE_WRONG', /"standing" is missing, which "names" needs/],
  [
    'name: x\nstanding: {applicationId: 101}\nnames: {dns: {"7001": 7}}',
    'PROFILE_WRONG',
    /"names.dns.7001" must/,
  ],
  ['- x', 'PROFILE_WRONG', /it must be object/],
  [
    'name: x\nsupports: {dialingModes: [Progresive]}',
    'PROFILE_WRONG',
    /is wrong: "supports.dialingModes.0" must be one of Predictive, [^;"]*$/,
  ],
  ['name: x\nsupports: {dialingModes: 1}', 'PROFILE_WRONG', /"supports.dialingModes" must be boolean/],
];

for (const [text, code, message] of wrong) {
  test(`${JSON.stringify(text)} is refused with ${code}, which names the key`, async () => {
    await assert.rejects(loadProfile(await written(text)), { code, message });
  });
}

test('the certificate of an authority is read, beside the profile', async () => {
  await writeFile(join(folder, 'ca.pem'), 'CERTIFICATE');
  assert.equal((await loadProfile(await written('name: x\nca: ca.pem\n'))).ca, 'CERTIFICATE');
  const missing = { code: 'PROFILE_NOT_READ', message: /certificate .*nowhere\.pem/ };
  await assert.rejects(loadProfile(await written('name: x\nca: nowhere.pem\n')), missing);
});

test('what is known of cases needs a reason and a day', async () => {
  const file = await written(
    'name: x\nknownFailing: [{cases: PRV-01, reason: x, until: soon}]\nexclude: [{cases: A}]',
  );
  const message = /"exclude.0.reason" is missing.*"knownFailing.0.until" is not as described: The last day/;
  await assert.rejects(loadProfile(file), { code: 'PROFILE_WRONG', message });
});

test('a request that there is not cannot be claimed, and every one that there is can', async () => {
  const file = await written('name: x\nsupports: {requests: [RecordProcess]}');
  await assert.rejects(loadProfile(file), {
    message: /"supports.requests.0" must be one of .*RecordProcessed/,
  });
  const all = await loadProfile(await written(`name: x\nsupports: {requests: [${requestNames.join(', ')}]}`));
  assert.deepEqual(all.supports?.requests, requestNames);
});

test('a key that is nearly one is told with the one that was meant', async () => {
  const file = await written('name: x\npatience: {anwser: 1}');
  const error = { message: /"patience.anwser" is not a key/, hint: /^Did you mean "answer"\? / };
  await assert.rejects(loadProfile(file), error);
});

test('names go with a test bed that stands, or with accounts of the Workspace API', async () => {
  const text = 'name: x\ntarget: https://gapi.example\nnames: {agents: {"1001": ana}}\nworkspace: {token: t}';
  assert.deepEqual((await loadProfile(await written(text))).names, { agents: { '1001': 'ana' } });
});

test('a profile that is not there is refused with its path', async () => {
  await assert.rejects(loadProfile(join(folder, 'nowhere.yaml')), { code: 'PROFILE_NOT_READ' });
});

test('the examples of the schema are profiles', async () => {
  const schema = JSON.parse(await readFile(join(kitFolder, 'schemas', 'profile.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: true }).compile(schema);
  for (const example of schema.examples) assert.equal(validate(example), true, JSON.stringify(example));
});
