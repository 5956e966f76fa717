import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';

const eventFor: Readonly<Record<string, string>> = {
  LoggedOut: 'EventAgentLogout',
  LoggedIn: 'EventAgentLogin',
  Ready: 'EventAgentReady',
  NotReady: 'EventAgentNotReady',
};

const login = 'EventAgentLogin';

/** The agent at the DN, as notifications show them. */
export class AgentSeen {
  #last: JsonObject = { agentState: 'LoggedOut' };

  /** Whether the agent is already as an event would say. */
  isAs(event: string, { workMode }: JsonObject): boolean {
    const { agentState, agentWorkMode } = this.#last;
    const isInState = eventFor[String(agentState)] === event;
    return isInState && event !== login && (workMode === undefined || workMode === agentWorkMode);
  }

  /**
   * The events of a notification DnStateChanged; none if it says what is known already, as after a reconnect, unless
   * somebody waits for it (`awaited`). Who logs in may be in any state by then.
   */
  take({ dn }: JsonObject, awaited: string | undefined): readonly JsonObject[] {
    if (!isJsonObject(dn)) return [];
    const { agentState, agentId, agentWorkMode, reasons } = dn;
    const event = eventFor[String(agentState)];
    const now = { agentState, agentId, agentWorkMode, reasons };
    const isKnown = isDeepStrictEqual(now, this.#last);
    if (event === undefined || (isKnown && event !== awaited && awaited !== login)) return [];
    const wasOut = this.#last.agentState === 'LoggedOut';
    this.#last = now;
    const fields = {
      ...(agentId === undefined ? {} : { agentId }),
      ...(agentWorkMode === undefined ? {} : { workMode: agentWorkMode }),
      ...(reasons === undefined ? {} : { reasons }),
    };
    const isLogin = event !== 'EventAgentLogout' && (awaited === login || wasOut);
    const names = isLogin ? [login, ...(event === 'EventAgentReady' ? [event] : [])] : [event];
    return names.map((messageType) => ({ messageType, ...fields }));
  }
}
