import { changingMessages, isOf, type WireChange } from './wire-message.ts';

/** The operators on each message as a whole. */
export const eventOperators = {
  missing: (name: string): WireChange =>
    changingMessages(name, ({ awaited }) => (awaited === undefined ? 'nothing' : undefined)),
  twice: (name: string): WireChange =>
    changingMessages(name, ({ awaited }) => (awaited === undefined ? 'twice' : undefined)),
  /** Before the message that the same input sends to the same receiver just before it. */
  before: (name: string): WireChange => {
    return (batch) => {
      const order = [...batch];
      let swapped = false;
      for (let n = 1; n < order.length; n += 1) {
        const [first, second] = [order[n - 1], order[n]];
        if (first === undefined || second === undefined || !isOf(second, name)) continue;
        if (isOf(first, name) || first.to !== second.to) continue;
        [order[n - 1], order[n]] = [second, first];
        swapped = true;
      }
      return swapped ? order : batch;
    };
  },
} as const satisfies Readonly<Record<string, (name: string) => WireChange>>;
