import type { CtiRequest } from '../../../link/frames/cti-frames.ts';
import type { WorkspaceAnswers, WorkspaceNotifications } from '../../../protocol/workspace-api.generated.ts';
import type { WorkspaceChannel } from '../../messages/channels.ts';

/** The answer to an HTTP request. */
export interface HttpAnswer {
  /** HTTP's status. */
  readonly status: number;
  readonly body: WorkspaceAnswers['done' | 'refused' | 'calls' | 'current-session'];
}

export type Notification = WorkspaceNotifications[keyof WorkspaceNotifications];

/** What the session wants done. */
export type Effect =
  | { readonly kind: 'send'; readonly frame: CtiRequest }
  | { readonly kind: 'notify'; readonly channel: WorkspaceChannel; readonly notification: Notification }
  | { readonly kind: 'answer'; readonly exchange: number; readonly answer: HttpAnswer }
  /** The session is over. */
  | { readonly kind: 'end' };
