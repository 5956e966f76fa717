import fc from 'fast-check';
import type { JsonValue } from '../kernel/json.ts';

/** Values of any type, many of which have broken programs elsewhere. */
export const hostile: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    ...[null, true, false, 0, -1, 1.5, 1e308, -1e308, 5e-324],
    ...[2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, -(2 ** 53), 1e21],
    ...['', ' ', '0', '-1', '1e3', 'NaN', 'null', '__proto__', 'constructor', 'toString'],
    ...[
      "'; DROP TABLE calling_list_1; --",
      '" OR ""="',
      '%n%s',
      '../../etc/passwd',
      '\u0000',
      '\n',
      '\r\n\t',
    ],
    ...['\u001b[31m', '\u202e', '\ud800', '\ufeff', '<script>', 'x'.repeat(5000), '9'.repeat(400)],
    ...[[], [[]], {}, { '': {} }, [null], { key: 'GSW_PHONE' }],
  ),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }).map((value) => value as JsonValue), // fast-check's type has arrays that may change
);

/** Values that mean something to the demonstration of `ocs-tck serve`, so that requests get further than the first check. */
export const favorites: Readonly<Record<string, readonly [JsonValue, ...JsonValue[]]>> = {
  thisDN: ['7001', '7002', '7003'],
  otherDN: ['5550101', '7001', '7002'],
  agentId: ['1001', '1002'],
  connId: ['0071000000000001', '0071000000000002', '0071000000000003'],
  userDataForm: ['object'],
  GSW_APPLICATION_ID: [134],
  GSW_CAMPAIGN_NAME: ['Demonstration'],
  GSW_CAMPAIGN_GROUP_NAME: ['Demonstration@Agents'],
  GSW_CALLING_LIST: ['Customers'],
  GSW_RECORD_HANDLE: [1, 2, 3, 4, 5, 6, 7, 8],
  GSW_PHONE: ['5550101', '5550203'],
  GSW_DATE_TIME: ['12/31/2036 12:00', '01/01/2031 00:00'],
  GSW_TZ_NAME: ['GMT'],
  campaignGroup: ['Demonstration@Agents'],
  callingList: ['Customers'],
  phone: ['5550101', '5550102'],
  dn: ['7001', '7002'],
  // A day: a clock that goes on for ages has ages of timers to serve.
  ms: [0, 1, 1000, 60_000, 86_400_000],
  handle: [1, 2, 3],
  // Nobody is connected with by a fuzzed address.
  url: ['tcp://127.0.0.1:9', 'nonsense'],
};
