import type { JsonObject } from '../../kernel/json.ts';
import type { CtiEvents, CtiRequests } from './cti-frames.generated.ts';

/** Types of the CTI link's frames ("CTI frames" in docs/link.md), from the schemas in `schemas/link/`. */
export type { CallAtAddress, CtiEvents, CtiRequests } from './cti-frames.generated.ts';
export { ctiEventNames, ctiRequestNames } from './cti-frames.generated.ts';

/** Version of the link that this kit speaks, in `RequestRegisterClient` and `EventLinkConnected`. */
export const linkProtocolVersion = '1.0';

/** The two forms of a key-value list; a client chooses when it registers. */
export type UserDataForm = 'object' | 'pairs';

/** One pair of a list in the form `pairs`. */
export type KeyValuePair = {
  readonly key: string;
  readonly type: 'str' | 'int' | 'kvlist';
  readonly value: string | number | readonly KeyValuePair[];
};

/** A key-value list as it is in a frame, in either form: not decoded. */
export type KeyValueListOnLink = JsonObject | readonly KeyValuePair[];

export type CtiRequestName = keyof CtiRequests;
export type CtiEventName = keyof CtiEvents;

/** A frame from a desktop; `messageType` says which. */
export type CtiRequest<Name extends CtiRequestName = CtiRequestName> = CtiRequests[Name];

/** A frame to a desktop; `messageType` says which. */
export type CtiEvent<Name extends CtiEventName = CtiEventName> = CtiEvents[Name];
