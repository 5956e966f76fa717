import type { Participant } from './trace.ts';

/** One address of loopback for each participant, so that a trace reads as a ladder (recording.md, "Roles"). */
export const addresses = {
  D1: '127.0.0.11',
  D2: '127.0.0.12',
  D3: '127.0.0.13',
  'SIP Server': '127.0.0.20',
  'media server': '127.0.0.30',
  stranger: '127.0.0.66',
} as const satisfies Partial<Record<Participant, string>>;

export type Addressed = keyof typeof addresses;

export const sipPort = 5060;
