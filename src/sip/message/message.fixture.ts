import fc from 'fast-check';
import type { Address } from './address.ts';
import { parameters } from './parameters.ts';
import type { SipHeaders, SipMessage } from './sip-message.ts';
import { type SipUri, sipUri, type Uri } from './uri.ts';
import type { Via } from './via.ts';

const from = (characters: string, maxLength = 8, minLength = 1) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
const letters = 'abcdefgXYZ';
const word = from(`${letters}0123456789-.!%*_+\`'~`);
const label = from(letters);
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.')),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
);
const port = fc.option(fc.nat(65_535), { nil: undefined });
const text = fc.string({ unit: fc.constantFrom(...'aZ 09"\\,;<>@:é汉🙂'), maxLength: 12 });
const value = fc.oneof(
  fc.constant(true as const),
  word,
  text.map((said) => `"${said.replaceAll(/["\\]/g, '\\$&')}"`),
);
const ownParameters = fc.dictionary(word, value, { maxKeys: 3, noNullPrototype: true }).map(parameters);
const uriText = from(`${letters}09-_.!~*'()&=+$`);
const uriParameters = fc
  .dictionary(
    from(`${letters}-_.!~*'()[]/:&+$`),
    fc.oneof(fc.constant(true as const), from(`${letters}0[]/:&+$%`).map(encodeURIComponent)),
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  )
  .map(parameters);

const ownSipUri: fc.Arbitrary<SipUri> = fc
  .record({
    scheme: fc.constantFrom('sip' as const, 'sips' as const),
    user: fc.option(from(`${letters}0-_.!~*'()&=+$,;?/`), { nil: undefined }),
    host,
    port,
    parameters: uriParameters,
  })
  .chain((parts) => (parts.user === undefined ? fc.constant(sipUri(parts)) : withPassword(parts)));

function withPassword(parts: Parameters<typeof sipUri>[0]): fc.Arbitrary<SipUri> {
  return fc.option(uriText, { nil: undefined }).map((password) => sipUri({ ...parts, password }));
}

const otherUri: fc.Arbitrary<Uri> = uriText.map((rest) => ({ kind: 'other', scheme: 'tel', rest }));
export const uris: fc.Arbitrary<Uri> = fc.oneof(
  { weight: 4, arbitrary: ownSipUri },
  { weight: 1, arbitrary: otherUri },
);

const addresses: fc.Arbitrary<Address> = fc.record(
  {
    displayName: fc.option(
      text.filter((name) => name !== ''),
      { nil: undefined },
    ),
    uri: uris,
    parameters: ownParameters,
  },
  { noNullPrototype: true },
);
const vias: fc.Arbitrary<Via> = fc.record(
  { transport: fc.constantFrom('UDP', 'TCP', 'TLS'), host, port, parameters: ownParameters },
  { noNullPrototype: true },
);
const media = fc.record(
  { type: from('abc'), subtype: from('xyz-'), parameters: ownParameters },
  { noNullPrototype: true },
);
const terms = fc.record({ term: word, parameters: ownParameters }, { noNullPrototype: true });
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

const optional = fc.record(
  {
    maxForwards: fc.nat(255),
    contentType: media,
    expires: fc.nat(0xffffffff),
    retryAfter: fc.record({ seconds: fc.nat(), parameters: ownParameters }, { noNullPrototype: true }),
    referTo: addresses,
    event: terms,
    subject: word,
    contact: several(addresses),
    route: several(addresses),
    recordRoute: several(addresses),
    supported: fc.array(word, { maxLength: 3 }),
    require: several(word),
    accept: fc.array(media, { maxLength: 2 }),
    reason: several(terms),
  },
  { requiredKeys: ['contentType'], noNullPrototype: true },
);

const others = fc.array(
  fc.record({ name: label.map((name) => `X-${name}`), value: word }, { noNullPrototype: true }),
  { maxLength: 3 },
);

function headers(method: string): fc.Arbitrary<SipHeaders> {
  const cSeq = fc.nat(2 ** 31 - 1).map((number) => ({ number, method }));
  const mandatory = { via: several(vias), from: addresses, to: addresses, callId: word, cSeq, others };
  return fc
    .tuple(fc.record(mandatory, { noNullPrototype: true }), optional)
    .map(([must, may]) => ({ ...may, ...must }));
}

const body = fc.uint8Array({ maxLength: 40 });

/** Sound messages of any kind, with all that the grammar allows in their headers. */
export const soundMessages: fc.Arbitrary<SipMessage> = word.chain((method) =>
  fc.oneof(
    fc.record(
      {
        kind: fc.constant('request' as const),
        method: fc.constant(method),
        uri: uris,
        headers: headers(method),
        body,
      },
      { noNullPrototype: true },
    ),
    fc.record(
      {
        kind: fc.constant('response' as const),
        status: fc.integer({ min: 100, max: 699 }),
        reason: text,
        headers: headers(method),
        body,
      },
      { noNullPrototype: true },
    ),
  ),
);
