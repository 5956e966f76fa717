/** Kinds of links whose messages a transcript keeps. What shows a message of each is in src/report/channels. */
export const channels = ['cti', 'control', 'upper-tester', 'http', 'sip', 'media', 'preview'] as const;

export type Channel = (typeof channels)[number];
