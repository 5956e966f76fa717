import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';
import { callKit } from './fixtures/kit-process.ts';

const bounded = { timeout: 120_000 };

/** As conformance.json has it; its shape is checked where it is written. */
interface Report {
  readonly causes: readonly {
    readonly rule: string;
    readonly text: string;
    readonly cases: readonly string[];
  }[];
  readonly chapters: readonly {
    readonly rules: readonly {
      readonly cases: readonly { readonly id: string; readonly verdict: string }[];
    }[];
  }[];
}

test(
  'a desktop that dies is started again: only the cases in which it dies fail, for one reason',
  bounded,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-dying-'));
    const program = join(kitFolder, 'src', 'cli', 'fixtures', 'dying-desktop.ts');
    const chosen = ['DPR-01', 'DEN-06', 'DEN-08'];
    const desktop = ['--spawn', `${JSON.stringify(process.execPath)} ${JSON.stringify(program)}`];
    const options = ['--role', 'desktop', ...desktop, '--quiet', '--reports', folder];
    const { output } = await callKit(['run', ...chosen, ...options]);
    const report = JSON.parse(await readFile(join(folder, 'conformance.json'), 'utf8')) as Report;
    await rm(folder, { recursive: true });
    const cases = report.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
    const verdicts = new Set(cases.map(({ verdict }) => verdict));
    assert.deepEqual(verdicts, new Set(['pass', 'fail', 'none']));
    assert.equal(report.causes.length, 1);
    assert.match(report.causes[0]?.text ?? '', /actual it ended after \w+ \(message \d+\): .* exit code 3\./);
    assert.ok((report.causes[0]?.cases.length ?? 0) > 1);
    assert.match(output, /breaks 1 rule: /);
  },
);
