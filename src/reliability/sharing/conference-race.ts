import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import { linearized, type Raced, type RacedRequest } from './linearizable.ts';
import { campaign, conferenceOf, firstDn, list, raceProvisioning, raceSize } from './race-provisioning.ts';
import { type Observed, Observer, RacingDesktop } from './racing-desktop.ts';
import type { Answer, Ask } from './rights-model.ts';

const lasts: readonly Ask[] = ['RecordProcessed', 'RecordReject', 'RequestRecordCancel', 'DoNotCall'];

/** One request of a round, planned before it begins. */
interface Planned {
  readonly desktop: RacingDesktop;
  readonly ask: Ask;
  readonly value: number;
  /** How many sendings or answers of others it waits for. */
  readonly waits: number;
}

/** What a round has shown: the problems, if there are any. */
export interface RoundResult {
  readonly agents: number;
  readonly problems: readonly string[];
}

/** Agents in a conference, each on a socket of their own, who finish one record at the same time. */
export class ConferenceRace {
  readonly #control: JsonRpcClient;
  readonly #desktops: readonly RacingDesktop[];
  readonly #observer: Observer;
  readonly #chance: () => number;
  #round = 0;

  private constructor(
    control: JsonRpcClient,
    desktops: readonly RacingDesktop[],
    observer: Observer,
    chance: () => number,
  ) {
    this.#control = control;
    this.#desktops = desktops;
    this.#observer = observer;
    this.#chance = chance;
  }

  static async open(
    server: { readonly url: string; readonly controlUrl: string },
    chance: () => number,
    rounds: number,
  ): Promise<ConferenceRace> {
    const control = new JsonRpcClient(await openLink(server.controlUrl));
    await control.call('hello', {});
    await control.call('provision', raceProvisioning(rounds));
    await control.call('dialing.start', { campaignGroup: `${campaign}@Agents` });
    const observer = new Observer();
    const numbers = Array.from({ length: raceSize }, (_, n) => n);
    const logIn = (n: number) =>
      RacingDesktop.logIn(server.url, String(firstDn + n), String(1001 + n), observer);
    return new ConferenceRace(control, await Promise.all(numbers.map(logIn)), observer, chance);
  }

  close(): void {
    for (const desktop of this.#desktops) desktop.close();
    this.#control.close();
  }

  /** A record, a conference of 3 to 8 agents, and the race for it; every second round has last requests of all kinds. */
  async round(): Promise<RoundResult> {
    this.#round += 1;
    const agents = 3 + this.#below(raceSize - 2);
    const desktops = this.#desktops.slice(0, agents);
    const record = await this.#record();
    await this.#control.call('telephony.play', {
      events: conferenceOf(
        record.handle,
        desktops.map(({ dn }) => dn),
        `race ${this.#round}`,
      ),
    });
    const requests = await this.#race(desktops, record.handle);
    const [row] = await this.#rows(record.phone);
    const raced: Raced = {
      handles: [record.handle, record.handle + 1],
      dns: desktops.map(({ dn }) => dn),
      requests: requests.flatMap(({ raced: one }) => one ?? []),
      stored: typeof row?.note === 'string' ? Number(row.note) : undefined,
    };
    return { agents, problems: [...requests.flatMap(({ problem }) => problem ?? []), ...problemsOf(raced)] };
  }

  async #record() {
    const [first] = this.#desktops;
    if (first === undefined) throw new Error('A race has desktops.');
    const asked = first.send({ GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', GSW_CAMPAIGN_NAME: campaign });
    for (const desktop of this.#desktops) await desktop.fence();
    const got = asked.answers[0]?.userData ?? {};
    if (typeof got.GSW_RECORD_HANDLE !== 'number') throw new Error(`No record: ${JSON.stringify(got)}.`);
    return { handle: got.GSW_RECORD_HANDLE, phone: String(got.GSW_PHONE) };
  }

  async #race(desktops: readonly RacingDesktop[], handle: number) {
    const plans = desktops.map((desktop) => this.#plan(desktop));
    const sent = await Promise.all(plans.map((plan) => this.#carryOut(plan, handle)));
    for (const desktop of desktops) await desktop.fence();
    return sent.flat().map(({ planned, observed }) => answered(planned, observed));
  }

  /** Updates, the last request, and sometimes one more update. */
  #plan(desktop: RacingDesktop): readonly Planned[] {
    const last = this.#round % 2 === 0 ? lasts[this.#below(lasts.length)] : undefined;
    const asks: readonly Ask[] = [
      ...Array.from({ length: this.#below(3) }, () => 'UpdateCallCompletionStats' as const),
      last ?? 'RecordProcessed',
      ...(this.#below(3) === 0 ? (['UpdateCallCompletionStats'] as const) : []),
    ];
    return asks.map((ask) => ({ desktop, ask, value: this.#below(1_000_000), waits: this.#below(6) }));
  }

  /** In order; a delay is a number of things that others do first, or the end of what they do. */
  async #carryOut(plans: readonly Planned[], handle: number) {
    const sent: { readonly planned: Planned; readonly observed: Observed }[] = [];
    for (const planned of plans) {
      for (let waits = planned.waits; waits > 0; waits -= 1)
        await Promise.race([this.#observer.change(), planned.desktop.fence()]);
      sent.push({ planned, observed: planned.desktop.send(keysOf(planned, handle)) });
    }
    return sent;
  }

  async #rows(phone: string): Promise<readonly JsonObject[]> {
    const read = await this.#control.call('records.read', {
      callingList: list,
      where: { contact_info: phone },
    });
    const records = isJsonObject(read) && Array.isArray(read.records) ? read.records : [];
    return records.filter(isJsonObject);
  }

  #below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }
}

function keysOf({ ask, value }: Planned, handle: number): JsonObject {
  const note =
    ask === 'UpdateCallCompletionStats' || ask === 'RecordProcessed' ? { note: String(value) } : {};
  return {
    GSW_AGENT_REQ_TYPE: ask,
    GSW_CAMPAIGN_NAME: campaign,
    GSW_CALLING_LIST: list,
    GSW_RECORD_HANDLE: handle,
    ...note,
  };
}

function answered({ desktop, ask, value }: Planned, { sentAt, answers }: Observed) {
  const [only, more] = answers;
  if (only === undefined || more !== undefined)
    return { problem: `${ask} of ${desktop.dn} has ${answers.length} answers` };
  const { GSW_ERROR_NUMBER: error, GSW_USER_EVENT } = only.userData;
  const answer: Answer = typeof error === 'number' ? { error } : { messages: [String(GSW_USER_EVENT)] };
  const raced: RacedRequest = { dn: desktop.dn, ask, value, sentAt, answeredAt: only.at, answer };
  return { raced };
}

/** What no order of the requests explains, and what 000 says of a conference in so many words. */
export function problemsOf(raced: Raced): readonly string[] {
  const finals = raced.requests.filter(({ ask }) => lasts.includes(ask));
  const won = finals.filter(({ answer }) => 'messages' in answer);
  const lost = finals.filter(({ answer }) => 'error' in answer && answer.error === 109);
  const problems: string[] = [];
  if (won.length !== 1) problems.push(`${won.length} last requests are acknowledged, not one`);
  if (won.length + lost.length !== finals.length)
    problems.push('a late last request is not refused with 109');
  const [winner] = won;
  if (winner?.ask === 'RecordProcessed' && raced.stored !== winner.value)
    problems.push(`the calling list has ${raced.stored}, not the winner's ${winner.value}`);
  if (linearized(raced) === undefined) problems.push(`no order explains ${JSON.stringify(raced)}`);
  return problems;
}
