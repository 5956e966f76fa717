import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import type { CloseReason, FrameConnection } from '../link/frames/frame-connection.ts';
import { makeTestCertificate } from '../link/test-certificate.ts';
import { demonstration, demonstrationCampaignGroup } from '../reference/demonstration/demonstration.ts';
import { type RunningReference, startReference } from '../reference/start-reference.ts';
import type { Account } from './client/account.ts';
import { WorkspaceServer } from './client/workspace-server.ts';
import { type GatewayOptions, type RunningGateway, startGateway } from './gateway/start-gateway.ts';

const bounded = { timeout: 30_000 };
const token = 'a token of the test';
const accounts = { accounts: [{ token, user: { userName: 'all' } }], places: { Desk_1: '7001' } };

/** A link as somebody uses it: what has come, and a wait for what comes. */
class Desk {
  readonly frames: JsonObject[] = [];
  readonly closed: Promise<CloseReason>;
  readonly #link: FrameConnection;
  readonly #dn: string;
  #wake: () => void = () => undefined;
  #references = 0;

  constructor(link: FrameConnection, dn = '7001') {
    this.#link = link;
    this.#dn = dn;
    link.onFrame((frame) => {
      this.frames.push(frame);
      this.#wake();
    });
    this.closed = new Promise((resolve) => link.onClose(resolve));
  }

  ask(messageType: string, fields: JsonObject = {}): void {
    this.#references += 1;
    this.#link.send({ messageType, referenceId: this.#references, thisDN: this.#dn, ...fields });
  }

  /** The first frame, or the next one, that has this in its JSON. */
  async comes(text: string): Promise<JsonObject> {
    for (;;) {
      const found = this.frames.find((frame) => JSON.stringify(frame).includes(text));
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

describe('a client of the Workspace API before the kit itself', () => {
  let reference: RunningReference;
  const tls = makeTestCertificate();
  const failures: unknown[] = [];
  const open: { close(): unknown }[] = [];

  before(async () => {
    const bring = [{ verb: 'start', campaignGroup: demonstrationCampaignGroup }] as const;
    reference = await startReference({ port: 0, provision: demonstration, bring });
  }, bounded);
  after(async () => {
    for (const one of open.reverse()) await one.close();
    await reference.close();
    assert.deepEqual(failures, []);
  });

  const gateway = async (options: Partial<GatewayOptions> = {}): Promise<RunningGateway> => {
    const failed = (error: unknown) => void failures.push(error);
    const one = await startGateway({
      port: 0,
      link: () => reference.openLink(),
      accounts,
      failed,
      ...options,
    });
    open.push(one);
    return one;
  };
  const server = (url: string, account: Account, ca?: string): WorkspaceServer => {
    const accountOf = () => account;
    const tls = ca === undefined ? {} : { tls: { ca } };
    const one = new WorkspaceServer(`workspace+${url}`, { accountOf, timeoutMs: 2000, ...tls });
    open.push(one);
    return one;
  };
  const agent = { agentId: '1001', dn: '7001' };

  it('works a record over TLS, with the place of an agent', bounded, async () => {
    const { url } = await gateway({ tls });
    const desk = new Desk(await server(url, { token, place: 'Desk_1' }, tls.cert).open(agent));
    for (const name of ['RequestRegisterClient', 'RequestRegisterAddress']) desk.ask(name);
    desk.ask('RequestAgentLogin', { agentId: '1001' });
    const started = JSON.stringify(await desk.comes('CampaignStarted'));
    const [, applicationId] = /"GSW_APPLICATION_ID","type":"int","value":(\d+)/.exec(started) ?? [];
    const userData = {
      GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
      GSW_APPLICATION_ID: Number(applicationId),
      GSW_REFERENCE_ID: 6,
      GSW_CAMPAIGN_NAME: 'Demonstration',
    };
    desk.ask('RequestDistributeUserEvent', { userData });
    await desk.comes('EventACK');
    await desk.comes('"PreviewRecord"');
    desk.ask('RequestMakeCall', { otherDN: '5550101' });
    assert.equal((await desk.comes('EventDialing')).referenceId, 5);
    const { connId = '' } = await desk.comes('EventEstablished');
    desk.ask('RequestReleaseCall', { connId });
    assert.equal((await desk.comes('EventReleased')).referenceId, 6);
    desk.ask('RequestAgentLogout');
    await desk.comes('EventAgentLogout');
    await assert.rejects(server(url, { token }).greet(), { code: 'LINK_CERTIFICATE' });
  });

  it('tells whose account is refused, and never the token', bounded, async () => {
    const { url } = await gateway();
    await assert.rejects(
      server(url, { token: 'a wrong token' }).open(agent),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'WORKSPACE_ACCOUNT');
        assert.match(error.message, /does not accept the account of agent 1001: HTTP 401/);
        return !error.message.includes('a wrong token');
      },
    );
  });

  it('opens one session with a code, and keeps it', bounded, async () => {
    const { url } = await gateway();
    const redirectUri = 'http://127.0.0.1/back';
    const query = new URLSearchParams({ response_type: 'code', redirect_uri: redirectUri });
    const granted = await fetch(`${url}/auth/v3/oauth/authorize?${query}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ token }),
    });
    const code = new URL(granted.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const one = server(url, { code, redirectUri });
    for (const _ of ['first', 'again']) (await one.open(agent)).close();
    await assert.rejects(server(url, { code, redirectUri }).open(agent), { code: 'WORKSPACE_ACCOUNT' });
  });

  it('tells that the server has ended a session; the next one is another', bounded, async () => {
    const { url } = await gateway({ limits: { idleMs: 300 } });
    const one = server(url, { token });
    const { cause } = await new Desk(await one.open(agent)).closed;
    assert.equal(cause?.code, 'WORKSPACE_SESSION_LOST');
    assert.match(cause?.message ?? '', /^The session of agent 1001 with workspace\+http:\S+ is lost: /);
    (await one.open(agent)).close();
  });

  it('tells that the server is gone, or is another one', bounded, async () => {
    const gone = await gateway();
    const one = server(gone.url, { token });
    const desk = new Desk(await one.open(agent));
    await gone.close();
    desk.ask('RequestQueryAddress');
    assert.equal((await desk.closed).cause?.code, 'LINK_REFUSED');
    await assert.rejects(one.open(agent), { code: 'LINK_REFUSED' });
    const page = createServer((_, response) => response.end('<html>Welcome</html>'));
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => page.close() });
    const address = page.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const elsewhere = server(`http://127.0.0.1:${port}`, {});
    await assert.rejects(elsewhere.open(agent), { code: 'WORKSPACE_NOT_OPENED' });
  });
});
