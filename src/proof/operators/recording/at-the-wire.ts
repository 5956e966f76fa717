import type { RecordingDecoration } from '../../../harness/recording/recording-system.ts';

type Wire = Parameters<NonNullable<RecordingDecoration['wire']>>[0];
type Arrival = Parameters<Wire['takes']>[0];
type Departure = Parameters<Wire['sends']>[0];

/** A server that a datagram ends. */
export function endedBy(isDeadly: (arrival: Arrival) => boolean): RecordingDecoration {
  return {
    wire: (right) => ({
      ...right,
      takes: (arrival) => (isDeadly(arrival) ? 'ends' : right.takes(arrival)),
    }),
  };
}

/** A server that does not read a datagram. */
export function ignoring(isIgnored: (arrival: Arrival) => boolean): RecordingDecoration {
  return {
    wire: (right) => ({
      ...right,
      takes: (arrival) => (isIgnored(arrival) ? 'ignores' : right.takes(arrival)),
    }),
  };
}

/** A server that answers with another status, or not at all. */
export function answering(
  status: number,
  other: number | undefined,
  isMeant: (departure: Departure) => boolean = () => true,
): RecordingDecoration {
  return {
    wire: (right) => ({
      ...right,
      sends: (departure) => {
        const { message } = departure;
        if (message.kind !== 'response' || message.status !== status || !isMeant(departure))
          return right.sends(departure);
        return other === undefined ? undefined : { ...message, status: other, reason: 'Otherwise' };
      },
    }),
  };
}

/** A server that leaves out headers that a refusal is to have. */
export function withoutHeadersIn(status: number, keys: readonly string[]): RecordingDecoration {
  return {
    wire: (right) => ({
      ...right,
      sends: ({ message, ...departure }) => {
        const isMeant = message.kind === 'response' && message.status === status;
        if (!isMeant) return right.sends({ message, ...departure });
        const kept = Object.entries(message.headers).filter(([key]) => !keys.includes(key));
        const headers = Object.fromEntries(kept) as typeof message.headers; // None of the keys is mandatory.
        return { ...message, headers };
      },
    }),
  };
}

/** A server that reads a datagram as if it had another text; Content-Length follows. */
export function readingAs(change: (text: string, arrival: Arrival) => string): RecordingDecoration {
  return {
    wire: (right) => ({
      ...right,
      takes: (arrival) => {
        const text = Buffer.from(arrival.bytes).toString('latin1');
        const changed = change(text, arrival);
        if (changed === text) return right.takes(arrival);
        const [head = '', ...body] = changed.split('\r\n\r\n');
        const length = body.join('\r\n\r\n').length;
        const fitting = head.replace(/^Content-Length: \d+$/m, `Content-Length: ${length}`);
        return Buffer.from([fitting, ...body].join('\r\n\r\n'), 'latin1');
      },
    }),
  };
}

/** A media server that answers another text instead of what it says by MSML, or with another status. */
export function answeringMsml(
  change: (answer: { readonly status: number; readonly text: string }) => {
    readonly status: number;
    readonly text: string;
  },
): RecordingDecoration {
  return {
    wire: (right) => ({
      ...right,
      sends: (departure) => {
        const { message } = departure;
        if (message.kind !== 'response' || message.headers.cSeq.method !== 'INFO')
          return right.sends(departure);
        const { status, text } = change({
          status: message.status,
          text: Buffer.from(message.body).toString(),
        });
        return { ...message, status, body: Buffer.from(text) };
      },
    }),
  };
}

/** A media server that hears something else, or nothing, for some packets; `make` is asked once for each case. */
export function hearing(make: () => (bytes: Uint8Array) => Uint8Array | undefined): RecordingDecoration {
  return {
    wire: (right) => {
      const hear = make();
      return { ...right, hears: ({ bytes }) => hear(bytes) };
    },
  };
}

/** The same bytes with another one at a place. */
export function withByte(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  // A Buffer's own slice would share its memory.
  const changed = Uint8Array.from(bytes);
  changed[at] = change(changed[at] ?? 0);
  return changed;
}
