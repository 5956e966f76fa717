#!/usr/bin/env node
// Sources are TypeScript that only a current Node runs as it is. Started by an older one, this hands over to the
// Node that was installed with the kit, so that the command works whatever the machine has.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, 'main.ts');
const pinned = join(here, '..', '..', 'node_modules', 'node', 'bin', 'node');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main);
} else if (existsSync(pinned)) {
  const child = spawn(pinned, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
} else {
  process.stderr.write(
    'ocs-tck needs Node 24 or later.\n  Hint: run "npm ci" in the folder of the kit; it brings its own.\n',
  );
  process.exitCode = 4;
}
