import type { JsonObject } from '../../kernel/json.ts';

/** A chain whose record is in calls: `holder` has it first; `second` and `third` come in. */
export interface BenchedChain {
  readonly handle: number;
  readonly holder: string;
  readonly second: string;
  readonly third: string;
  /** Number of the next move. */
  moves: number;
}

type Said = (event: string, dn: string, more?: JsonObject) => JsonObject;

/** The phases of a shared call, in turn: T-Server's events that lead from each to the next, and from the last to the first. */
const moves: readonly ((chain: BenchedChain, main: Said, aside: Said, consult: string) => JsonObject[])[] = [
  ({ holder, second }, main, aside) => [
    main('EventHeld', holder),
    aside('EventDialing', holder),
    aside('EventRinging', second),
  ],
  ({ holder, second }, _main, aside) => [
    aside('EventEstablished', holder),
    aside('EventEstablished', second),
  ],
  ({ holder, second, third }, main, aside, previousConnId) => [
    aside('EventReleased', holder, { callState: 'Conferenced' }),
    main('EventPartyChanged', second, { previousConnId, callState: 'Conferenced' }),
    main('EventRinging', third),
    main('EventEstablished', third),
  ],
  ({ holder, second, third }, main) => [
    main('EventReleased', third),
    main('EventPartyDeleted', second, { otherDN: third }),
    main('EventPartyDeleted', holder, { otherDN: third }),
    main('EventReleased', holder, { callState: 'Transferred' }),
  ],
  ({ holder, second }, main) => [
    main('EventReleased', second, { callState: 'Transferred' }),
    main('EventRinging', holder),
    main('EventEstablished', holder),
  ],
];

export const phases = moves.length;

/** The agent who has the record calls its customer. */
export function dialing(chain: BenchedChain): JsonObject[] {
  const main = saying(chain, mainOf(chain), 'Outbound');
  return [main('EventDialing', chain.holder), main('EventEstablished', chain.holder)];
}

/** The next move of a shared call; or as many events of one that stays with its agent. */
export function nextMove(chain: BenchedChain, isShared: boolean): JsonObject[] {
  const consult = `consult ${chain.handle} ${Math.floor(chain.moves / phases)}`;
  const main = saying(chain, mainOf(chain), 'Outbound');
  const aside = saying(chain, consult, 'Consult');
  const events = moves[chain.moves % phases]?.(chain, main, aside, consult) ?? [];
  chain.moves += 1;
  if (isShared) return events;
  return events.map((_, n) => main(n % 2 === 0 ? 'EventHeld' : 'EventRetrieved', chain.holder));
}

function mainOf({ handle }: BenchedChain): string {
  return `main ${handle}`;
}

function saying({ handle }: BenchedChain, connId: string, callType: string): Said {
  const userData = { GSW_RECORD_HANDLE: handle };
  return (event, dn, more = {}) => ({ event, dn, connId, callType, userData, ...more });
}
