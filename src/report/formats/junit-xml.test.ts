import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resultOf, resultOfNothing, sampleFacts, sampleResult } from '../fixtures/sample-run.ts';
import { problemsInMarkup } from '../fixtures/well-formed.ts';
import { junitXml } from './junit-xml.ts';

/**
 * What may be in which element, with which attributes (a `!` marks a required one): what the schema of Jenkins's xUnit
 * plugin allows, and what GitLab reads.
 */
const schema: Readonly<Record<string, { readonly in: readonly string[]; readonly has: readonly string[] }>> =
  {
    testsuites: { in: [''], has: ['name', 'time', 'tests', 'failures', 'errors'] },
    testsuite: {
      in: ['testsuites'],
      has: ['name!', 'tests!', 'failures!', 'errors!', 'skipped', 'time', 'timestamp'],
    },
    properties: { in: ['testsuite'], has: [] },
    property: { in: ['properties'], has: ['name!', 'value!'] },
    testcase: { in: ['testsuite'], has: ['name!', 'classname', 'time'] },
    skipped: { in: ['testcase'], has: ['type', 'message'] },
    error: { in: ['testcase'], has: ['type', 'message'] },
    failure: { in: ['testcase'], has: ['type', 'message'] },
  };

/** Where a well-formed text goes against the schema. */
function breaches(xml: string): readonly string[] {
  const open: string[] = [''];
  const found: string[] = [];
  for (const [, closing, name = '', text = '', empty] of xml.matchAll(
    /<(\/?)(\w+)((?: \w+="[^"]*")*)(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const kind = schema[name];
    const own = [...text.matchAll(/ (\w+)="/g)].map(([, attribute = '']) => attribute);
    if (!kind?.in.includes(open.at(-1) ?? '')) found.push(`${name} in ${open.at(-1)}`);
    const known = kind?.has.map((attribute) => attribute.replace('!', '')) ?? [];
    found.push(...own.filter((attribute) => !known.includes(attribute)).map((one) => `${name}@${one}`));
    const needed = kind?.has.filter((attribute) => attribute.endsWith('!')) ?? [];
    found.push(
      ...needed.filter((one) => !own.includes(one.slice(0, -1))).map((one) => `${name} without ${one}`),
    );
    if (!empty) open.push(name);
  }
  return found;
}

describe('junit.xml', () => {
  for (const [what, result] of [
    ['the sample', sampleResult()],
    ['a run of nothing', resultOfNothing()],
    ['a run with problems', { ...sampleResult(), problems: ['The stream <ends>.'] }],
  ] as const) {
    test(`of ${what} keeps to the schemas of Jenkins and GitLab`, () => {
      const xml = junitXml(result);
      assert.deepEqual([...problemsInMarkup(xml), ...breaches(xml)], []);
    });
  }

  test('would be found to break them', () => {
    assert.deepEqual(breaches('<testsuites skipped="1"><testcase file="a"/></testsuites>'), [
      'testsuites@skipped',
      'testcase in testsuites',
      'testcase@file',
      'testcase without name!',
    ]);
  });

  test('of a run that proved nothing is red', () => {
    const xml = junitXml(resultOfNothing());
    assert.match(xml, /<testsuites [^>]*errors="[1-9]/);
    assert.match(xml, /<error message="Nothing was run, so nothing is proved\."/);
  });

  test('says first what was tested, and how many cases there are', () => {
    const xml = junitXml(sampleResult());
    for (const property of [
      'name="implementation" value="Example OCS 8.1.5"',
      'name="profile" value="default"',
      'name="verdict" value="fail"',
      'name="count notVerified" value="4"',
      'name="order" value="random:42"',
    ])
      assert.ok(xml.includes(`<property ${property}/>`), property);
  });

  test('leaves out chapters for other roles', () => {
    const xml = junitXml(resultOf([], { ...sampleFacts, roles: ['desktop'] }));
    assert.doesNotMatch(xml, /classname="ocs/);
  });
});
