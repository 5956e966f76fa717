import { join } from 'node:path';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { matrixPage, matrixPages } from '../../report/matrix/matrix-pages.ts';
import { print } from '../print.ts';
import { writeOwnFolder } from './own-folder.ts';
import { reportedRunAt } from './reported-run-at.ts';

/** `ocs-tck matrix A.json B.json…`: several runs side by side, as pages in a folder of their own. */
export async function matrix(paths: readonly string[], { out }: { readonly out: string }): Promise<number> {
  const runs = [];
  for (const path of paths) runs.push(await reportedRunAt(path));
  writeOwnFolder(out, matrixPages(runs), /^(?:index|rule-.*)\.html$/);
  print(`Matrix: ${join(out, matrixPage)}`);
  return exitCodes.passed;
}
