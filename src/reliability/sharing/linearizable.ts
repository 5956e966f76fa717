import { isDeepStrictEqual } from 'node:util';
import { type Answer, type Ask, ModelChain } from './rights-model.ts';

/** A request of a race, with its answer; `sentAt` and `answeredAt` count what one observer saw of all desktops. */
export interface RacedRequest {
  readonly dn: string;
  readonly ask: Ask;
  readonly value: number;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly answer: Answer;
}

/** What was raced for. */
export interface Raced {
  readonly handles: readonly [number, number];
  /** DNs of the agents in the conference, the one who had the record first. */
  readonly dns: readonly string[];
  readonly requests: readonly RacedRequest[];
  /** What the calling list has in the end in the field that the requests give a value. */
  readonly stored: number | undefined;
}

/**
 * Whether the requests can have been carried out one after the other, each between its sending and its answer and each
 * desktop's in order, so that the model gives every answer and the calling list has what it has. Returns such an order.
 */
export function linearized(raced: Raced): readonly RacedRequest[] | undefined {
  return extended(raced, [], new Set());
}

function extended(
  raced: Raced,
  order: readonly RacedRequest[],
  failed: Set<string>,
): readonly RacedRequest[] | undefined {
  const left = raced.requests.filter((one) => !order.includes(one));
  const model = played(raced, order);
  if (left.length === 0) return storedBy(model) === raced.stored ? order : undefined;
  const state = `${left.map(({ sentAt }) => sentAt).join()} ${model.isClosed} ${storedBy(model)}`;
  if (failed.has(state)) return undefined;
  for (const next of left) {
    if (left.some((other) => mustPrecede(other, next))) continue;
    if (!answersAlike(raced, order, next)) continue;
    const whole = extended(raced, [...order, next], failed);
    if (whole !== undefined) return whole;
  }
  failed.add(state);
  return undefined;
}

function mustPrecede(one: RacedRequest, other: RacedRequest): boolean {
  if (one === other) return false;
  return one.answeredAt < other.sentAt || (one.dn === other.dn && one.sentAt < other.sentAt);
}

function answersAlike(raced: Raced, order: readonly RacedRequest[], next: RacedRequest): boolean {
  const answer = played(raced, order).ask(next.dn, next.ask, raced.handles[0], next.value);
  return isDeepStrictEqual(answer, next.answer);
}

function played({ handles, dns }: Raced, order: readonly RacedRequest[]): ModelChain {
  const [first = '', ...others] = dns;
  const model = new ModelChain(handles, first);
  model.dial(first);
  for (const dn of others) model.join(dn, true);
  for (const { dn, ask, value } of order) model.ask(dn, ask, handles[0], value);
  return model;
}

function storedBy({ handles, values }: ModelChain): number | undefined {
  return values.get(handles[0]);
}
