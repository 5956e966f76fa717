import { usageError } from '../../kernel/usage-error.ts';
import type { TlsFiles } from '../../roles/tls-files.ts';

/** Options of `ocs-tck serve`, of all roles. */
export interface ServeOptions extends TlsFiles {
  readonly role: string;
  readonly port: string;
  readonly host: string;
  readonly fault?: string;
  readonly controlPort: string;
  readonly wsPort?: string;
  readonly workspacePort?: string;
  readonly accounts?: string;
  readonly origin?: readonly string[];
  readonly flatUserEvents?: boolean;
  readonly store: string;
  readonly resetStore?: boolean;
  readonly applicationId?: string;
  readonly lease?: string;
  readonly stage?: boolean;
  readonly empty?: boolean;
  readonly trace?: boolean;
  readonly endless?: boolean;
  readonly answerDelay?: string;
  readonly part?: string;
  readonly network: string;
  readonly transport: string;
  readonly directory: string;
  readonly setUpPort: string;
}

type Name = keyof ServeOptions;

const ofLinks = ['port', 'host', 'fault', 'tlsKey', 'tlsCert', 'tlsCa', 'tlsCrl'] as const;

/** The roles whose reference can be served, each with its options. */
export const servedRoles: Readonly<Record<string, readonly Name[]>> = {
  ocs: [
    ...ofLinks,
    'controlPort',
    'wsPort',
    'workspacePort',
    'accounts',
    'origin',
    'flatUserEvents',
    'store',
    'resetStore',
    'applicationId',
    'lease',
    'stage',
    'empty',
    'trace',
    'endless',
    'answerDelay',
  ],
  'instant-messages': ofLinks,
  recording: ['part', 'network', 'transport', 'directory', 'setUpPort'],
};

/** Refuses a role that is not served, and options that were given and are not for it: they would have no effect. */
export function checkServed(role: string, given: readonly string[]): void {
  const own: readonly string[] | undefined = Object.hasOwn(servedRoles, role) ? servedRoles[role] : undefined;
  if (own === undefined)
    throw usageError(`--role is "${role}".`, `Give one of ${Object.keys(servedRoles).join(', ')}.`);
  const wrong = given.find((name) => name !== 'role' && !own.includes(name));
  if (wrong === undefined) return;
  const flag = wrong.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw usageError(`--${flag} is not for the role ${role}.`, 'ocs-tck serve --help says what is.');
}
