import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import type { WorkspaceServer } from '../../workspace-api/client/workspace-server.ts';
import { applicationId, identityOf, updateLine } from '../agents-under-load.ts';

/** An agent with a record on the desktop, who works through the Workspace API. */
export class AgentOverWorkspace {
  readonly #link: FrameConnection;
  readonly #n: number;
  #handle = 0;
  #heard: (text: string) => void = () => undefined;

  private constructor(link: FrameConnection, n: number) {
    this.#link = link;
    this.#n = n;
    link.onFrame((frame) => this.#heard(JSON.stringify(frame)));
  }

  /** The n-th agent, logged in, with a record. */
  static async withRecord(server: WorkspaceServer, n: number): Promise<AgentOverWorkspace> {
    const { agentId, dn } = identityOf(n);
    const agent = new AgentOverWorkspace(await server.open({ agentId, dn }), n);
    await agent.#exchange({ messageType: 'RequestAgentLogin', thisDN: dn, agentId }, /EventAgentLogin/);
    const userData = {
      GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
      GSW_APPLICATION_ID: applicationId,
      GSW_CAMPAIGN_NAME: 'Load',
    };
    const request = { messageType: 'RequestDistributeUserEvent', thisDN: dn, userData };
    const [, handle] = await agent.#exchange(request, /"GSW_RECORD_HANDLE","type":"int","value":(\d+)/);
    agent.#handle = Number(handle);
    return agent;
  }

  /** Updates the record so many times, each when the last one is acknowledged. */
  async update(times: number): Promise<void> {
    // A frame of our own.
    const request = JSON.parse(updateLine(this.#n, this.#handle)) as JsonObject;
    for (let n = 0; n < times; n += 1) await this.#exchange(request, /UpdateCallCompletionStatsAcknowledge/);
  }

  close(): void {
    this.#link.close();
  }

  #exchange(frame: JsonObject, until: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve) => {
      this.#heard = (text) => {
        const found = until.exec(text);
        if (found) resolve(found);
      };
      this.#link.send(frame);
    });
  }
}
