import type { RoleOption } from './role.ts';

/** Two roles have systems under test that are parts of a whole. */
export const sutOption = {
  name: 'sut',
  flags: '--sut <part>',
  help: 'what is under test: of instant messages, whole, strategy or connector, at --target; of recorded calls, all, sip-server, media-server, indexer or devices, at the addresses of the profile',
} as const satisfies RoleOption;
