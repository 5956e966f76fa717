import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesOf, chaptersOfRole } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { needsOfOcs, unmetByOcs } from '../harness/ocs/ocs-needs.ts';
import { defaultProfile } from '../harness/run/profile.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { checkParams } from '../reference/control/control-schemas.ts';
import { readProvisioning } from '../reference/control/provisioning.ts';
import { ocs } from './ocs.ts';
import { standingTestBedOfKit } from './standing-test-bed-of-kit.ts';

const corpus = await loadCorpus([ocs.features], [ocs.name]);
const cases = casesOf({ chapters: chaptersOfRole(corpus, ocs.name) });
const standing = await standingTestBedOfKit();

test('at least two cases of five can be run without a control link, each on a place of its set-up', () => {
  const profile = { ...defaultProfile, standing: { applicationId: 101 } };
  const unmet = unmetByOcs(standing);
  const runnable = cases.filter(({ steps }) => unmet(needsOfOcs(steps), undefined, profile) === undefined);
  assert.ok(runnable.length >= 0.4 * cases.length, `${runnable.length} of ${cases.length}`);
  const placed = standing.places.flatMap((place) => place.cases);
  assert.deepEqual(runnable.map(({ id }) => id).sort(), [...placed].sort());
});

test('the standing test bed is what an OCS can be provisioned with', () => {
  const params = standing.provisioning();
  checkParams('provision', params);
  assert.ok(readProvisioning(params).records.size > standing.places.length);
});

test('agents, campaign groups, tables and DBIDs of no two places are the same, nor are the numbers of two records of a list', () => {
  const { agents, campaignGroups, callingLists } = standing.provisioning();
  const lists = objectsIn(callingLists);
  assertDistinct(objectsIn(agents).map(({ agentId }) => agentId));
  assertDistinct(objectsIn(campaignGroups).map(({ name }) => name));
  assertDistinct(objectsIn(campaignGroups).map(({ dbid }) => dbid));
  assertDistinct(lists.map(({ table }) => table));
  for (const { records } of lists) {
    assertDistinct(objectsIn(records).map(({ record_id }) => record_id));
    assertDistinct(objectsIn(records).map(({ contact_info }) => contact_info));
  }
});

function assertDistinct(values: readonly unknown[]): void {
  assert.equal(new Set(values).size, values.length);
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
