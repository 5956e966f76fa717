#!/usr/bin/env node
// The command as it is installed. It is JavaScript that any Node reads, so that one which is too old is told so in
// words. In a checkout the sources are TypeScript, which only a current Node runs: an older one hands over to the Node
// that was installed with the kit. In the package they are JavaScript, in dist.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, 'main.ts');
const kit = join(here, '..', '..');
const usage = 64;

if (existsSync(sources)) await startCheckout();
else await startPackage(join(kit, 'dist', 'src', 'cli', 'main.js'));

async function startCheckout() {
  const pinned = join(kit, 'node_modules', 'node', 'bin', 'node');
  if (isAtLeast(24, 0)) await start(sources);
  else if (existsSync(pinned)) handOver(pinned, [sources]);
  else refuse('24', 'Run "npm ci" in the folder of the kit; it brings its own.');
}

async function startPackage(main) {
  if (!isAtLeast(22, 12))
    refuse('22.12', 'In your folder, "npm install node@24" brings a current Node, which npx then uses.');
  // Node 22.12 has SQLite behind a flag.
  else if (isBuiltin('node:sqlite')) await start(main);
  else handOver(process.execPath, ['--experimental-sqlite', main]);
}

function isAtLeast(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function start(main) {
  // Before anything is imported: what is imported earlier is compiled each time.
  module.enableCompileCache?.();
  return import(pathToFileURL(main).href);
}

function handOver(node, parameters) {
  const child = spawn(node, [...parameters, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

function refuse(needed, hint) {
  process.stderr.write(
    `ocs-tck needs Node ${needed} or later, and this is ${process.versions.node}.\n  Hint: ${hint}\n`,
  );
  process.exitCode = usage;
}
