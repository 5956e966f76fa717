import type { Readable, Writable } from 'node:stream';
import type { DesktopInput, DesktopSettings } from '../../desktop/machine/ports.ts';
import { defaultSettings } from '../../desktop/machine/ports.ts';
import { PreviewDay, type PreviewDayPlan, type PreviewDayReport } from '../../desktop/preview-day.ts';
import type { Observation } from '../../desktop/view/observation.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { LinkTls } from '../../link/link-tls.ts';
import { type LinkListener, listen, type TlsIdentity } from '../../link/listen.ts';
import { WireConnection } from '../../link/wires/wire-connection.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import { type DesktopDecoration, DesktopRunner, type OwnLink } from './desktop-runner.ts';
import { StreamWire } from './stream-wire.ts';
import { serveUpperTester } from './upper-tester.ts';

/** How to start the reference desktop. */
export interface DesktopOptions {
  /** Address of the upper tester's port, 127.0.0.1 by default; any other than loopback needs `tls` and `token`. */
  readonly host?: string;
  /** Port for an upper tester, 0 for any free port; absent for none. */
  readonly controlPort?: number;
  /** Streams for an upper tester, instead of a port. */
  readonly stdio?: { readonly input: Readable; readonly output: Writable };
  readonly tls?: TlsIdentity;
  /** What it shows and trusts on the CTI link. */
  readonly trust?: LinkTls;
  readonly ownLink?: OwnLink;
  /** Sent in RequestRegisterClient, and required in `hello`. */
  readonly token?: string;
  /** The CTI link to connect to at start. */
  readonly connect?: string;
  readonly userDataForm?: UserDataForm;
  /** The agent to log in at start. */
  readonly agent?: { readonly agentId: string; readonly dn: string; readonly previewCampaign?: string };
  /** Makes the desktop work a preview day by itself, over `connect`. */
  readonly auto?: PreviewDayPlan;
  readonly settings?: Partial<DesktopSettings>;
  readonly decorate?: DesktopDecoration;
  /** Promises an upper tester on a port neither a controllable clock nor a fence. */
  readonly realTime?: boolean;
  /** Called with what the desktop throws; without a listener it is thrown. */
  readonly onFailure?: (error: unknown) => void;
}

/** A desktop that is running. */
export interface RunningDesktop {
  /** The URL for `openLink` to reach the upper tester's port. */
  readonly controlUrl?: string;
  observe(): Observation;
  /** Puts faults on the desktop from the next reset on. */
  setDecoration(decorate: DesktopDecoration): void;
  /** The result of the preview day, when it is over; never settles without `auto`. */
  readonly dayOver: Promise<PreviewDayReport>;
  /** Settles when the upper tester on `stdio` has disconnected; never settles without one. */
  readonly stdioEnded: Promise<void>;
  close(): Promise<void>;
}

/** Starts the reference desktop. Fails with a KitError if it cannot listen, connect or log in. */
export async function startDesktop(options: DesktopOptions = {}): Promise<RunningDesktop> {
  const day = Promise.withResolvers<PreviewDayReport>();
  const runner = newRunner(options, day.resolve);
  const listeners: LinkListener[] = [];
  const close = async () => {
    runner.close();
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    const controlUrl = await listenForTester(options, runner, listeners);
    const stdioEnded = talkOverStreams(options, runner);
    await begin(options, runner);
    return {
      ...(controlUrl === undefined ? {} : { controlUrl }),
      observe: () => runner.observe(),
      setDecoration: (decorate) => runner.setDecoration(decorate),
      dayOver: day.promise,
      stdioEnded,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function newRunner(options: DesktopOptions, dayOver: (report: PreviewDayReport) => void): DesktopRunner {
  const { auto, settings = {}, decorate, token, trust = {}, onFailure, ownLink } = options;
  const shared = {
    trust,
    ...(ownLink === undefined ? {} : { ownLink }),
    ...(decorate === undefined ? {} : { decorate }),
    ...(token === undefined ? {} : { token }),
    ...(onFailure === undefined ? {} : { onFailure }),
  };
  if (auto === undefined) return new DesktopRunner({ ...shared, settings });
  const day = new PreviewDay(auto);
  const retryLimit = Math.max(settings.retryLimit ?? defaultSettings.retryLimit, auto.noRecordsLimit);
  const afterInput = (input: DesktopInput, seen: Observation) => {
    day.note(input);
    const report = day.report(seen);
    if (report !== undefined) dayOver(report);
    const step = day.next(seen);
    if (step !== undefined) void runner.do(step); // The preview day sees refusals in the observation.
  };
  const runner = new DesktopRunner({ ...shared, settings: { ...settings, retryLimit }, afterInput });
  return runner;
}

async function listenForTester(
  options: DesktopOptions,
  runner: DesktopRunner,
  listeners: LinkListener[],
): Promise<string | undefined> {
  const { controlPort, host, tls, token, realTime = false } = options;
  if (controlPort === undefined) return undefined;
  const security = { ...(tls === undefined ? {} : { tls }), ...(token === undefined ? {} : { token }) };
  const where = { port: controlPort, ...(host === undefined ? {} : { host }) };
  const listener = await listen({ ...where, ...security }, (connection) =>
    serveUpperTester(connection, runner, token, realTime),
  );
  listeners.push(listener);
  return listener.url;
}

function talkOverStreams({ stdio, token }: DesktopOptions, runner: DesktopRunner): Promise<void> {
  return new Promise((resolve) => {
    if (stdio === undefined) return;
    const connection = new WireConnection(new StreamWire(stdio.input, stdio.output));
    connection.onClose(() => resolve());
    serveUpperTester(connection, runner, token);
  });
}

async function begin({ connect, userDataForm, agent }: DesktopOptions, runner: DesktopRunner): Promise<void> {
  if (connect === undefined) return;
  await runner.connect(connect, userDataForm);
  if (agent === undefined) return;
  const refused = await runner.do({ action: 'logIn', arguments: agent });
  if (refused === undefined) return;
  const hint = 'Check agent and DN, and that the other side is running.';
  throw new KitError({ code: 'DESKTOP_LOG_IN', message: refused, hint });
}
