import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import type { UserData } from '../../protocol/user-data.ts';

export type InteractionState = 'Queued' | 'Previewing' | 'Routing' | 'Defaulting' | 'Over';

export type InteractionEvent =
  | 'select'
  | 'default'
  | 'routeDirectly'
  | 'accept'
  | 'noAnswer'
  | 'routeFails'
  | 'routed'
  | 'release'
  | 'giveBack';

/** The life of an interaction at the routing point, as the strategy sees it (region A of our ladder for document 004). */
export const interactionLifeCycle = {
  Queued: {
    select: 'Previewing',
    routeDirectly: 'Routing',
    default: 'Defaulting',
    release: 'Over',
    giveBack: 'Over',
  },
  Previewing: { accept: 'Routing', noAnswer: 'Queued', release: 'Over', giveBack: 'Over' },
  Routing: { routed: 'Over', routeFails: 'Queued', release: 'Over' },
  Defaulting: { routed: 'Over', routeFails: 'Queued', release: 'Over' },
  Over: {},
} as const satisfies TransitionTable<InteractionState, InteractionEvent>;

/** An interaction that waits at the routing point. */
export interface Interaction {
  readonly connId: string;
  readonly mediaType: 'chat' | 'voice';
  readonly userData: UserData;
  state: InteractionState;
  /** Agents who have been asked, and are not asked again. */
  readonly asked: Set<string>;
  /** Agents who have an open preview. */
  readonly open: Set<string>;
  /** Whether a knowledge worker has declined, or not answered. */
  hasBeenDeclined: boolean;
  /** Whether the default DN has been tried without success. */
  hasNoDefault: boolean;
}

/** Takes an event if the table allows it; tells whether it does. */
export function step(one: Interaction, event: InteractionEvent): boolean {
  const next = nextState<InteractionState, InteractionEvent>(interactionLifeCycle, one.state, event);
  if (next !== undefined) one.state = next;
  return next !== undefined;
}
