import { provocationMethods } from '../provocations/provocation-methods.ts';
import { agentMethods } from './agents.ts';
import { bufferMethods } from './buffers.ts';
import { clockMethods } from './clock.ts';
import { databaseMethods } from './database.ts';
import { dialerMethods } from './dialer.ts';
import { dialingMethods } from './dialing.ts';
import { doNotCallMethods } from './do-not-call.ts';
import { notificationMethods } from './notifications.ts';
import { optionMethods } from './options.ts';
import { provision } from './provision.ts';
import { recordMethods } from './records.ts';
import { redundancyMethods } from './redundancy.ts';
import { reset } from './reset.ts';
import { telephonyMethods } from './telephony.ts';
import { thirdPartyMethods } from './third-party.ts';

/** Every method of the control link except `hello`, which opens it. Each has a schema of the same name. */
export const controlMethods = {
  reset,
  provision,
  ...dialingMethods,
  ...agentMethods,
  ...optionMethods,
  ...notificationMethods,
  ...clockMethods,
  ...recordMethods,
  ...doNotCallMethods,
  ...bufferMethods,
  ...dialerMethods,
  ...databaseMethods,
  ...redundancyMethods,
  ...telephonyMethods,
  ...thirdPartyMethods,
  ...provocationMethods,
};

export type ControlMethodName = keyof typeof controlMethods;

// The keys of a literal are exactly its type's.
export const controlMethodNames = Object.keys(controlMethods) as readonly ControlMethodName[];

/** What the reference supports apart from its methods: queries that serve as a fence, and a controllable clock. */
export const features = ['fence', 'virtual-time'] as const;
