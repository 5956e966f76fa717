import { enableCompileCache } from 'node:module';
import { keepSecret, keepSecretsIn } from '../kernel/secrets.ts';
import { callCommand, explain } from './command-line/call-command.ts';
import { endCommand, tolerateReadersWhoLeave } from './end-command.ts';
import { silenceSqliteWarning } from './silence-sqlite-warning.ts';

// Halves the start-up time from the second run on.
enableCompileCache();
silenceSqliteWarning();
tolerateReadersWhoLeave();
const words = process.argv.slice(2);
keepSecretsIn(words.join(' '));
keepSecret(process.env.PGPASSWORD ?? '');

// Nothing may end as if it were a verdict on the implementation: Node's own code for a crash is that of a failed case.
process.on('uncaughtException', (error) => void endCommand(explain(error)));

await endCommand(await callCommand(words));
