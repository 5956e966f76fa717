import { parseArgs } from 'node:util';
import { bookOf } from '../../recording/machine/address-book.ts';
import { serveMediaServer, serveSipServer } from './serve-node.ts';

/**
 * `npm run serve:recording -- --role media-server --directory DIR`, or `--role sip-server --set-up-port PORT`: one participant of
 * recorded calls, at its usual address in a network of loopback (`--network 127.0.0`), until it is ended. It prints `ready`.
 */
const { values } = parseArgs({
  options: {
    role: { type: 'string', default: 'media-server' },
    network: { type: 'string', default: '127.0.0' },
    transport: { type: 'string', default: 'UDP' },
    directory: { type: 'string', default: '.' },
    'set-up-port': { type: 'string', default: '5080' },
  },
});
const book = bookOf(values.network, {}, values.transport === 'TCP' ? 'TCP' : 'UDP');
const served =
  values.role === 'sip-server'
    ? await serveSipServer(book, { ...book.endOf('SIP Server'), port: Number(values['set-up-port']) })
    : await serveMediaServer(book, values.directory);
process.stdout.write('ready\n');
process.on('SIGTERM', () => void served.close().then(() => process.exit(0)));
