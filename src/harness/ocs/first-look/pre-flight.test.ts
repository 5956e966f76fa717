import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import { ocsVariants } from '../../../proof/load-variants.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { startReference } from '../../../reference/start-reference.ts';
import { readMessage } from '../../case/read-message.ts';
import { defaultProfile, type Profile } from '../../run/profile.ts';
import { RuleLevels } from '../../run/rule-levels.ts';
import { standingTestBedFor } from '../ocs-needs.ts';
import { attach, OcsRun } from '../ocs-run.ts';
import { lacksOfPlace } from './lacks-of-place.ts';
import { preFlight } from './pre-flight.ts';

/** A small test bed: place 0 runs, place 1 is loaded. */
const cases = ['running', 'loaded'].flatMap((state, n) =>
  [1, 2, 3].map((m) => ({
    id: `A-0${n}/${m}`,
    steps: [`Given the campaign is ${state}`, 'And Ana logs in'],
  })),
);
const all = cases.map(({ id }) => id);
const profile = {
  ...defaultProfile,
  fence: true,
  standing: { applicationId: 101 },
  patience: { answer: 1000, quiet: 100, effect: 2000 },
};

/** A run against the reference with a test bed that is not quite what is to stand. */
async function runOn(
  change: (provisioning: JsonObject) => JsonObject = (right) => right,
  verbs = standingTestBedFor(cases).verbs,
  decorate: Decoration = {},
  given: Profile = profile,
): Promise<OcsRun> {
  const standing = standingTestBedFor(cases);
  const reference = await startReference({
    port: 0,
    provision: change(standing.provisioning()),
    bring: verbs,
    decorate,
  });
  const system = await attach({ label: 'test', ctiUrl: reference.url, fence: true });
  after(async () => {
    system.close();
    await reference.close();
  });
  const run = new OcsRun(system, given, RuleLevels.of([], false), Date.now);
  run.standing = standing;
  return run;
}

async function lacking(run: OcsRun): Promise<readonly string[]> {
  await preFlight(run, all);
  return [...run.lacking].map(([{ n }, { message }]) => `${n} ${message}`);
}

/** Changes the objects of a kind. */
const changing =
  (kind: string, change: (one: JsonObject) => JsonObject) =>
  (provisioning: JsonObject): JsonObject => ({
    ...provisioning,
    [kind]: objectsIn(provisioning[kind]).map(change),
  });

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}

test('a system that shows what is to stand lacks nothing, and its records are there as before', async () => {
  const run = await runOn();
  assert.deepEqual(await lacking(run), []);
  assert.deepEqual(await lacking(run), []);
});

test('only the places of the chosen cases are looked at', async () => {
  const run = await runOn(undefined, []);
  await preFlight(run, []);
  assert.equal(run.lacking.size, 0);
});

const { verbs: rightVerbs } = standingTestBedFor(cases);
const wrong: readonly (readonly [string, Parameters<typeof runOn>, RegExp])[] = [
  [
    'a campaign that is not loaded',
    [undefined, rightVerbs.filter(({ campaignGroup }) => campaignGroup === 'Spring@Sales')],
    /^1 .*place 1, campaignGroups\."Spring 1@Sales 1": no notification names it, .* error 106 \(No Active Campaigns\)/,
  ],
  [
    'a campaign that runs and is only to be loaded',
    [undefined, [...rightVerbs, { verb: 'start', campaignGroup: 'Spring 1@Sales 1' }]],
    /^1 .*campaignGroups\."Spring 1@Sales 1": it runs, and must only be loaded/,
  ],
  [
    'a campaign that is loaded and is to run',
    [undefined, rightVerbs.filter(({ verb }) => verb === 'load')],
    /^0 .*campaignGroups\."Spring@Sales": it does not run in Preview mode.* error 107/,
  ],
  [
    'a list that is used up',
    [changing('callingLists', (list) => ({ ...list, records: [] }))],
    /^0 .*callingLists\."Customers": there is no record: error 108 \(No Records Available\)/,
  ],
  [
    'a list with other customers',
    [
      changing('callingLists', ({ records, ...list }) => ({
        ...list,
        records: objectsIn(records).map((row) => ({ ...row, contact_info: `9${String(row.contact_info)}` })),
      })),
    ],
    /^0 .*callingLists\."Customers": a record has the phone number 95550101/,
  ],
];

for (const [what, [change, verbs], message] of wrong) {
  test(`${what} is a lack of its place, and of no other`, async () => {
    const lacks = await lacking(await runOn(change, verbs));
    assert.match(lacks[0] ?? 'none', message);
    assert.equal(lacks.length, 1);
  });
}

test('another application id than that of the profile is reported as such', async () => {
  const run = await runOn((right) => ({ ...right, applicationId: 243 }));
  const message =
    /place 0, standing\.applicationId: the messages of OCS have the application id 243, not 101/;
  await assert.rejects(preFlight(run, all), { code: 'STANDING_TEST_BED', message, culprit: 'environment' });
});

test('if nothing is set up, nothing is played: the error says what to set up', async () => {
  const run = await runOn((right) => ({ ...right, campaignGroups: [], campaigns: [] }), []);
  const error = { code: 'STANDING_TEST_BED', message: /error 10\d/, hint: /\(names\.campaigns|agent group/ };
  await assert.rejects(preFlight(run, all), error);
});

test('an agent whom an earlier run has left is logged out; one who is logged in elsewhere too is no lack', async () => {
  const run = await runOn();
  const leftOn = async (dn: string, agentId: string): Promise<void> => {
    const link = await run.system.openCti({ agentId, dn });
    const last = new Promise<void>((resolve) => {
      link.onFrame(({ messageType }) => messageType === 'EventAgentLogin' && resolve());
    });
    link.send({
      messageType: 'RequestRegisterClient',
      referenceId: 1,
      clientName: 'x',
      protocolVersion: '1.0',
    });
    link.send({ messageType: 'RequestRegisterAddress', referenceId: 2, thisDN: dn });
    link.send({ messageType: 'RequestAgentLogin', referenceId: 3, thisDN: dn, agentId });
    await last;
    link.close();
  };
  await leftOn('7001', '1001');
  await leftOn('9999', '1012');
  assert.deepEqual(await lacking(run), []);
});

test('what OCS alone may have done wrong is no lack: silence, and answers that the notifications contradict', () => {
  const [place] = standingTestBedFor(cases).places;
  assert.ok(place);
  const [group] = place.testBed.groups;
  assert.ok(group);
  const agent = { name: 'Ana', agentId: '1001', dn: '7001', messages: [] } as const;
  const silent = {
    agents: [agent],
    groups: [{ group, agent: 'Ana', isClaimed: true, answer: undefined }],
  } as const;
  assert.deepEqual(lacksOfPlace(place, silent, 101), []);
  const absent = { GSW_ERROR_NUMBER: 105 };
  const refused = {
    agents: [agent],
    groups: [{ group, agent: 'Ana', isClaimed: true, answer: absent }],
  } as const;
  assert.equal(lacksOfPlace(place, refused, 101).length, 1);
  const userData = {
    GSW_USER_EVENT: 'CampaignStarted',
    GSW_APPLICATION_ID: 101,
    GSW_CAMPAIGN_NAME: 'Spring',
    GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
  };
  const frame = { messageType: 'EventUserEvent', thisDN: '7001', userData };
  const entry = { n: 1, elapsed: 0, channel: 'cti', from: 'OCS', to: 'Ana', frame } as const;
  const notified = { ...agent, messages: [readMessage(entry, 'lenient')] };
  assert.deepEqual(lacksOfPlace(place, { ...refused, agents: [notified] }, 101), []);
});

const unasked = { ...profile, supports: { requests: ['CampaignStatusRequest', 'LogOut'] } } as const;

test('without record requests, a campaign group is seen by its notifications alone', async () => {
  assert.deepEqual(await lacking(await runOn(undefined, undefined, {}, unasked)), []);
  const empty = await runOn((right) => ({ ...right, campaignGroups: [], campaigns: [] }), [], {}, unasked);
  const message = /Spring@Sales": it cannot be seen: .* does not claim PreviewRecordRequest/;
  await assert.rejects(preFlight(empty, all), { code: 'STANDING_TEST_BED', message, culprit: 'environment' });
});

test('an OCS that knows no record requests, and names no campaign, shows nothing', () => {
  const [place] = standingTestBedFor(cases).places;
  const [group] = place?.testBed.groups ?? [];
  assert.ok(place && group);
  const answer = { GSW_ERROR_NUMBER: 101 };
  const seen = { agents: [], groups: [{ group, agent: 'Ana', isClaimed: true, answer }] } as const;
  assert.match(lacksOfPlace(place, seen, 101)[0]?.sentence ?? 'none', /cannot be seen: .* error 101/);
});

for (const { name, decoration } of await ocsVariants()) {
  test(`the lawful variant ${name} lacks nothing`, async () => {
    assert.deepEqual(await lacking(await runOn(undefined, undefined, decoration)), []);
  });
}
