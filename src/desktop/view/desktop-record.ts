import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Access } from './chain-access.ts';
import type { RecordOrigin } from './observation.ts';

export type RecordState = 'Open' | 'Finishing' | 'Closed';

export type RecordEvent = 'finish' | 'reopen' | 'close';

/** `finish` sends the record's last request, `reopen` follows its refusal, `close` ends the record here. */
const recordLifeCycle = {
  Open: { finish: 'Finishing', close: 'Closed' },
  Finishing: { reopen: 'Open', close: 'Closed' },
  Closed: {},
} as const satisfies TransitionTable<RecordState, RecordEvent>;

export type CallProgress = 'offered' | 'dialing' | 'talking' | 'ended';

export type CallProgressEvent = 'dial' | 'establish' | 'release';

/**
 * The calls of a record, one after the other. They are independent of the record's state, even while it is being
 * finished.
 */
const callProgressLifeCycle = {
  offered: { dial: 'dialing', establish: 'talking' },
  dialing: { establish: 'talking', release: 'ended' },
  talking: { release: 'ended' },
  ended: { dial: 'dialing', establish: 'talking' },
} as const satisfies TransitionTable<CallProgress, CallProgressEvent>;

/** The records of one chain that are on the desktop; they are finished together (ruling 112). */
export interface Chain {
  readonly records: Set<DesktopRecord>;
  /** Whether its other records were requested: OCS ignores a repetition, unless a record was added (ruling 129). */
  asked: boolean;
  access: Access;
}

/** A record on the desktop. */
export interface DesktopRecord {
  readonly handle: number;
  /** The OCS that delivered it, and to which all its requests go (ruling 34). */
  readonly applicationId: number | undefined;
  readonly origin: RecordOrigin;
  readonly chain: Chain;
  /** The user data it came with, unchanged. */
  userData: UserData;
  phone: string;
  phoneType: number | undefined;
  state: RecordState;
  call: CallProgress;
  /** The result that the agent entered, not the one that the switch detected. */
  givenResult: number | undefined;
  /** The result that T-Server reported. */
  detectedResult: number | undefined;
  /** Whether it has a call, changes or a callback, which a rejection would lose. */
  worked: boolean;
  /** Whether its return at logout was refused once; it is then left to OCS. */
  leftToOcs: boolean;
}

/** Moves a record on. Returns whether its life cycle allows the event. */
export function advanceRecord(record: DesktopRecord, event: RecordEvent): boolean {
  const next = nextState<RecordState, RecordEvent>(recordLifeCycle, record.state, event);
  if (next === undefined) return false;
  record.state = next;
  return true;
}

/** Moves a record's call on, if its life cycle allows the event. */
export function advanceCall(record: DesktopRecord, event: CallProgressEvent): void {
  record.call =
    nextState<CallProgress, CallProgressEvent>(callProgressLifeCycle, record.call, event) ?? record.call;
}
