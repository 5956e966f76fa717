import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { WarmKit } from '../cli/fixtures/warm-kit.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { serveJsonRpc } from '../link/json-rpc/json-rpc.ts';
import { listen } from '../link/listen.ts';
import { refusing } from '../proof/operators/desktop/acting-by-itself.ts';
import { changingFrames, faultyDesktop } from '../proof/operators/desktop/faulty-desktop.ts';
import type { DesktopDecoration } from '../reference/desktop/desktop-runner.ts';
import { startDesktop } from '../reference/desktop/start-desktop.ts';

const bounded = { timeout: 240_000 };
/** A mute desktop is mostly waited for: others are asked meanwhile. */
const [first, second] = [new WarmKit(), new WarmKit()];
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-omissions-'));
});
after(() => rm(folder, { recursive: true }));

/** As conformance.json has it; its shape is checked where it is written. */
interface Report {
  readonly verdict: string;
  readonly causes: readonly { readonly rule: string; readonly text: string }[];
  readonly affected: readonly { readonly id: string; readonly because: readonly string[] }[];
  readonly chapters: readonly {
    readonly rules: readonly {
      readonly cases: readonly (Pick<CaseRecord, 'verdict' | 'findings'> & { readonly id: string })[];
    }[];
  }[];
}

async function reportOf(kit: WarmKit, name: string, args: readonly string[]): Promise<Report> {
  const reports = join(folder, name);
  const own = ['--role', 'desktop', '--quiet', '--report', 'json', '--reports', reports];
  await kit.call(['run', ...own, ...args]);
  return JSON.parse(await readFile(join(reports, 'conformance.json'), 'utf8')) as Report;
}

/** The report about a desktop that is right but for what it leaves out. */
async function reportWithout(kit: WarmKit, name: string, decoration: DesktopDecoration): Promise<Report> {
  const desktop = await startDesktop({ controlPort: 0 });
  desktop.setDecoration(decoration);
  try {
    return await reportOf(kit, name, ['--target', desktop.controlUrl ?? '']);
  } finally {
    await desktop.close();
  }
}

const casesOf = ({ chapters }: Report) =>
  chapters.flatMap(({ rules }) => rules.flatMap(({ cases }) => cases));

/** Nothing is the kit's fault, and what could not be decided says which rule's failure kept it from that. */
function assertExplained(report: Report): void {
  const cases = casesOf(report);
  const ofTheKit = cases.filter(
    ({ verdict, findings }) => verdict === 'error' || findings.some(({ blame }) => blame === 'harness'),
  );
  assert.deepEqual(
    ofTheKit.map(({ id }) => id),
    [],
  );
  const lone = new Set(report.affected.filter(({ because }) => because.length === 0).map(({ id }) => id));
  const unexplained = cases.filter(
    ({ id, findings }) =>
      lone.has(id) &&
      findings.some(({ verdict, blame }) => verdict === 'inconclusive' && blame === 'implementation'),
  );
  assert.deepEqual(
    unexplained.map(({ id }) => id),
    [],
  );
}

describe('what a desktop leaves out is its own failure, and the reason of all that depends on it', {
  concurrency: true,
}, () => {
  test('a desktop that sends nothing', bounded, async () => {
    const mute = faultyDesktop(() => ({
      after: (effects) => effects.filter(({ kind }) => kind !== 'frame'),
    }));
    const report = await reportWithout(first, 'mute', mute);
    assertExplained(report);
    assert.equal(report.verdict, 'fail');
    assert.match(report.causes[0]?.text ?? '', /^RequestAgentLogin came in no case where it was due/);
    assert.ok(!casesOf(report).some(({ verdict }) => verdict === 'pass'));
  });

  test('a desktop that asks OCS for nothing', bounded, async () => {
    const report = await reportWithout(
      second,
      'unasking',
      changingFrames('RequestDistributeUserEvent', () => undefined),
    );
    assertExplained(report);
    assert.match(report.causes[0]?.text ?? '', /^PreviewRecordRequest came in no case where it was due/);
  });

  test('a desktop that refuses whatever its agent asks', bounded, async () => {
    const report = await reportWithout(
      second,
      'refusing',
      refusing(({ action }) => (action === 'logIn' ? undefined : 'Not today.')),
    );
    assertExplained(report);
    assert.match(report.causes[0]?.text ?? '', /it refused(?: requestPreviewRecord)?: Not today\.$/);
  });

  test('an upper tester that answers nothing is to blame, and not the kit', bounded, async () => {
    const profile = join(folder, 'impatient.yaml');
    await writeFile(profile, 'name: impatient\npatience: { answer: 400, quiet: 100 }\n');
    const capabilities = ['reset', 'observe', 'logIn', 'requestPreviewRecord', 'finishRecord', 'fence'];
    const forever = (): Promise<never> => new Promise(() => undefined);
    const listener = await listen({ port: 0 }, (connection) =>
      serveJsonRpc(connection, {
        hello: () => ({ role: 'desktop', implementation: 'mute', version: '1', capabilities }),
        reset: forever,
        do: forever,
        observe: forever,
      }),
    );
    const report = await reportOf(first, 'unanswering', [
      '--target',
      listener.url,
      '--profile',
      profile,
      'DPR-05/1',
    ]);
    await listener.close();
    const [finding] = casesOf(report).flatMap(({ findings }) => findings);
    assert.equal(finding?.blame, 'upper tester');
    assert.equal(finding?.verdict, 'inconclusive');
  });
});
