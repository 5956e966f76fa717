import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { type FrameObserver, ObservedConnection } from '../../link/frames/observed-connection.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { type Passing, type TracedMessage, traceCall, traceFrame, traceNote } from './traced-message.ts';

/** What a trace needs to know about the server. */
export interface TracedServer {
  /** Unix milliseconds, virtual or real. */
  now(): number;
  /** Login ID of the agent at a DN. */
  agentAt(dn: string): string | undefined;
  /** Why no OCS answers a request, if it names none that would. */
  whyUnheard(userData: UserData): string | undefined;
}

/** Takes what passes, already in words. */
export interface TraceSink {
  /** Whether it takes messages now: if not, they are not put into words. */
  readonly wanted: boolean;
  take(message: TracedMessage): void;
}

/** Several sinks as one. */
export function sinksOf(...sinks: readonly TraceSink[]): TraceSink {
  return {
    get wanted() {
      return sinks.some(({ wanted }) => wanted);
    },
    take: (message) => {
      for (const sink of sinks) if (sink.wanted) sink.take(message);
    },
  };
}

/** Has everything on a CTI link told to a sink. */
export function traceCti(right: FrameConnection, server: TracedServer, sink: TraceSink): FrameConnection {
  const inWords = (direction: Passing['direction'], frame: JsonObject) => {
    const passing: Passing = { time: server.now(), direction, who: whoIn(frame, server) ?? right.peer };
    const isForOcs = direction === 'from' && frame.messageType === 'RequestDistributeUserEvent';
    const objections = (userData: UserData) => [server.whyUnheard(userData) ?? []].flat();
    return traceFrame(frame, passing, isForOcs ? objections : undefined);
  };
  return observed(right, server, sink, right.peer, inWords);
}

/** Has a user event of OCS told that nobody gets. */
export function traceLost(dn: string, userData: UserData, server: TracedServer, sink: TraceSink): void {
  if (!sink.wanted) return;
  const frame = { messageType: 'EventUserEvent', thisDN: dn, userData };
  const passing = { time: server.now(), direction: 'to', who: whoIn(frame, server) ?? dn } as const;
  const nobody = 'no desktop has registered this DN: nobody gets it.';
  sink.take(traceFrame(frame, passing, () => [nobody]));
}

/** Has a call of a control method told, of a page that has no control link, and what comes of it. */
export async function traceCalled(
  frame: JsonObject,
  server: Pick<TracedServer, 'now'>,
  sink: TraceSink,
  call: () => Promise<JsonObject>,
): Promise<JsonObject> {
  const tell = (direction: Passing['direction'], told: JsonObject) => {
    if (sink.wanted) sink.take(traceCall(told, { time: server.now(), direction, who: 'control' }));
  };
  tell('from', frame);
  try {
    const result = await call();
    tell('to', { result });
    return result;
  } catch (error) {
    if (error instanceof Error) tell('to', { error: { message: error.message } });
    throw error;
  }
}

/** The same for a control link: its calls and their answers. */
export function traceControl(right: FrameConnection, server: TracedServer, sink: TraceSink): FrameConnection {
  const inWords = (direction: Passing['direction'], frame: JsonObject) =>
    traceCall(frame, { time: server.now(), direction, who: 'control' });
  return observed(right, server, sink, 'control', inWords);
}

function observed(
  right: FrameConnection,
  server: TracedServer,
  sink: TraceSink,
  who: string,
  inWords: (direction: Passing['direction'], frame: JsonObject) => TracedMessage,
): FrameConnection {
  const tell = (say: () => TracedMessage) => {
    if (sink.wanted) sink.take(say());
  };
  const note = (name: string, warnings: readonly string[] = []) =>
    tell(() => traceNote({ time: server.now(), direction: 'from', who }, name, warnings));
  const observer: FrameObserver = {
    opened: () => note('link opened'),
    sent: (frame) => tell(() => inWords('from', frame)),
    delivered: (frame) => tell(() => inWords('to', frame)),
    sentBad: ({ problem, excerpt }) => note('what is not a frame', [`${problem}: ${excerpt}`]),
    closed: ({ sentence }) => note(`link closed: ${sentence}`),
  };
  return new ObservedConnection(right, observer);
}

/** `1001/7001`; the frame of a login names the agent itself. */
function whoIn({ thisDN, agentId }: JsonObject, server: TracedServer): string | undefined {
  if (typeof thisDN !== 'string') return undefined;
  const agent = typeof agentId === 'string' ? agentId : server.agentAt(thisDN);
  return agent === undefined ? thisDN : `${agent}/${thisDN}`;
}
