import type { Role } from '../../corpus/corpus.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { openLink } from '../../link/open-link.ts';
import { withDeadline } from '../case/deadline.ts';

/**
 * What an address is: an upper tester answers `hello` with its role; a CTI link answers it with an EventError, or not
 * at all, and belongs to an OCS.
 */
export async function roleOfTarget(url: string, patience: number, token?: string): Promise<Role> {
  const connection = await openLink(url);
  const told = new Promise<Role>((resolve) => {
    connection.onFrame(({ result }) =>
      resolve(isJsonObject(result) && result.role === 'desktop' ? 'desktop' : 'ocs'),
    );
    connection.onClose(() => resolve('ocs'));
  });
  connection.send({ jsonrpc: '2.0', id: 0, method: 'hello', params: token === undefined ? {} : { token } });
  try {
    return await withDeadline<Role>(told, patience, () => 'ocs');
  } finally {
    connection.close();
  }
}
