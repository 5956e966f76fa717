import { type Floor, type KnowledgeWorker, workerKey } from '../machine/floor.ts';
import type { CtiFrame, PreviewFrame } from '../machine/frames.ts';
import { cti, type Effect, type Input, type Machine } from '../machine/machine.ts';
import { parts } from '../machine/parties.ts';
import { type Interaction, step } from './interaction.ts';
import { askByPreview, cancelPreview, giveBack, routeTo, routeToDefault } from './requests.ts';
import { Selection } from './selection.ts';

/** The reference Universal Routing Server with the strategy of its input file. */
export function createRouter(floor: Floor): Machine {
  return new Router(floor);
}

class Router implements Machine {
  readonly #floor: Floor;
  readonly #selection: Selection;
  readonly #interactions = new Map<string, Interaction>();
  #now = 0;

  constructor(floor: Floor) {
    this.#floor = floor;
    this.#selection = new Selection(floor);
  }

  handle(input: Input, now: number): readonly Effect[] {
    this.#now = now;
    switch (input.kind) {
      case 'start':
        return this.#watched().map((thisDN) =>
          cti(parts.switch, { messageType: 'RequestRegisterAddress', thisDN }),
        );
      case 'timer':
        return this.#waitedTooLong(input.name);
      case 'frame':
        return input.channel === 'cti' ? this.#follow(input.cti) : this.#takeAnswer(input.preview);
      default:
        return [];
    }
  }

  #watched(): readonly string[] {
    return [this.#floor.routingPoint, ...this.#floor.knowledgeWorkers.map(({ dn }) => dn)];
  }

  #follow(event: CtiFrame): readonly Effect[] {
    const isAtPoint = event.thisDN === this.#floor.routingPoint;
    const one = this.#interactions.get(event.connId ?? '');
    switch (event.messageType) {
      case 'EventRouteRequest':
        return isAtPoint ? this.#begin(event) : [];
      case 'EventAgentReady':
        return this.#changeReadiness(event.thisDN, true);
      case 'EventAgentNotReady':
      case 'EventAgentLogout':
        return this.#changeReadiness(event.thisDN, false);
      case 'EventRouteUsed':
        return one && isAtPoint ? this.#over(one, 'routed') : [];
      case 'EventAbandoned':
        return one && isAtPoint ? this.#over(one, 'release') : [];
      case 'EventError':
        return one ? this.#routeFailed(one) : [];
      default:
        return [];
    }
  }

  #begin({ connId = '', mediaType, userData = {} }: CtiFrame): readonly Effect[] {
    const one: Interaction = {
      connId,
      mediaType: mediaType === 'chat' ? 'chat' : 'voice',
      userData,
      state: 'Queued',
      asked: new Set(),
      open: new Set(),
      hasBeenDeclined: false,
      hasNoDefault: false,
    };
    this.#interactions.set(connId, one);
    const { queueSeconds } = this.#floor.strategy;
    const timer = { kind: 'setTimer', name: `queue:${connId}`, at: this.#now + queueSeconds * 1000 } as const;
    return [timer, ...(one.mediaType === 'chat' ? this.#select(one) : this.#selectNamed(one))];
  }

  /** The next knowledge worker, the default DN, or nobody for now. */
  #select(one: Interaction): readonly Effect[] {
    const { afterDecline, defaultDN } = this.#floor.strategy;
    const goesOn = !(one.hasBeenDeclined && afterDecline === 'default');
    const workers = goesOn ? this.#selection.next(one) : [];
    if (workers.length > 0) return this.#preview(one, workers);
    if (defaultDN === undefined || one.hasNoDefault || !step(one, 'default')) return [];
    return [routeToDefault(one, defaultDN, this.#floor)];
  }

  #preview(one: Interaction, workers: readonly KnowledgeWorker[]): readonly Effect[] {
    step(one, 'select');
    for (const { agent } of workers) {
      one.asked.add(agent);
      one.open.add(agent);
      this.#selection.setBusy(agent, true);
    }
    return [askByPreview(one, workers, this.#floor)];
  }

  /** A voice call goes to the knowledge worker whom its user data names, or back. */
  #selectNamed(one: Interaction): readonly Effect[] {
    const named = this.#workerOf(String(one.userData[workerKey]));
    const isFree = named !== undefined && !one.asked.has(named.agent) && this.#selection.isFree(named.agent);
    if (named === undefined || !isFree) return this.#giveBack(one);
    if (this.#floor.strategy.voice === 'preview') return this.#preview(one, [named]);
    step(one, 'routeDirectly');
    one.asked.add(named.agent);
    return [routeTo(one, named, this.#floor)];
  }

  #takeAnswer(frame: PreviewFrame): readonly Effect[] {
    if (!('method' in frame) || frame.method !== 'PreviewInteractionResult') return [];
    const agent = String(frame.params.agent);
    const one = this.#interactions.get(String(frame.params.connId));
    if (!one?.open.has(agent)) return [];
    this.#close(one, agent);
    return frame.params.status === 'accepted' ? this.#accepted(one, agent) : this.#declined(one);
  }

  #accepted(one: Interaction, agent: string): readonly Effect[] {
    const worker = this.#workerOf(agent);
    if (worker === undefined || !step(one, 'accept')) return [];
    return [...this.#cancelOpen(one, 'taken by another'), routeTo(one, worker, this.#floor)];
  }

  #declined(one: Interaction): readonly Effect[] {
    one.hasBeenDeclined = true;
    if (one.open.size > 0 || !step(one, 'noAnswer')) return this.#serveWaiting(one);
    const effects = one.mediaType === 'chat' ? this.#select(one) : this.#selectNamed(one);
    return [...effects, ...this.#serveWaiting(one)];
  }

  /** A knowledge worker who becomes ready, or free again, may be the one whom another interaction waits for. */
  #serveWaiting(except?: Interaction): readonly Effect[] {
    const waiting = [...this.#interactions.values()].filter(
      (one) => one !== except && one.state === 'Queued' && one.mediaType === 'chat',
    );
    return waiting.flatMap((one) => this.#select(one));
  }

  #changeReadiness(dn: string, isReady: boolean): readonly Effect[] {
    const worker = this.#floor.knowledgeWorkers.find((one) => one.dn === dn);
    if (worker === undefined) return [];
    this.#selection.setReady(worker.agent, isReady);
    if (isReady) return this.#serveWaiting();
    const holder = [...this.#interactions.values()].find(({ open }) => open.has(worker.agent));
    if (holder === undefined) return [];
    this.#close(holder, worker.agent);
    return [cancelPreview(holder, worker.agent, this.#floor, 'not ready'), ...this.#declined(holder)];
  }

  #routeFailed(one: Interaction): readonly Effect[] {
    if (one.state === 'Defaulting') one.hasNoDefault = true;
    if (!step(one, 'routeFails')) return [];
    return one.mediaType === 'chat' ? this.#select(one) : this.#giveBack(one);
  }

  #giveBack(one: Interaction): readonly Effect[] {
    const canceled = this.#cancelOpen(one, 'given back');
    return step(one, 'giveBack')
      ? [...canceled, { kind: 'cancelTimer', name: `queue:${one.connId}` }, giveBack(one, this.#floor)]
      : canceled;
  }

  #waitedTooLong(name: string): readonly Effect[] {
    const one = this.#interactions.get(name.slice('queue:'.length));
    if (one === undefined) return [];
    return [...this.#giveBack(one), ...this.#serveWaiting(one)];
  }

  #over(one: Interaction, event: 'routed' | 'release'): readonly Effect[] {
    step(one, event);
    const canceled = this.#cancelOpen(one, 'over');
    return [{ kind: 'cancelTimer', name: `queue:${one.connId}` }, ...canceled, ...this.#serveWaiting(one)];
  }

  #cancelOpen(one: Interaction, why: string): readonly Effect[] {
    const open = [...one.open];
    for (const agent of open) this.#close(one, agent);
    return open.map((agent) => cancelPreview(one, agent, this.#floor, why));
  }

  #close(one: Interaction, agent: string): void {
    one.open.delete(agent);
    this.#selection.setBusy(agent, false);
  }

  #workerOf(agent: string): KnowledgeWorker | undefined {
    return this.#floor.knowledgeWorkers.find((one) => one.agent === agent);
  }
}
