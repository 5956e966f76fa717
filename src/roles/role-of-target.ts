import { withDeadline } from '../harness/case/deadline.ts';
import { isJsonObject, type JsonValue } from '../kernel/json.ts';
import type { LinkTls } from '../link/link-tls.ts';
import { openLink } from '../link/open-link.ts';
import type { Role } from './role.ts';

/**
 * Which role is at an address: an upper tester answers `hello` with its role; a CTI link answers it with an EventError,
 * or not at all. Nothing if no role fits.
 */
export async function roleOfTarget(
  url: string,
  roles: readonly Role[],
  patience: number,
  { token, tls = {} }: { readonly token?: string | undefined; readonly tls?: LinkTls } = {},
): Promise<Role | undefined> {
  const connection = await openLink(url, tls);
  const answered = new Promise<JsonValue | undefined>((resolve) => {
    connection.onFrame(({ result }) => resolve(result));
    connection.onClose(() => resolve(undefined));
  });
  connection.send({ jsonrpc: '2.0', id: 0, method: 'hello', params: token === undefined ? {} : { token } });
  try {
    const hello = await withDeadline<JsonValue | undefined>(answered, patience, () => undefined);
    const name = isJsonObject(hello) ? hello.role : undefined;
    const silent = roles.find(({ saysHello }) => !saysHello);
    return roles.find((role) => role.saysHello && role.name === name) ?? silent;
  } finally {
    connection.close();
  }
}
