import { type LinkListener, type ListenOptions, listen } from '../../link/listen.ts';
import { type Decorate, serveInstantMessages } from './serve-instant-messages.ts';

/** Where it listens, and what is wrong with it on purpose. */
export interface ImServerOptions extends ListenOptions {
  readonly decorate?: Decorate;
}

/** Serves the reference on a port; fails as `listen` does. Every connection has a system of its own. */
export function startInstantMessages({ decorate, ...options }: ImServerOptions): Promise<LinkListener> {
  const { token } = options;
  return listen(options, (connection) =>
    serveInstantMessages(connection, {
      ...(decorate === undefined ? {} : { decorate }),
      ...(token === undefined ? {} : { token }),
    }),
  );
}
