import { nextState } from '../../kernel/transition-table.ts';
import { tagOf } from '../../sip/message/address.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import { type MsmlAction, msmlType } from '../../sip/msml/msml.ts';
import { readResult } from '../../sip/msml/read-msml.ts';
import { writeActions } from '../../sip/msml/write-msml.ts';
import type { RecordedSide, RecordingBegin } from '../indexer/recording-report.ts';
import { type Connected, connectLegs } from './connect-legs.ts';
import type { Leg } from './leg.ts';
import { type RecordingEvent, type RecordingState, recordingLifeCycle } from './recording-life-cycle.ts';
import type { PartyFacts } from './server-choices.ts';
import type { ServerPorts } from './server-ports.ts';

/** One of the two halves of a recording: a session at the media server, and the leg whose media goes through it. */
export interface RecordedHalf {
  readonly session: Leg;
  facing: Leg;
  readonly dn: string;
}

/** One recording of a call: two sessions at the media server, and MSML in the first of them (document 003, Basic). */
export class Recording {
  readonly begin: RecordingBegin;
  readonly halves: readonly [RecordedHalf, RecordedHalf];
  /** The leg that the recording stays with. */
  readonly stuckTo: Leg;
  readonly #ports: ServerPorts;
  #state: RecordingState = 'Opening';
  #dialog = '';
  /** Who the index was told is recorded; nobody is while the recording is paused. */
  readonly #listed = new Map<RecordedHalf, Leg>();

  constructor(
    begin: RecordingBegin,
    halves: readonly [RecordedHalf, RecordedHalf],
    stuckTo: Leg,
    ports: ServerPorts,
  ) {
    this.begin = begin;
    this.halves = halves;
    this.stuckTo = stuckTo;
    this.#ports = ports;
  }

  get side(): RecordedSide {
    return this.begin.side;
  }

  get state(): RecordingState {
    return this.#state;
  }

  get isOver(): boolean {
    return this.#state === 'Ended' || this.#state === 'Failed';
  }

  /** The half whose session a leg's media goes through. */
  halfOf(leg: Leg): RecordedHalf | undefined {
    return this.halves.find(({ facing }) => facing === leg);
  }

  /** Opens both sessions, in parallel; then the recording is started, or it fails. */
  open(): void {
    const { clock, choices } = this.#ports;
    this.#report({ kind: 'began', ...this.begin });
    const delay = choices().startDelay();
    if (delay === 0) this.#openBoth();
    else clock.setTimer(`recording:${this.begin.recordingId}`, clock.now() + delay, () => this.#openBoth());
  }

  #openBoth(): void {
    if (this.isOver) return;
    const [first, second] = this.halves;
    let open = 0;
    const opened = (): void => {
      open += 1;
      if (open === this.#ports.choices().answersBeforeStart()) this.#askAgain(() => this.#start());
    };
    const steps = [
      () => this.#openHalf(first, this.#factsOf(first, 1, second), opened),
      () => this.#openHalf(second, this.#factsOf(second, 2, first), opened),
    ];
    for (const step of this.#ports.choices().opensSecondFirst() ? steps.reverse() : steps) step();
  }

  /** Another leg's media goes through a session from now on. */
  face(half: RecordedHalf, leg: Leg): void {
    half.facing = leg;
    if (this.#state === 'Recording') this.#listParty(half);
  }

  pause(): boolean {
    return this.#act('pause', { kind: 'pause', dialog: this.#dialog }, 'paused');
  }

  resume(): boolean {
    const isPaused = this.#act('resume', { kind: 'resume', dialog: this.#dialog }, 'resumed');
    if (isPaused) for (const half of this.halves) this.#listParty(half);
    return isPaused;
  }

  /** The recording ends; its sessions as well. The media of the parties is somebody else's matter. */
  end(reason: string): void {
    if (!this.#step('end')) return;
    this.#close();
    this.#report({ kind: 'ended', recordingId: this.begin.recordingId, reason });
  }

  /** Ends it by MSML first, while both parties stay: their media goes directly again. */
  stop(reason: string): boolean {
    if (this.#state !== 'Recording' && this.#state !== 'Paused') return false;
    this.#ask({ kind: 'stop', dialog: this.#dialog }, () => this.#backToDirect(() => this.end(reason)));
    return true;
  }

  fail(reason: string): void {
    if (!this.#step('fail')) return;
    const { recordingId, connId } = this.begin;
    if (this.#ports.choices().tellsOfFailure()) {
      this.#report({ kind: 'failed', recordingId, reason });
      this.#ports.event({ messageType: 'EventPrivateInfo', connId, extensions: { Id: recordingId, reason } });
    }
    if (this.#ports.choices().restoresMedia()) this.#backToDirect(() => this.#close());
    else this.#close();
  }

  #factsOf({ facing, dn }: RecordedHalf, number: 1 | 2, other: RecordedHalf): PartyFacts {
    return { dn, number, own: facing.own, other: other.facing.own };
  }

  #openHalf(half: RecordedHalf, party: PartyFacts, opened: () => void): void {
    const choices = this.#ports.choices();
    if (!choices.opensSessionFor(party)) {
      opened();
      return;
    }
    half.session.invite(choices.firstOffer(party), (asked) => {
      if (!asked.ok) {
        this.fail('the media server refuses the session');
        return;
      }
      asked.acknowledge();
      const offer = choices.offerFor(party);
      if (offer === 'none') opened();
      else if (offer === 'first answer' || !choices.asksForOffer(party)) this.#hand(half, asked.sdp, opened);
      else this.#connect(half, opened);
    });
  }

  /** Both sessions once more, if that is its way. */
  #askAgain(then: () => void): void {
    if (!this.#ports.choices().asksAgain()) {
      then();
      return;
    }
    const [first, second] = this.halves;
    this.#connect(first, () => this.#connect(second, then));
  }

  #connect(half: RecordedHalf, opened: () => void): void {
    const then = (connected: Connected): void => {
      if (this.isOver) return;
      if (connected.ok) opened();
      else this.fail(`${connected.at.dn} refuses the re-INVITE`);
    };
    connectLegs(half.session, half.facing, then, () => !this.isOver);
  }

  /** What the media server has answered is handed to the party as an offer. */
  #hand({ facing }: RecordedHalf, sdp: string, opened: () => void): void {
    facing.invite(sdp, (asked) => {
      if (asked.ok) asked.acknowledge();
      if (asked.ok) opened();
      else this.fail(`${facing.dn} refuses the re-INVITE`);
    });
  }

  #start(): void {
    if (this.isOver) return;
    const [first] = this.halves;
    const id = this.begin.recordingId;
    const record = { dest: `file://${id}.wav`, format: 'audio/wav;codec=mulaw', maxTime: undefined };
    const remote = first.session.call?.dialog?.remote;
    const target = `conn:${(remote && tagOf(remote)) ?? ''}`;
    this.#ask({ kind: 'start', target, name: `rec-${id}`, record }, (dialogs) => {
      if (dialogs === undefined) this.fail('the media server does not record');
      else if (this.#step('start')) this.#started(dialogs[0] ?? `${target}/dialog:rec-${id}`);
    });
  }

  #started(dialog: string): void {
    this.#dialog = dialog;
    for (const half of this.halves) this.#listParty(half);
  }

  #act(event: RecordingEvent, action: MsmlAction, kind: 'paused' | 'resumed'): boolean {
    if (!this.#step(event)) return false;
    this.#ask(action, () => this.#report({ kind, recordingId: this.begin.recordingId }));
    return true;
  }

  /** Sends MSML; gives the dialogs of its result, or undefined if it is refused. */
  #ask(action: MsmlAction, then: (dialogs: readonly string[] | undefined) => void): void {
    const body = { type: msmlType, text: writeActions([action]) };
    this.halves[0].session.call?.request(
      'INFO',
      { body },
      {
        answered: (response) => {
          if (response.status < 200) return;
          const result = readResult(bodyText(response));
          then(result.ok && result.value.response === 200 ? result.value.dialogs : undefined);
        },
        unanswered: () => then(undefined),
      },
    );
  }

  /** Only if one of the parties has the media server's description. */
  #backToDirect(then: () => void): void {
    const [first, second] = this.halves.map(({ facing }) => facing);
    if (first === undefined || second === undefined || first.isOver || second.isOver) then();
    else connectLegs(first, second, then);
  }

  #close(): void {
    if (this.#ports.choices().endsSessions()) for (const { session } of this.halves) session.hangUp();
  }

  /** Says who is recorded on a channel now, if that is another leg than before. */
  #listParty(half: RecordedHalf): void {
    const { recordingId } = this.begin;
    const channel = half === this.halves[0] ? 0 : 1;
    const before = this.#listed.get(half);
    if (before === half.facing) return;
    if (before !== undefined) this.#report({ kind: 'left', recordingId, channel, dn: before.dn });
    this.#listed.set(half, half.facing);
    this.#report({ kind: 'joined', recordingId, channel, dn: half.facing.dn });
  }

  #report(report: Reported): void {
    this.#ports.report({ ...report, at: this.#ports.clock.now() });
  }

  #step(event: RecordingEvent): boolean {
    const next = nextState<RecordingState, RecordingEvent>(recordingLifeCycle, this.#state, event);
    if (next === undefined) return false;
    this.#state = next;
    return true;
  }
}

/** A report without its time. */
type Reported = DistributiveOmit<Parameters<ServerPorts['report']>[0], 'at'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
