/** Where the Workspace API begins, below the address of its server. */
export const workspacePath = '/workspace/v3';

/** Where its notifications are fetched, by Bayeux over long polling. */
export const notificationsPath = `${workspacePath}/notifications`;

/** Bayeux channels of the notifications. */
export const channels = {
  initialization: `${workspacePath}/initialization`,
  voice: `${workspacePath}/voice`,
} as const;

export type WorkspaceChannel = (typeof channels)[keyof typeof channels];

/**
 * Codes of `status` in an answer: carried out, and accepted. Genesys's client for Java takes only the latter for a voice
 * operation, and only the former for activate-channels.
 */
export const statusCodes = { done: 0, accepted: 1 } as const;

/** The cookie that names a session. */
export const sessionCookie = 'WORKSPACE_SESSIONID';
