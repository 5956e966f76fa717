import type { CtiEventName, CtiRequest, CtiRequestName } from '../../link/frames/cti-frames.ts';
import type { CallState, WorkspaceBodies } from '../../protocol/workspace-api.generated.ts';
import type { WorkspaceBodyName } from './workspace-schemas.ts';

/** What every request on the link has. */
export interface Common {
  readonly thisDN: string;
  /** The call that the path names; empty if it names none. */
  readonly connId: string;
}

/** An operation that becomes one request on the CTI link. */
export interface LinkOperation {
  readonly name: string;
  /** Below `/workspace/v3`; `{id}` is a connection id. */
  readonly path: string;
  readonly body: WorkspaceBodyName;
  readonly request: CtiRequestName;
  /** The direct answer ("CTI frames" in docs/link.md). */
  readonly answer: CtiEventName;
  /** States in which a call lets it be done; absent if it is not about a call. */
  readonly states?: readonly CallState[];
  /** Only for a consultation call, or a call with several others. */
  readonly only?: 'consultation' | 'conference';
  frame(common: Common, body: never): CtiRequest;
}

type Given<Name extends WorkspaceBodyName, Request extends CtiRequestName> = Omit<
  LinkOperation,
  'frame' | 'body' | 'request'
> & {
  readonly body: Name;
  readonly request: Request;
  readonly fields: (body: WorkspaceBodies[Name], common: Common) => Omit<CtiRequest<Request>, Shared>;
};
type Shared = 'messageType' | 'thisDN';

/** A row of the table: what the link wants in each field, from the body of the request. */
export function operation<Name extends WorkspaceBodyName, Request extends CtiRequestName>({
  fields,
  ...given
}: Given<Name, Request>): LinkOperation {
  return {
    ...given,
    frame: ({ thisDN, connId }, body: WorkspaceBodies[Name]) =>
      // `fields` has given all but these two, which the compiler cannot add up for a name that it does not know.
      ({
        messageType: given.request,
        thisDN,
        ...fields(body, { thisDN, connId }),
      }) as unknown as CtiRequest<Request>,
  };
}
