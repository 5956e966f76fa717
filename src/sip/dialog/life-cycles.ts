import type { TransitionTable } from '../../kernel/transition-table.ts';

export type DialogState = 'Early' | 'Confirmed' | 'Terminated';
export type DialogEvent = 'confirm' | 'terminate';

/** A dialog (RFC 3261, section 12): early until a 2xx, and over with a BYE, a failure, or when the other side is gone. */
export const dialogLifeCycle = {
  Early: { confirm: 'Confirmed', terminate: 'Terminated' },
  Confirmed: { confirm: 'Confirmed', terminate: 'Terminated' },
  Terminated: {},
} as const satisfies TransitionTable<DialogState, DialogEvent>;

export type OutgoingState = 'Sent' | 'Proceeding' | 'Answered' | 'Acknowledged' | 'Refused';
export type OutgoingEvent = 'provisional' | 'answer' | 'acknowledge' | 'refuse';

/** An INVITE from here, first or again (RFC 3261, sections 13.2 and 14.1). A 2xx may wait long for its ACK. */
export const outgoingInvite = {
  Sent: { provisional: 'Proceeding', answer: 'Answered', refuse: 'Refused' },
  Proceeding: { provisional: 'Proceeding', answer: 'Answered', refuse: 'Refused' },
  Answered: { acknowledge: 'Acknowledged' },
  Acknowledged: {},
  Refused: {},
} as const satisfies TransitionTable<OutgoingState, OutgoingEvent>;

export type IncomingState = 'Received' | 'Answered' | 'Acknowledged' | 'Unacknowledged' | 'Refused';
export type IncomingEvent = 'ring' | 'answer' | 'acknowledge' | 'expire' | 'refuse';

/** An INVITE from elsewhere, first or again (RFC 3261, sections 13.3 and 14.2). Its 2xx is repeated until the ACK. */
export const incomingInvite = {
  Received: { ring: 'Received', answer: 'Answered', refuse: 'Refused' },
  Answered: { acknowledge: 'Acknowledged', expire: 'Unacknowledged' },
  Acknowledged: {},
  Unacknowledged: {},
  Refused: {},
} as const satisfies TransitionTable<IncomingState, IncomingEvent>;
