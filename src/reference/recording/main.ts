import { parseArgs } from 'node:util';
import { KitError } from '../../kernel/kit-error.ts';
import { serveParticipant } from './serve-participant.ts';

/**
 * `npm run serve:recording -- --role media-server --directory DIR`, or `--role sip-server --set-up-port PORT`: one participant of
 * recorded calls, at its usual address in a network of loopback (`--network 127.0.0`), until it is ended. It prints `ready`.
 */
try {
  const served = await serveParticipant(optionsIn(process.argv.slice(2)));
  process.stdout.write('ready\n');
  process.on('SIGTERM', () => void served.close().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof KitError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n  Hint: ${error.hint}\n`);
  process.exitCode = error.exitCode;
}

function optionsIn(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { role: text, network: text, transport: text, directory: text, 'set-up-port': text };
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const message = error instanceof Error ? error.message : String(error);
    throw new KitError({ code: 'USAGE', message, hint: `The options are ${names.join(', ')}.` });
  }
}
