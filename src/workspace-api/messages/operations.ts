import type { CallState } from '../../protocol/workspace-api.generated.ts';
import { agentOperations } from './agent-operations.ts';
import { callOperations } from './call-operations.ts';
import type { LinkOperation } from './link-operation.ts';
import type { WorkspaceBodyName } from './workspace-schemas.ts';

/** An operation that becomes several requests on the link, or none: the session knows what to do. */
export interface OwnOperation {
  readonly name:
    | 'initialize'
    | 'activate-channels'
    | 'login'
    | 'complete'
    | 'current-session'
    | 'calls'
    | 'logout';
  readonly methods: readonly ('GET' | 'POST')[];
  /** Below `/workspace/v3`; `{id}` is a connection id. */
  readonly path: string;
  /** Absent if there is none, or it does not matter. */
  readonly body?: WorkspaceBodyName;
  /** States in which a call lets it be done; absent if it is not about a call. */
  readonly states?: readonly CallState[];
}

const ownOperations: readonly OwnOperation[] = [
  { name: 'initialize', methods: ['POST'], path: 'initialize-workspace' },
  { name: 'activate-channels', methods: ['POST'], path: 'activate-channels', body: 'activate-channels' },
  { name: 'login', methods: ['POST'], path: 'voice/login', body: 'agent-state' },
  {
    name: 'complete',
    methods: ['POST'],
    path: 'voice/calls/{id}/complete',
    body: 'no-parameters',
    states: ['Released'],
  },
  { name: 'current-session', methods: ['GET'], path: 'current-session' },
  { name: 'calls', methods: ['GET'], path: 'voice/calls' },
  { name: 'logout', methods: ['GET', 'POST'], path: 'logout' },
];

export type Operation =
  | { readonly kind: 'own'; readonly operation: OwnOperation }
  | { readonly kind: 'link'; readonly operation: LinkOperation };

/** All operations there are: the router and the capabilities of calls are derived from this table. */
export const operations: readonly Operation[] = [
  ...ownOperations.map((operation) => ({ kind: 'own', operation }) as const),
  ...[...agentOperations, ...callOperations].map((operation) => ({ kind: 'link', operation }) as const),
];

/** An operation that a request asks for, and the call that its path names. */
export interface Routed {
  readonly found: Operation;
  readonly connId: string;
}

/** The operation of a method and a path below `/workspace/v3`; nothing if there is none. */
export function operationAt(method: string, path: string): Routed | undefined {
  const parts = path.split('/');
  const found = operations.find(
    (one) => methodsOf(one).includes(method) && matches(one.operation.path, parts),
  );
  if (found === undefined) return undefined;
  const place = found.operation.path.split('/').indexOf('{id}');
  return { found, connId: parts[place] ?? '' };
}

function methodsOf(one: Operation): readonly string[] {
  return one.kind === 'own' ? one.operation.methods : ['POST'];
}

function matches(pattern: string, parts: readonly string[]): boolean {
  const wanted = pattern.split('/');
  return (
    wanted.length === parts.length &&
    wanted.every((word, n) => word === parts[n] || (word === '{id}' && parts[n] !== ''))
  );
}
