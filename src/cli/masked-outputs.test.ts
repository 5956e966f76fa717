import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { TranscriptEntry } from '../kernel/case-record.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { isJsonObject } from '../kernel/json.ts';
import { readRunFile } from '../report/run-file.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 240_000 };
const kit = new WarmKit();

/** Cases of both roles that carry customers' data on every channel: user data, control link, upper tester, HTTP. */
const cases = [
  ['PRV-0*', 'FIN-05', 'UPD-1*', 'DNC-2*', 'CAN-2*', 'THP-*', 'HTP-01'],
  ['DPR-0*', 'DDN-*', 'DAD-*'],
].flat();

/** Columns and arguments whose values are a customer's, wherever they are. */
const customerKeys: ReadonlySet<string> = new Set(
  [
    'contact_info customer_name segment balance score last_order note customer_number account_balance',
    'phone customer_id customerId GSW_PHONE GSW_CUSTOMER_ID dnc_message',
  ].flatMap((line) => line.split(' ')),
);

let folder = '';
let plain: ReadonlyMap<string, string>;
let outputs: readonly { readonly name: string; readonly text: string }[] = [];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-mask-'));
  await run('plain', '--report', 'json');
  await run('masked', '--mask', '--report', 'html,json,junit,allure,messages');
  plain = new Map(framesOf('plain').flatMap((entry) => valuesIn(entry.frame)));
  const entries = await readdir(join(folder, 'masked'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  outputs = await Promise.all(
    files.map(async ({ name, parentPath }) => ({
      name,
      text: await readFile(join(parentPath, name), 'utf8'),
    })),
  );
}, bounded);
after(() => rm(folder, { recursive: true }));

async function run(name: string, ...options: readonly string[]): Promise<void> {
  const words = ['run', ...cases, '--quiet', '--jobs', '1', ...options, '--reports', join(folder, name)];
  const { code } = await kit.call(words);
  assert.equal(code, exitCodes.passed);
}

function framesOf(name: string): readonly TranscriptEntry[] {
  return readRunFile(join(folder, name, 'run.ndjson')).cases.flatMap((one) => one.transcript());
}

/** What customers' keys hold anywhere in a frame; in a test bed, a value that is a key's name maps one to the other. */
function valuesIn(value: unknown): readonly [value: string, key: string][] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'sendAttributes') return [];
    const own = customerKeys.has(key) && (typeof item === 'string' || typeof item === 'number');
    return own && item !== '' ? [[String(item), key] as const] : valuesIn(item);
  }) as [string, string][]; // Pairs, which flatMap sees as lists.
}

describe('a masked run', () => {
  test('has no value of a customer under any key, on any channel', () => {
    const entries = framesOf('masked');
    assert.deepEqual(
      new Set(entries.map(({ channel }) => channel)),
      new Set(['control', 'cti', 'http', 'upper-tester']),
    );
    const shown = entries.flatMap(({ channel, frame }) =>
      valuesIn(frame).flatMap(([value, key]) =>
        value.includes('•••') ? [] : [`${channel} ${key} ${value}`],
      ),
    );
    assert.deepEqual([...new Set(shown)], []);
  });

  test('has none of the values that the test bed was filled with in any of its files', () => {
    // Words and small numbers are everywhere; what has a digit or a blank in it is somebody's.
    const telling = [...plain.keys()].filter(
      (value) => /\d/.test(value) && value.length > 4 && !/^[-\d.]{1,5}$/.test(value),
    );
    assert.ok(telling.length > 10, `${telling.length} values`);
    for (const { name, text } of outputs) {
      const words = new Set(text.split(/[^\p{L}\p{N}+•#]+/u));
      const found = telling.filter((value) =>
        /^[\p{L}\p{N}+]+$/u.test(value) ? words.has(value) : text.includes(value),
      );
      assert.deepEqual([name, found], [name, []]);
    }
  });
});
