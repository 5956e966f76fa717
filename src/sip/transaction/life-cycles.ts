import type { TransitionTable } from '../../kernel/transition-table.ts';

export type ClientState = 'Calling' | 'Trying' | 'Proceeding' | 'Accepted' | 'Completed' | 'Terminated';

/** What happens to a client: a response of a class, a timer, the network. `resend` is timer A or E, `expire` B or F. */
export type ClientEvent =
  | 'provisional'
  | 'success'
  | 'failure'
  | 'resend'
  | 'expire'
  | 'transport error'
  | 'linger ends';

/**
 * An INVITE from here (RFC 3261, figure 5; RFC 6026, figure 4). `linger ends` is timer D in Completed, and M in Accepted.
 */
export const inviteClient = {
  Calling: {
    resend: 'Calling',
    provisional: 'Proceeding',
    success: 'Accepted',
    failure: 'Completed',
    expire: 'Terminated',
    'transport error': 'Terminated',
  },
  Proceeding: { provisional: 'Proceeding', success: 'Accepted', failure: 'Completed' },
  Accepted: { success: 'Accepted', 'linger ends': 'Terminated' },
  Completed: { failure: 'Completed', 'transport error': 'Terminated', 'linger ends': 'Terminated' },
  Terminated: {},
} as const satisfies TransitionTable<Exclude<ClientState, 'Trying'>, ClientEvent>;

/** Any other request from here (RFC 3261, figure 6). `linger ends` is timer K. */
export const requestClient = {
  Trying: {
    resend: 'Trying',
    provisional: 'Proceeding',
    success: 'Completed',
    failure: 'Completed',
    expire: 'Terminated',
    'transport error': 'Terminated',
  },
  Proceeding: {
    resend: 'Proceeding',
    provisional: 'Proceeding',
    success: 'Completed',
    failure: 'Completed',
    expire: 'Terminated',
    'transport error': 'Terminated',
  },
  Completed: { 'linger ends': 'Terminated' },
  Terminated: {},
} as const satisfies TransitionTable<Exclude<ClientState, 'Calling' | 'Accepted'>, ClientEvent>;

export type ServerState = 'Trying' | 'Proceeding' | 'Accepted' | 'Completed' | 'Confirmed' | 'Terminated';

/** What happens to a server: the request again, an ACK, a response from its user, a timer, the network. */
export type ServerEvent =
  | 'request'
  | 'ack'
  | 'provisional'
  | 'success'
  | 'failure'
  | 'resend'
  | 'expire'
  | 'transport error'
  | 'linger ends';

/**
 * An INVITE from elsewhere (RFC 3261, figure 7; RFC 6026, figure 5). `resend` is timer G, `expire` H; `linger ends` is timer I
 * in Confirmed, and L in Accepted, where the user repeats its 2xx.
 */
export const inviteServer = {
  Proceeding: {
    request: 'Proceeding',
    provisional: 'Proceeding',
    success: 'Accepted',
    failure: 'Completed',
    'transport error': 'Terminated',
  },
  Accepted: { request: 'Accepted', ack: 'Accepted', success: 'Accepted', 'linger ends': 'Terminated' },
  Completed: {
    request: 'Completed',
    resend: 'Completed',
    ack: 'Confirmed',
    expire: 'Terminated',
    'transport error': 'Terminated',
  },
  Confirmed: { request: 'Confirmed', ack: 'Confirmed', 'linger ends': 'Terminated' },
  Terminated: {},
} as const satisfies TransitionTable<Exclude<ServerState, 'Trying'>, ServerEvent>;

/** Any other request from elsewhere (RFC 3261, figure 8). `linger ends` is timer J. */
export const requestServer = {
  Trying: { request: 'Trying', provisional: 'Proceeding', success: 'Completed', failure: 'Completed' },
  Proceeding: {
    request: 'Proceeding',
    provisional: 'Proceeding',
    success: 'Completed',
    failure: 'Completed',
    'transport error': 'Terminated',
  },
  Completed: { request: 'Completed', 'linger ends': 'Terminated', 'transport error': 'Terminated' },
  Terminated: {},
} as const satisfies TransitionTable<Exclude<ServerState, 'Accepted' | 'Confirmed'>, ServerEvent>;

/** The class of a status. */
export function classOf(status: number): 'provisional' | 'success' | 'failure' {
  if (status < 200) return 'provisional';
  return status < 300 ? 'success' : 'failure';
}
