import type { JsonObject } from '../../../kernel/json.ts';

/** The call that a case has, and the number of the request. */
export interface FrameFacts {
  readonly connId: string;
  readonly referenceId: number;
}

type StrayFrame = (facts: FrameFacts) => string;

/** A request that would start a recording of the call, but for what is wrong with it. */
const start =
  (wrong: JsonObject, left: readonly string[] = []): StrayFrame =>
  ({ connId, referenceId }) => {
    const right = {
      messageType: 'RequestPrivateService',
      referenceId,
      thisDN: 'D1',
      connId,
      privateMsgId: 'GSIP_RECORD_START',
    };
    const all = Object.entries({ ...right, ...wrong }).filter(([key]) => !left.includes(key));
    return JSON.stringify(Object.fromEntries(all));
  };

const unknown = '0000000000000999';

/** Frames of a CTI client that are wrong, by the names that features give them; the first is right. */
export const strayFrames: Readonly<Record<string, StrayFrame>> = {
  'a sound request': start({}),
  'an unknown connection id': start({ connId: unknown }),
  'a stop for an unknown connection id': start({ connId: unknown, privateMsgId: 'GSIP_RECORD_STOP' }),
  'no connection id': start({}, ['connId']),
  'a connection id that is a number': start({ connId: 1 }),
  'a DN that is not registered': start({ thisDN: 'D3' }),
  'no DN': start({}, ['thisDN']),
  'a DN that is an object': start({ thisDN: { dn: 'D1' } }),
  'an unknown service': start({ privateMsgId: 'GSIP_TELEPORT' }),
  'no service': start({}, ['privateMsgId']),
  'a service that is an object': start({ privateMsgId: {} }),
  'extensions that are a text': start({ extensions: 'record' }),
  'a side that is a number': start({ extensions: { record: 7 } }),
  'an unknown side': start({ extensions: { record: 'both' } }),
  'an unknown request': start({ messageType: 'RequestTeleport' }),
  'no request': start({}, ['messageType']),
  'broken JSON': (facts) => start({})(facts).slice(0, -7),
  'a list': (facts) => `[${start({})(facts)}]`,
  'a number': () => '7',
  'a text': () => '"record"',
  '2 MiB': start({ extensions: { Dest: 'x'.repeat(2 * 1024 * 1024) } }),
  'lists within lists': () => `{"messageType":${'['.repeat(5000)}${']'.repeat(5000)}}`,
};
