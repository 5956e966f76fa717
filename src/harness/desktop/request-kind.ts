import { KitError } from '../../kernel/kit-error.ts';
import { ctiRequestNames } from '../../link/frames/cti-frames.ts';
import { isRequestName } from '../../protocol/message-names.generated.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { Inbox } from '../case/inbox.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { LinkRequest } from './link-request.ts';

/** Requests of one kind, to OCS or to T-Server, as expectations see them. */
export interface RequestKind<Request> {
  readonly inbox: Inbox<Request>;
  readonly name: (request: Request) => string;
  readonly keys: (request: Request) => Readonly<Record<string, KeyValue | null | undefined>>;
  readonly entry: (request: Request) => number;
}

/** Requests of a desktop to OCS. */
export function ocsRequestsOf(desktop: DesktopUnderTest): RequestKind<SentRequest> {
  return {
    inbox: desktop.requests,
    name: (request) => request.name,
    keys: (request) => request.userData,
    entry: (request) => request.entry,
  };
}

/**
 * Requests of a desktop to T-Server: fields of the frame and keys of its user data in one object; they have no name in
 * common.
 */
export function linkRequestsOf(desktop: DesktopUnderTest): RequestKind<LinkRequest> {
  return {
    inbox: desktop.linkRequests,
    name: (request) => request.messageType,
    keys: ({ frame, userData }) => ({ ...scalars(frame), ...userData }),
    entry: (request) => request.entry.n,
  };
}

function scalars(frame: LinkRequest['frame']): Readonly<Record<string, KeyValue>> {
  const fields = Object.entries(frame).filter(
    (field): field is [string, KeyValue] => typeof field[1] === 'string' || typeof field[1] === 'number',
  );
  return Object.fromEntries(fields);
}

/** Whether a step means a request to OCS; refuses a name that neither OCS nor T-Server knows. */
export function isOcsRequest(name: string): boolean {
  if (isRequestName(name)) return true;
  if (isLinkRequest(name)) return false;
  throw new KitError({
    code: 'FEATURE_REQUEST',
    message: `A step speaks of ${name}, which is not a request to OCS or to T-Server.`,
    hint: '"ocs-tck messages" lists the requests to OCS, schemas/link/requests those to T-Server.',
  });
}

/** Whether T-Server knows a request with that name. */
export function isLinkRequest(name: string): boolean {
  return ctiRequestNames.some((known) => known === name);
}
