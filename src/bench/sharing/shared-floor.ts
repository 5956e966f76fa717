import { performance } from 'node:perf_hooks';
import { chanceOf } from '../../kernel/chance.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import { LoadDesktop } from '../../reliability/load-desktop.ts';
import { campaign, firstDn, list, raceProvisioning } from '../../reliability/sharing/race-provisioning.ts';
import { type BenchedChain, dialing, nextMove, phases } from './phases.ts';

const agents = 20;
const calls = 100;

/** One move of a call comes with so many requests. */
const requestsAMove = 10;

/** A floor of agents on sockets of their own, with a hundred calls in progress. */
export class SharedFloor {
  readonly #control: JsonRpcClient;
  readonly #desktops: ReadonlyMap<string, LoadDesktop>;
  readonly #chains: readonly BenchedChain[];
  readonly #isShared: boolean;
  readonly #chance = chanceOf(1);

  private constructor(
    control: JsonRpcClient,
    desktops: ReadonlyMap<string, LoadDesktop>,
    chains: readonly BenchedChain[],
    isShared: boolean,
  ) {
    this.#control = control;
    this.#desktops = desktops;
    this.#chains = chains;
    this.#isShared = isShared;
  }

  /** If calls are shared, a fifth of them is in each phase; if not, each stays with its agent. */
  static async open(
    { url, controlUrl }: { readonly url: string; readonly controlUrl: string },
    isShared: boolean,
  ): Promise<SharedFloor> {
    const control = new JsonRpcClient(await openLink(controlUrl));
    await control.call('hello', {});
    await control.call('provision', raceProvisioning(calls, agents));
    await control.call('dialing.start', { campaignGroup: `${campaign}@Agents` });
    const desktops = new Map<string, LoadDesktop>();
    for (let n = 0; n < agents; n += 1)
      desktops.set(dnOf(n), await LoadDesktop.logIn(url, dnOf(n), String(1001 + n)));
    const chains: BenchedChain[] = [];
    for (let n = 0; n < calls; n += 1) chains.push(await take(desktops, n));
    const floor = new SharedFloor(control, desktops, chains, isShared);
    for (const [n, chain] of chains.entries()) {
      await floor.#play(dialing(chain));
      for (let phase = 0; phase < n % phases; phase += 1) await floor.#play(nextMove(chain, isShared));
    }
    return floor;
  }

  /** Lets every agent ask so often, one request at a time; returns how long each answer took, in milliseconds. */
  async measure(requests: number): Promise<readonly number[]> {
    const times: number[] = [];
    await Promise.all(
      [...this.#desktops].map(async ([dn, desktop]) => {
        for (let n = 0; n < requests; n += 1) {
          const begun = performance.now();
          if ((await desktop.ask(this.#request(dn))) === undefined) throw new Error('The link was closed.');
          times.push(performance.now() - begun);
          if (times.length % requestsAMove === 0) await this.#play(nextMove(this.#any(), this.#isShared));
        }
      }),
    );
    return times;
  }

  close(): void {
    for (const desktop of this.#desktops.values()) desktop.close();
    this.#control.close();
  }

  /** An update of a record that is, or was, in a call of the agent's. */
  #request(dn: string): JsonObject {
    const own = this.#chains.filter(({ holder, second, third }) =>
      this.#isShared ? [holder, second, third].includes(dn) : holder === dn,
    );
    const chain = own[Math.floor(this.#chance() * own.length)];
    return {
      GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: campaign,
      GSW_CALLING_LIST: list,
      GSW_RECORD_HANDLE: chain?.handle ?? 0,
      note: String(Math.floor(this.#chance() * 1000)),
    };
  }

  #any(): BenchedChain {
    const chain = this.#chains[Math.floor(this.#chance() * calls)];
    if (chain === undefined) throw new Error('A floor has calls.');
    return chain;
  }

  async #play(events: readonly JsonObject[]): Promise<void> {
    await this.#control.call('telephony.play', { events: [...events] });
  }
}

const dnOf = (n: number): string => String(firstDn + (n % agents));

async function take(desktops: ReadonlyMap<string, LoadDesktop>, n: number): Promise<BenchedChain> {
  const holder = dnOf(n);
  for (;;) {
    const got = await desktops.get(holder)?.ask({
      GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: campaign,
    });
    if (got === undefined) throw new Error('The link was closed.');
    const handle = got.GSW_RECORD_HANDLE;
    // While the buffer is being filled, there is none (error 108).
    if (typeof handle === 'number' && got.GSW_USER_EVENT === 'PreviewRecord')
      return { handle, holder, second: dnOf(n + 1), third: dnOf(n + 2), moves: 0 };
  }
}
