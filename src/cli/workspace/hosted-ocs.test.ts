import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import { standingTestBedOfKit } from '../../roles/standing-test-bed-of-kit.ts';
import { type RunningGateway, startGateway } from '../../workspace-api/gateway/start-gateway.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

const bounded = { timeout: 120_000 };
const kit = new WarmKit();
const token = 'hush-of-ana-5Hq2';
const apiKey = 'hush-of-the-tenant-8Zt1';

let folder = '';
let reference: RunningReference;
let gateway: RunningGateway;
const failures: unknown[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-hosted-'));
  const stage = await standingTestBedOfKit();
  reference = await startReference({ port: 0, provision: stage.provisioning(), bring: stage.verbs });
  const failed = (error: unknown) => void failures.push(error);
  const places = { Place_7001: '7001' };
  const accounts = { accounts: [{ token, user: { userName: 'all' } }], places };
  gateway = await startGateway({ port: 0, link: () => reference.openLink(), accounts, failed });
}, bounded);
after(async () => {
  await gateway.close();
  await reference.close();
  await rm(folder, { recursive: true });
  assert.deepEqual(failures, []);
});

/** Runs cases against the OCS with a profile that has these lines. */
function run(name: string, lines: readonly string[], ...cases: readonly string[]) {
  const standing = ['standing: { applicationId: 101 }', 'patience: { quiet: 300 }'];
  return runAt(`workspace+${gateway.url}`, name, [...standing, ...lines], cases);
}

/** Gives all that a run has written and printed. */
async function runAt(target: string, name: string, lines: readonly string[], cases: readonly string[]) {
  const profile = join(folder, `${name}.yaml`);
  await writeFile(profile, ['name: hosted', `target: ${target}`, ...lines].join('\n'));
  const reports = join(folder, name);
  const every = ['--report', 'html,json,junit,messages', '--reports', reports];
  const { code, printed } = await kit.call(['run', ...cases, '--profile', profile, ...every]);
  const entries = await readdir(reports, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return { code, printed, all: [printed, ...(await Promise.all(texts))].join('\n') };
}

test('a hosted OCS is judged on its standing test bed, and no output has a secret', bounded, async () => {
  await writeFile(join(folder, 'ana.txt'), `${token}\n`);
  const lines = [`workspace: { apiKey: ${apiKey}, tokenFile: ana.txt }`];
  const { code, printed, all } = await run('right', lines, 'PRV-01', 'LNK-01');
  assert.equal(code, exitCodes.passed, printed);
  assert.match(printed, /not run +2 +The rule is about frames and connections of the CTI link/);
  assert.match(all, /"quiet time": ?"\d+ ms, learnt from \d+ answers/);
  for (const secret of [token, apiKey, 'WORKSPACE_SESSIONID']) assert.ok(!all.includes(secret), secret);
});

test('an account that is not accepted is told by its agent, and nothing is played', bounded, async () => {
  const lines = ["workspace: { token: hush-of-nobody-77, agents: { '1001': { token: hush-of-who-88 } } }"];
  const { code, printed, all } = await run('wrong', lines, 'PRV-01');
  assert.equal(code, exitCodes.error, printed);
  assert.match(
    printed,
    /WORKSPACE_ACCOUNT: workspace\+http:\S+ does not accept the account of agent 1\d+: HTTP 401/,
  );
  assert.doesNotMatch(all, /hush-of/);
});

test('a fence cannot be promised, and plain HTTP is for this machine', bounded, async () => {
  const fence = await run('fence', ['fence: true'], 'PRV-01');
  assert.equal(fence.code, exitCodes.usage);
  assert.match(fence.printed, /^PROFILE_WRONG: The profile promises a fence/m);
  const open = await kit.call(['run', 'PRV-01', '--target', 'workspace+http://host.example']);
  assert.equal(open.code, exitCodes.usage);
  assert.match(open.printed, /^LINK_NOT_SECURED: /m);
});

test(
  'the server itself is judged with the account of the profile; no campaign is assumed',
  bounded,
  async () => {
    const lines = [
      `workspace: { apiKey: ${apiKey}, agents: { '1001': { token: ${token}, place: Place_7001 } } }`,
    ];
    const { code, printed, all } = await runAt(gateway.url, 'server', lines, ['WSS-05', 'WSN-04', 'WSN-11']);
    assert.equal(code, exitCodes.passed, printed);
    assert.match(printed, /The profile does not say that a campaign runs for the agent/);
    for (const secret of [token, apiKey]) assert.ok(!all.includes(secret), secret);
  },
);

test('a server that does not accept the account is not blamed for it', bounded, async () => {
  const lines = ['workspace: { token: hush-of-nobody-77 }'];
  const { code, printed, all } = await runAt(gateway.url, 'stranger', lines, ['WSS-01', 'WSN-11']);
  assert.equal(code, exitCodes.error, printed);
  assert.match(printed, /WORKSPACE_ACCOUNT: \S+ does not accept the account of agent 1001: HTTP 401/);
  assert.doesNotMatch(printed, /\bfail(?:ed)?\b +[1-9]/);
  assert.doesNotMatch(all, /hush-of/);
});
