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
