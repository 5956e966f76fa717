import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kitFolder } from '../kernel/kit-folder.ts';

// `npm pack` calls this: Node refuses to run TypeScript under node_modules, so the package carries JavaScript. It is
// made of what the command, the steps and the exports import, wherever that stands: nothing else, and no tests.
const output = join(kitFolder, 'dist');

rmSync(output, { recursive: true, force: true });
compile('tsconfig.json');
compile('tsconfig.types.json');
// Generated code that is JavaScript already, which the compiler reads by its declarations only.
for (const file of globSync('src/**/*.generated{.js,.d.ts}', { cwd: kitFolder }))
  cpSync(join(kitFolder, file), join(output, file));

function compile(configuration: string): void {
  const compiler = join(kitFolder, 'node_modules', 'typescript', 'bin', 'tsc');
  const parameters = [compiler, '-p', join(import.meta.dirname, configuration)];
  const { status } = spawnSync(process.execPath, parameters, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The compiler refused ${configuration}.`);
}
