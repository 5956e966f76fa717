import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../../kernel/json.ts';
import { ctiEventNames } from '../../../link/frames/cti-frames.ts';
import { operations } from '../../messages/operations.ts';
import { readWorkspaceSchema } from '../../messages/workspace-schemas.ts';
import { SessionDriver } from './session-driver.fixture.ts';

const connIds = ['006c029a6685d001', '006c029a6685d002', '006c029a6685d003'];
const numbers = ['7001', '7002', '5550101'];

const connId = fc.constantFrom(...connIds);
const number = fc.constantFrom(...numbers);
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Any operation, with a body that its schema accepts, or with any. */
const anyRequest = fc
  .record({ one: fc.constantFrom(...operations), connId, wild: fc.boolean(), body: fc.jsonValue() })
  .map(({ one, connId: id, wild, body }) => {
    const schema = one.operation.body;
    const [example] = schema === undefined ? [{}] : examplesOf(`requests/${schema}`);
    const method = one.kind === 'own' ? (one.operation.methods[0] ?? 'POST') : 'POST';
    const given = wild ? (body as JsonValue) : example;
    return (driver: SessionDriver) => driver.post(one.operation.path.replace('{id}', id), given, method);
  });

/** Any event of the link, in any order; `answers` is which of the last requests it answers. */
const anyEvent = fc
  .record({
    messageType: fc.constantFrom(...ctiEventNames),
    thisDN: fc.constantFrom('7001', '7001', '7002'),
    connId,
    previousConnId: optional(connId),
    transferConnId: optional(connId),
    otherDN: optional(number),
    thirdPartyDN: optional(number),
    callType: fc.constantFrom('Outbound', 'Consult'),
    agentState: fc.constantFrom('LoggedOut', 'Ready', 'AfterCallWork'),
    calls: fc.constant([{ connId: connIds[2] ?? '', state: 'Talking' }]),
    errorCode: fc.integer({ min: 0, max: 3 }),
    errorMessage: fc.constant('No.'),
    userData: fc.constant([{ key: 'a', type: 'int', value: 1 }]),
    interactionId: fc.constant('1'),
    applicationName: fc.constant('a'),
    protocolVersion: fc.constant('1.0'),
    answers: optional(fc.nat(3)),
  })
  .map(({ answers, ...frame }) => (driver: SessionDriver) => {
    const asked = answers === undefined ? undefined : driver.frames.at(-1 - answers);
    driver.event({ ...frame, referenceId: asked?.referenceId });
  });

const anyStep = fc.oneof(anyRequest, { arbitrary: anyEvent, weight: 2 });

function examplesOf(schema: string): readonly JsonObject[] {
  const { examples } = readWorkspaceSchema(schema);
  return examples as readonly JsonObject[]; // the schema test checks that there are some
}

describe('a Workspace session, whatever is asked and whatever the link says', () => {
  // The driver holds every frame, notification and answer against its schema, and refuses a second answer.
  it('sends only sound frames, tells only what its schemas allow, and answers everything once in the end', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const driver = SessionDriver.active();
        const begun = driver.answers.size;
        const asked = steps.map((step) => step(driver)).filter((exchange) => exchange !== undefined);
        for (const exchange of asked) driver.overdue(exchange);
        assert.equal(driver.answers.size, begun + asked.length);
      }),
      { numRuns: 150 },
    );
  });

  it('never shows a call with an operation that is not in the table, nor one that is over as if it went on', () => {
    const names = new Set(operations.map(({ operation }) => operation.name));
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const driver = SessionDriver.active();
        for (const step of steps) step(driver);
        for (const { state, capabilities, id, connId: same } of driver.session.calls.list()) {
          assert.equal(id, same);
          assert.ok(capabilities.every((one) => names.has(one)));
          assert.equal(capabilities.includes('complete'), state === 'Released');
          assert.equal(capabilities.includes('release'), state !== 'Released');
        }
      }),
      { numRuns: 100 },
    );
  });
});
