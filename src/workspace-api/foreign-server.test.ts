import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { it } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { WorkspaceServer } from './client/workspace-server.ts';
import { ForeignServer } from './foreign-server.fixture.ts';

it("works with CometD's own server, until that no longer knows it", { timeout: 30_000 }, async (test) => {
  const foreign = new ForeignServer();
  const server = new WorkspaceServer(`workspace+${await foreign.start()}`, { accountOf: () => ({}) });
  test.after(async () => {
    server.close();
    await foreign.stop();
  });
  const link = await server.open({ agentId: '1001', dn: '7001' });
  const frames = new EventEmitter();
  link.onFrame((frame) => frames.emit(String(frame.messageType), frame));
  const next = async (name: string): Promise<JsonObject> => (await once(frames, name))[0];
  const send = (messageType: string, fields: JsonObject) =>
    void link.send({ messageType, referenceId: 1, thisDN: '7001', ...fields });

  send('RequestAgentLogin', { agentId: '1001' });
  assert.equal((await next('EventAgentLogin')).referenceId, 1);
  send('RequestDistributeUserEvent', { userData: { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest' } });
  const [answer] = await Promise.all([next('EventUserEvent'), next('EventACK')]);
  assert.deepEqual(answer.userData, { GSW_USER_EVENT: 'PreviewRecord' });
  // The server holds a connect for a while only: others follow.
  for (const _ of ['first', 'second']) await foreign.nextPoll();
  foreign.notify({ messageType: 'EventUserEvent', userData: { GSW_USER_EVENT: 'RecordCancel' } });
  assert.deepEqual((await next('EventUserEvent')).userData, { GSW_USER_EVENT: 'RecordCancel' });
  assert.equal(foreign.asked[1], 'activate-channels {"data":{"agentId":"1001","dn":"7001"}}');

  const closed = new Promise<string | undefined>((resolve) =>
    link.onClose(({ cause }) => resolve(cause?.code)),
  );
  foreign.forget();
  assert.equal(await closed, 'WORKSPACE_SESSION_LOST');
});
