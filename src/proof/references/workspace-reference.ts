import { defaultProfile } from '../../harness/run/profile.ts';
import { startEmbeddedServer } from '../../harness/workspace-api/embedded-server.ts';
import type { Exchange, ExchangeDecoration, HttpRequest } from '../../harness/workspace-api/exchange.ts';
import { WorkspaceRun } from '../../harness/workspace-api/workspace-run.ts';
import type { DecoratedReference } from '../../roles/role.ts';
import type { WorkspaceFault, WorkspaceVariant } from '../fault.ts';

/** Milliseconds for what a faulty server never notifies: everything is in this process. */
const answer = 1000;

/** Starts the kit's gateway before the reference, so that faults and variants can be put over it. */
export async function openWorkspaceReference(): Promise<
  DecoratedReference<WorkspaceFault | WorkspaceVariant>
> {
  let ended: (why: string) => void = () => undefined;
  const server = await startEmbeddedServer('embedded reference', (error) => ended(String(error)));
  const patience = { ...defaultProfile.patience, answer };
  return {
    newRun: (levels, strict) =>
      new WorkspaceRun(server.system, { ...defaultProfile, patience, strict }, levels, Date.now),
    decorate(decorated, onEnd) {
      ended = onEnd;
      server.decoration = decorated?.decoration ?? ((right) => right);
    },
    watch(all, onDifference, onEnd) {
      ended = onEnd;
      server.decoration = watched(all, onDifference);
    },
    close: () => server.close(),
  };
}

/** The right server, beside which decorated ones get the same requests, and the right one's answers to them. */
function watched<Decorated extends { readonly decoration: ExchangeDecoration }>(
  all: readonly Decorated[],
  onDifference: (one: Decorated) => void,
): ExchangeDecoration {
  return (right) => {
    const answers = new WeakMap<HttpRequest, ReturnType<Exchange>>();
    const known: Exchange = (request) => answers.get(request) ?? right(request);
    const others = all.map((one) => ({ one, exchange: one.decoration(known) }));
    return async (request) => {
      const answered = right(request);
      answers.set(request, answered);
      const due = JSON.stringify(await answered);
      for (const { one, exchange } of others)
        if (JSON.stringify(await exchange(request)) !== due) onDifference(one);
      return answered;
    };
  };
}
