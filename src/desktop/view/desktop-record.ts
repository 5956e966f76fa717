import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { RecordOrigin } from './observation.ts';

export type RecordState = 'Open' | 'Finishing' | 'Closed';

export type RecordEvent = 'finish' | 'reopen' | 'close';

/** `finish` sends the record's last request, `reopen` follows its refusal, `close` ends the record here. */
export const recordLifeCycle = {
  Open: { finish: 'Finishing', close: 'Closed' },
  Finishing: { reopen: 'Open', close: 'Closed' },
  Closed: {},
} as const satisfies TransitionTable<RecordState, RecordEvent>;

export type CallProgress = 'offered' | 'dialing' | 'talking' | 'ended';

export type CallProgressEvent = 'dial' | 'establish' | 'release';

/** The calls of a record, one after the other. Telephony goes its own way, also while a record is being finished. */
export const callProgressLifeCycle = {
  offered: { dial: 'dialing', establish: 'talking' },
  dialing: { establish: 'talking', release: 'ended' },
  talking: { release: 'ended' },
  ended: { dial: 'dialing', establish: 'talking' },
} as const satisfies TransitionTable<CallProgress, CallProgressEvent>;

/** The records of one chain that are on the desktop: they are finished together (ruling 112). */
export interface Chain {
  readonly records: Set<DesktopRecord>;
  /** Whether its other records were asked for: OCS ignores a second time, unless something was added (ruling 129). */
  asked: boolean;
}

/** A record on the desktop. */
export interface DesktopRecord {
  readonly handle: number;
  /** The OCS under which it began, and to which all its requests go (ruling 34). */
  readonly applicationId: number | undefined;
  readonly origin: RecordOrigin;
  readonly chain: Chain;
  /** What came with it, unchanged. */
  userData: UserData;
  phone: string;
  phoneType: number | undefined;
  state: RecordState;
  call: CallProgress;
  /** Another agent consults this one about it: only its chain may be asked for (000, Scenario 2). */
  readOnly: boolean;
  /** The result that the agent gave; not what the switch detected. */
  givenResult: number | undefined;
  /** The result that T-Server told. */
  detectedResult: number | undefined;
  /** Whether something was done about it that a rejection would lose: a call, changes, a callback. */
  worked: boolean;
  /** Whether its return at log-out was refused once: it is then left to OCS. */
  leftToOcs: boolean;
}

/** Moves a record on, and tells whether its life cycle lists the event. */
export function advanceRecord(record: DesktopRecord, event: RecordEvent): boolean {
  const next = nextState<RecordState, RecordEvent>(recordLifeCycle, record.state, event);
  if (next === undefined) return false;
  record.state = next;
  return true;
}

/** Moves a record's call on, where its life cycle lists the event. */
export function advanceCall(record: DesktopRecord, event: CallProgressEvent): void {
  record.call =
    nextState<CallProgress, CallProgressEvent>(callProgressLifeCycle, record.call, event) ?? record.call;
}
