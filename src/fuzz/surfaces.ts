import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { hostile } from './hostile-values.ts';
import { nearly } from './schema-arbitrary.ts';

/** What a surface takes: how its frames are made, what comes first on a link, and what must always be answered. */
export interface Surface {
  readonly frames: fc.Arbitrary<JsonObject>;
  readonly first: readonly JsonObject[];
  /** A sound request; its answer carries the number. */
  fence(id: number): JsonObject;
  /** The number that a frame answers. */
  answered(frame: JsonObject): JsonValue | undefined;
  /** A frame with a number, if it must be answered then. */
  numbered(frame: JsonObject, id: number): JsonObject;
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(kitFolder, 'schemas', folder)).filter((name) => name.endsWith('.schema.json'));

/** A frame of the CTI link; every other one is a user event with a nearly sound request to OCS. */
const ctiFrames: fc.Arbitrary<JsonObject> = fc
  .oneof(
    ...namesIn('link/requests').map((name) => nearly(`link/requests/${name}`)),
    ...namesIn('desktop-protocol/requests').map((name) =>
      fc
        .tuple(
          nearly('link/requests/RequestDistributeUserEvent.schema.json'),
          nearly(`desktop-protocol/requests/${name}`),
        )
        .map(([frame, userData]): JsonValue => (isJsonObject(frame) ? { ...frame, userData } : frame)),
    ),
    hostile,
  )
  .map((frame) => (isJsonObject(frame) ? frame : { messageType: frame }));

const cti: Surface = {
  frames: ctiFrames,
  first: [
    { messageType: 'RequestRegisterClient', clientName: 'fuzz', protocolVersion: '1.0' },
    ...['7001', '7002'].flatMap((thisDN, n) => [
      { messageType: 'RequestRegisterAddress', thisDN },
      { messageType: 'RequestAgentLogin', thisDN, agentId: `100${n + 1}` },
    ]),
  ],
  fence: (referenceId) => ({ messageType: 'RequestQueryAddress', referenceId, thisDN: '7001' }),
  answered: ({ referenceId }) => referenceId,
  numbered: (frame, referenceId) => ({ ...frame, referenceId }),
};

/** Frames of JSON-RPC for the methods that a folder of schemas has; one that is not JSON-RPC now and then. */
function jsonRpc(folder: string, without: readonly string[], fenceMethod: string): Surface {
  const methods = namesIn(folder)
    .map((name) => name.replace('.schema.json', ''))
    .filter((name) => !without.includes(name));
  const calls = methods.map((method) =>
    nearly(`${folder}/${method}.schema.json`, ['properties', 'params']).map(
      (params): JsonObject => ({ jsonrpc: '2.0', method, params }),
    ),
  );
  const wrong = fc.record({
    jsonrpc: fc.oneof(fc.constant('2.0'), hostile),
    method: hostile,
    params: hostile,
  });
  return {
    frames: fc.oneof(...calls, wrong),
    first: [{ jsonrpc: '2.0', id: 0, method: 'hello', params: {} }],
    fence: (id) => ({ jsonrpc: '2.0', id, method: fenceMethod, params: {} }),
    answered: ({ id }) => id,
    numbered: (frame, id) => ({ ...frame, id }),
  };
}

/** What can be fuzzed. A control link without its clock would be one in real time; posts to other hosts are left out. */
export const surfaces = {
  cti,
  control: jsonRpc('control', [], 'hello'),
  'upper-tester': jsonRpc('upper-tester', [], 'hello'),
} as const satisfies Readonly<Record<string, Surface>>;

export type SurfaceName = keyof typeof surfaces;
