import { after } from 'node:test';
import pg from 'pg';
import { startPrivateServer } from './private-server.ts';

/** A PostgreSQL server for the tests of one file, with a connection to it; or why there is none. */
export async function privateDatabase() {
  const server = await startPrivateServer();
  if (typeof server === 'string') return server;
  const admin = new pg.Client({ connectionString: server.url() });
  await admin.connect();
  after(async () => {
    await admin.end();
    await server.stop();
  });
  let schemas = 0;
  const newSchema = async (): Promise<string> => {
    schemas += 1;
    await admin.query(`create schema s${schemas}`);
    return `s${schemas}`;
  };
  return { url: server.url, admin, newSchema };
}
