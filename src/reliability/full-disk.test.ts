import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { WarmKit } from '../cli/fixtures/warm-kit.ts';
import { chanceOf } from '../kernel/chance.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { type KillableServer, startKillable } from './killable-server.ts';
import { Ledger } from './ledger.ts';
import { LoadDesktop } from './load-desktop.ts';
import { agents } from './provisioning.ts';
import { mountSmallDisk } from './small-disk.fixture.ts';
import { startCampaign } from './start-campaign.ts';
import { lookInto } from './stores.ts';
import { work } from './work.ts';

/** OCS cannot reach its database. */
const databaseError = 113;

const bounded = { timeout: 120_000 };
const kit = new WarmKit();
const disk = mountSmallDisk(12);

if (typeof disk === 'string') it('a full disk', { skip: `not run: ${disk}` });
else
  describe('a full disk', () => {
    after(() => disk.close());

    it('leaves the earlier reports, and is a sentence', bounded, async () => {
      const reports = join(disk.folder, 'reports');
      const all = ['--report', 'html,json,messages', '--reports', reports];
      const first = await kit.call(['run', 'PRV-01', ...all]);
      assert.equal(first.code, exitCodes.passed, first.printed);
      const earlier = contents(reports);
      disk.fill();
      const second = await kit.call(['run', 'PRV-02', ...all]);
      disk.free();
      assert.equal(second.code, exitCodes.error, second.printed);
      assert.match(second.printed, /REPORTS_NOT_WRITTEN: .*no space left on device/);
      assert.doesNotMatch(second.printed, /PASS|^ +at /m);
      const left = contents(reports);
      for (const [name, text] of earlier) assert.ok(left.get(name) === text, `${name} is another one`);
      const third = await kit.call(['run', 'PRV-02', ...all]);
      assert.equal(third.code, exitCodes.passed, third.printed);
    });

    it(
      'acknowledges nothing that is not written, and the server goes on when there is space',
      bounded,
      async () => {
        const file = join(disk.folder, 'lists.db');
        const ledger = new Ledger();
        let server = await startKillable(['--store', `sqlite:${file}`, '--empty']);
        await startCampaign(server);
        await workFor(server, ledger, 300);
        const before = ledger.size;
        disk.fill();
        const refusals = await workFor(server, ledger, 1000);
        assert.ok(refusals > 0, 'the disk was never full');
        const full = ledger.size;
        disk.free();
        await workFor(server, ledger, 300);
        assert.ok(before > 0 && ledger.size > full, `${before}, ${full} and ${ledger.size} changes`);
        disk.fill();
        await workFor(server, ledger, 300);
        await server.kill();
        disk.free();
        server = await startKillable(['--store', `sqlite:${file}`, '--empty']);
        const { records, doNotCall, damage } = lookInto(file);
        ledger.compare(records, doNotCall);
        assert.deepEqual([damage, ledger.problems], [undefined, []]);
        await server.stop();
      },
    );

    it('is a sentence for a server that is to make its database there', bounded, async () => {
      disk.fill();
      const { code, printed } = await kit.call(['serve', '--store', `sqlite:${join(disk.folder, 'new.db')}`]);
      disk.free();
      assert.equal(code, exitCodes.error, printed);
      assert.match(printed, /^STORE_OPEN: The database ".*new\.db" cannot be opened: .*(?:full|disk)/m);
      assert.doesNotMatch(printed, /^ +at /m);
    });
  });

/** The reports by name; the messages of a run in progress have names of their own. */
function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => /^conformance\./.test(name));
  assert.ok(names.length >= 2, names.join(', '));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

let phones = 0;

/** Works for some milliseconds; gives the number of requests that were refused because of the database. */
async function workFor(server: KillableServer, ledger: Ledger, milliseconds: number): Promise<number> {
  const desktops = await Promise.all(
    agents.map((agentId, n) => LoadDesktop.logIn(server.url, String(7001 + n), agentId)),
  );
  let refusals = 0;
  let isOver = false;
  const shared = { server: 'it', applicationId: 134, ledger, chance: chanceOf(7) };
  const nextPhone = () => `8${String(++phones).padStart(7, '0')}`;
  const working = desktops.map((desktop) => {
    const told = {
      ask: async (request: Parameters<LoadDesktop['ask']>[0]) => {
        const answer = await desktop.ask(request);
        if (answer?.GSW_ERROR_NUMBER === databaseError) refusals += 1;
        return answer;
      },
    };
    return work({ desktop: told, ...shared, nextPhone }, () => isOver);
  });
  await pause(milliseconds);
  isOver = true;
  await Promise.all(working);
  for (const desktop of desktops) desktop.close();
  ledger.forget('it'); // their records are given again
  return refusals;
}
