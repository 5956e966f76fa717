import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopbackNetwork } from '../../harness/sip/loopback-network.ts';
import type { OtherSipServer } from '../../recording/floor/real-floor.ts';
import type { RecordingReport } from '../../recording/indexer/recording-report.ts';
import { openSetUpLink } from '../../reference/recording/set-up-link.ts';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';

const setUpPort = 5080;

/** SIP Server and the media server, each in a process of its own. */
export interface Platform {
  readonly directory: string;
  readonly sipServer: ServerProcess;
  readonly mediaServer: ServerProcess;
  readonly link: OtherSipServer;
  stop(): Promise<void>;
}

/** Starts both in a network; `report` gets what SIP Server says about recordings. */
export async function startPlatform(
  { name }: LoopbackNetwork,
  report: (report: RecordingReport) => void,
): Promise<Platform> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-recording-'));
  const start = (...own: readonly string[]) =>
    startServerProcess('src/cli/main.ts', ['serve', '--role', 'recording', '--network', name, ...own]);
  const mediaServer = await start('--part', 'media-server', '--directory', directory);
  const sipServer = await start('--part', 'sip-server', '--set-up-port', String(setUpPort));
  const clock = new SteerableClock();
  const link = await openSetUpLink(
    { address: `${name}.20`, port: setUpPort },
    {
      event: () => undefined,
      report,
      failed: (why) => {
        throw why;
      },
    },
    clock,
  );
  return {
    directory,
    sipServer,
    mediaServer,
    link,
    stop: async () => {
      await link.close();
      clock.stop();
      await Promise.all([sipServer.stop(), mediaServer.stop()]);
      await rm(directory, { recursive: true });
    },
  };
}
