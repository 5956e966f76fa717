import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

/** Packing, installing from npm's cache, one case: each is a matter of seconds on a machine that does nothing else. */
const limitMs = 300_000;
const bounded = { timeout: limitMs };

let folder = '';
let packed: readonly string[] = [];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-package-'));
  await writeFile(join(folder, 'package.json'), '{"name": "house", "private": true, "type": "module"}');
  const [tarball] = JSON.parse(npm(kitFolder, 'pack', '--json', '--silent', '--pack-destination', folder));
  packed = tarball.files.map(({ path }: { path: string }) => path);
  const quietly = ['--prefer-offline', '--omit=dev', '--no-audit', '--no-fund'];
  npm(folder, 'install', ...quietly, join(folder, tarball.filename));
}, bounded);
after(() => rm(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function called(command: string, args: readonly string[], cwd = folder): Ended {
  // What npm tells its scripts would send this npm back into the kit's own folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: limitMs });
}

function npm(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = called('npm', args, cwd);
  assert.equal(status, 0, `npm ${args[0]}: ${stderr}`);
  return stdout;
}

/** The command as npm installed it. */
function ocsTck(node: string, ...args: readonly string[]): Ended {
  return called(node, [join(folder, 'node_modules', '.bin', 'ocs-tck'), ...args]);
}

/** The Node of this process, and each one that the machine has on its path. */
function nodes(): readonly string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'node'));
  return [
    ...new Set(
      [process.execPath, ...onPath].filter((file) => existsSync(file)).map((file) => realpathSync(file)),
    ),
  ];
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

test('the package has the features, steps and schemas, and neither tests nor TypeScript', () => {
  for (const file of [
    'features/sections.yaml',
    'schemas/profile.schema.json',
    'dist/src/cli/main.js',
    'src/reference/page/page.html',
    'src/reference/page/page.css',
    'src/reference/page/page.js',
    'README.md',
  ])
    assert.ok(packed.includes(file), file);
  assert.ok(packed.some((file) => /^dist\/steps\/.*\.js$/.test(file)));
  assert.deepEqual(
    packed.filter((file) => /\.test\.|(?<!\.d)\.ts$|^dist\/src\/(bench|self-check|coverage)\//.test(file)),
    [],
  );
});

for (const node of nodes()) {
  const version = called(node, ['--version'], kitFolder).stdout.trim();
  if (isRecent(version)) {
    test(
      `installed elsewhere it runs two cases in processes of their own with Node ${version}`,
      bounded,
      () => {
        const cases = ['PRV-05/1', 'DEN-01/1'];
        const { status, stdout, stderr } = ocsTck(node, 'run', ...cases, '--jobs', '2', '--no-color');
        assert.equal(status, exitCodes.passed, stderr);
        assert.match(stdout, /^PASS: Everything that ran passes \(2 cases\)/m);
        assert.doesNotMatch(stderr, /SQLite|\n {4}at /);
      },
    );
  } else {
    test(`it refuses Node ${version} in words`, bounded, () => {
      const { status, stderr } = ocsTck(node, 'list');
      assert.equal(status, exitCodes.usage);
      assert.match(stderr, /^ocs-tck needs Node 22\.12 or later, and this is [\d.]+\.\n {2}Hint: .*\n$/);
    });
  }
}

test('it lists what the checkout lists, and breaks the reference on purpose', bounded, () => {
  const checkout = called(process.execPath, [join(kitFolder, 'src', 'cli', 'ocs-tck.js'), 'list']);
  assert.equal(ocsTck(process.execPath, 'list').stdout, checkout.stdout);
  const broken = ocsTck(process.execPath, 'run', 'ENV-03/3', '--fault', 'error-loses-reference', '--quiet');
  assert.equal(broken.status, exitCodes.failed, broken.stderr);
});

const consumer = `
import { openLink, parseLinkAddress, validateFrame, type FrameConnection } from 'ocs-tck/link';
import { errorCodes, validateRequest, type PreviewRecordRequestMessage } from 'ocs-tck/messages';

const request: Partial<PreviewRecordRequestMessage> = { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest' };
const problems = validateRequest('PreviewRecordRequest', { ...request }, 'lenient');
const open: (url: string) => Promise<FrameConnection> = openLink;
const { port } = parseLinkAddress('tcp://127.0.0.1:7001');
const { known } = validateFrame({ messageType: 'RequestRegisterAddress', thisDN: '7001' });
console.log(JSON.stringify([problems.length > 0, typeof open, port, known, Object.keys(errorCodes).length > 0]));
`;

test('others import the messages and the client of the link, with their types', bounded, async () => {
  await writeFile(join(folder, 'consumer.ts'), consumer);
  const strictly = ['--strict', '--target', 'es2024', '--module', 'nodenext', '--types', 'node'];
  const typeRoots = join(kitFolder, 'node_modules', '@types');
  const compiler = join(kitFolder, 'node_modules', 'typescript', 'bin', 'tsc');
  const compiled = called(process.execPath, [compiler, ...strictly, '--typeRoots', typeRoots, 'consumer.ts']);
  assert.equal(compiled.stdout, '');
  const { stdout, stderr } = called(process.execPath, ['consumer.js']);
  assert.equal(stdout, '[true,"function",7001,true,true]\n', stderr);
});
