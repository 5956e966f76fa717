import type { TlsFiles } from './tls-files.ts';

/** The command line's options about what is under test: those of all roles, and those of one role. */
export interface SideOptions extends TlsFiles {
  /** Name of a role; without it, the other options and the target decide. */
  readonly role?: string;
  /** Address of the implementation: CTI link of an OCS, upper tester of a desktop. */
  readonly target?: string;
  /** Name of a fault that breaks the embedded reference. */
  readonly fault?: string;
  /** Control link of an OCS. */
  readonly control?: string;
  /** Command that starts a desktop, with its upper tester on standard input and output. */
  readonly spawn?: string;
  /** A person operates the desktop and is asked. */
  readonly person?: boolean;
  /** The most questions that a person is asked, if no cases are named. */
  readonly questions?: string;
  /** Folder that keeps the files of recorded calls, for the report to link to. */
  readonly recordings?: string;
  /** Recorded calls on real sockets, in real time. */
  readonly real?: boolean;
  /** Port of the link on which the harness plays OCS and T-Server for a desktop. */
  readonly linkPort?: string;
  /** HTTP port of a gateway through which a desktop uses the Workspace API instead of that link. */
  readonly workspacePort?: string;
  /** File of the accounts that may use the gateway. */
  readonly accounts?: string;
  /** Origins of web pages that may use the gateway. */
  readonly origin?: readonly string[];
  /** The gateway notifies key-value lists of user events as objects, not as pairs. */
  readonly flatUserEvents?: boolean;
  /** How knowledge workers have instant messages. */
  readonly workers?: string;
  /** What is under test, if not everything is: the words are the role's own. */
  readonly sut?: string;
}
