import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesOf, chaptersOfRole } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { needsOfOcs } from '../harness/ocs/ocs-needs.ts';
import { unmetByOcs } from '../harness/ocs/unmet-by-ocs.ts';
import type { CaseNeeds } from '../harness/run/case-needs.ts';
import { defaultProfile, type Profile } from '../harness/run/profile.ts';
import type { StandingNames } from '../harness/test-bed/standing-names.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { checkParams } from '../reference/control/control-schemas.ts';
import { readProvisioning } from '../reference/control/provisioning.ts';
import { ocs } from './ocs.ts';
import { standingTestBedOfKit } from './standing-test-bed-of-kit.ts';

const corpus = await loadCorpus(ocs.features, [ocs.name]);
const cases = casesOf({ chapters: chaptersOfRole(corpus, ocs.name) });
const standing = await standingTestBedOfKit();

function isInPreview({ parts, modes }: CaseNeeds): boolean {
  return modes.length === 0 && !parts.includes('dialing');
}

/** Ids of the cases that can be run with such a profile, without a control link. */
function runnable(lists: Pick<Profile, 'lists'>): readonly string[] {
  const profile = { ...defaultProfile, standing: { applicationId: 101 }, ...lists };
  const unmet = unmetByOcs(() => standing);
  const can = cases.filter(({ steps }) => unmet(needsOfOcs(steps), undefined, profile) === undefined);
  return can.map(({ id }) => id).sort();
}

test('two cases of five can be run without a control link, and more with the tables, each on a place of its set-up', () => {
  // What OCS dials, and most of what is about another mode than Preview, needs a test bed of its own.
  const inPreview = cases.filter(({ steps }) => isInPreview(needsOfOcs(steps)));
  const share = (ids: readonly string[]) =>
    inPreview.filter(({ id }) => ids.includes(id)).length / inPreview.length;
  const without = runnable({});
  assert.ok(share(without) >= 0.4, String(share(without)));
  const withTables = runnable({ lists: { database: 'postgres:///x' } });
  assert.ok(share(withTables) >= 0.55, String(share(withTables)));
  const placed = standing.places.flatMap((place) => place.cases);
  assert.deepEqual(withTables, [...placed].sort());
  const looking = standing.places.flatMap((place) => [...place.looking.keys()]);
  assert.deepEqual(without, placed.filter((id) => !looking.includes(id)).sort());
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

test('the records of no two places share a phone number: a do-not-call entry of one place says nothing about others', () => {
  const { places } = standing;
  assertDistinct(
    places.flatMap((place) => {
      const lists = objectsIn(place.provisioning().callingLists);
      return [...new Set(lists.flatMap(({ records }) => objectsIn(records).map((row) => row.contact_info)))];
    }),
  );
  const [, second] = places;
  assert.ok(second);
  assert.equal(second.copyOf(String(second.here('5550101', 3))), 3);
});

test('a system may have names of its own for all that stands; what has none is as it is printed', async () => {
  const named = await standingTestBedOfKit({
    campaigns: { 'Spring 1': 'Primavera' },
    campaignGroups: { 'Spring 1@Sales 1': 'P@S' },
    callingLists: { 'Customers 1': 'CL' },
    agents: { '1011': 'ana' },
    dns: { '7011': 'SIP1' },
    phones: { '5550101': '+1 617 0101' },
  });
  const [usual, place] = named.places;
  assert.ok(usual && place);
  assert.deepEqual(
    [place.agentOf('1001'), place.dnOf('7001'), place.agentOf('1002')],
    ['ana', 'SIP1', '1012'],
  );
  assert.deepEqual([place.here('Spring', 3), place.here('Spring@Sales', 3)], ['Primavera', 'P@S']);
  assert.equal(place.here('Spring offers', 3), 'Spring 1 offers');
  assert.deepEqual([usual.here('5550101', 0), usual.here('5550101', 3)], ['+1 617 0101', '+1 617 01010003']);
  const after = (copy: number): string => String(usual.copies + copy).padStart(4, '0');
  assert.equal(place.here('5550101', 0), `+1 617 0101${after(0)}`);
  assert.equal(place.here('5550102', 3), `5550102${after(3)}`);
  const third = `+1 617 0101${after(3)}`;
  assert.deepEqual([place.copyOf(third), place.originalOf(third)], [3, '5550101']);
  checkParams('provision', named.provisioning());
  const { campaignGroups } = named.provisioning();
  const group = objectsIn(campaignGroups).find(({ name }) => name === 'P@S');
  assert.deepEqual([group?.campaign, group?.description], ['Primavera', 'Spring 1 offers for Sales 1']);
});

const wrongNames: readonly (readonly [StandingNames, RegExp, RegExp])[] = [
  [{ campaigns: { Sprng: 'x' } }, /names\.campaigns has "Sprng", which is not/, /^Did you mean "Spring"\? /],
  [{ agents: { '7001': 'x' } }, /names\.agents has "7001"/, /"ocs-tck stage" prints all names/],
  [{ dns: { '7001': '7002' } }, /names\.dns calls both "7001" and "7002" "7002"/, /"ocs-tck stage"/],
  [{ phones: { '5550101': '555' } }, /"555" and "5550102" begin alike/, /"ocs-tck stage"/],
];

for (const [names, message, hint] of wrongNames) {
  test(`the names ${JSON.stringify(names)} are refused, and what is wrong is said`, async () => {
    await assert.rejects(standingTestBedOfKit(names), { code: 'PROFILE_WRONG', message, hint });
  });
}

function assertDistinct(values: readonly unknown[]): void {
  assert.equal(new Set(values).size, values.length);
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
