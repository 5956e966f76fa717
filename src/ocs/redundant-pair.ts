import { valueAt } from './machine/desktop-request.ts';
import type { Machine } from './machine/machine.ts';
import type { BufferView, OutboundContactServer } from './machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from './machine/ports.ts';
import { unprovisioned } from './machine/unprovisioned.ts';
import { heldSessions, stepDown, takeOver } from './switchover.ts';

type SwitchoverInput = Extract<OcsInput, { kind: 'switchover' }>;

/** Inputs of one OCS of a pair. */
export type InstanceInput = Exclude<OcsInput, SwitchoverInput>;

/** One OCS of a pair. */
export interface OcsInstance {
  readonly machine: Machine;
  /** Runs `work` on the machine, and returns its effects. */
  run(now: number, work: (machine: Machine) => void): readonly OcsEffect[];
  handle(input: InstanceInput, now: number): readonly OcsEffect[];
  buffer(campaignGroup: string): BufferView | undefined;
}

interface Pair {
  readonly first: OcsInstance;
  readonly second: OcsInstance;
  primary: OcsInstance;
  backup: OcsInstance;
  /** Whether there is a backup. */
  redundant: boolean;
  /** Whether the backup has been primary: then it finishes the records it delivered. */
  switched: boolean;
}

/** Prefix for timer names of the second OCS; its tickets are negative. */
const ofSecond = 'second OCS: ';

/**
 * Two OCS, the second of which is optional: one is primary, the other is the backup (001, Characteristics of Event
 * Structures). Both see logins and calls; a request goes to the one that it names.
 */
export function createRedundantPair(first: OcsInstance, other: OcsInstance): OutboundContactServer {
  const second = withOwnNames(other);
  const pair: Pair = { first, second, primary: first, backup: second, redundant: false, switched: false };
  return {
    handle: (input, now) => receive(pair, input, now),
    buffer(campaignGroup) {
      const view = pair.primary.buffer(campaignGroup);
      const left = pair.backup.buffer(campaignGroup)?.records ?? [];
      return view && { ...view, records: [...left, ...view.records] };
    },
    view: () => ({
      primary: pair.primary.machine,
      backup: pair.redundant ? pair.backup.machine : undefined,
      switched: pair.switched,
    }),
  };
}

function receive(pair: Pair, input: OcsInput, now: number): readonly OcsEffect[] {
  switch (input.kind) {
    case 'userEvent':
      return isForBackup(pair, input) ? askBackup(pair, input, now) : pair.primary.handle(input, now);
    case 'stored':
      return input.ticket < 0 ? pair.second.handle(input, now) : pair.first.handle(input, now);
    case 'timer':
      return input.name.startsWith(ofSecond) ? pair.second.handle(input, now) : pair.first.handle(input, now);
    case 'dialing':
    case 'rereadDoNotCall':
    case 'thirdParty':
      return pair.primary.handle(input, now);
    case 'assignAgent':
      pair.backup.handle(input, now); // The primary has sent everything already.
      return pair.primary.handle(input, now);
    case 'switchover':
      return switchOver(pair, input, now);
    case 'provision':
      return provision(pair, input, now);
    default:
      return [...pair.primary.handle(input, now), ...pair.backup.handle(input, now)];
  }
}

function isForBackup({ redundant, backup }: Pair, { userData }: Extract<OcsInput, { kind: 'userEvent' }>) {
  return redundant && valueAt(userData, 'GSW_APPLICATION_ID') === backup.machine.provisioned.applicationId;
}

/**
 * A backup does not answer. A former primary still answers for the records it delivered, and nothing else (ruling 34).
 */
function askBackup(pair: Pair, input: Extract<OcsInput, { kind: 'userEvent' }>, now: number) {
  const finishes = pair.switched && valueAt(input.userData, 'GSW_RECORD_HANDLE') !== undefined;
  return finishes ? pair.backup.handle(input, now) : [];
}

function switchOver(pair: Pair, { ticket }: SwitchoverInput, now: number): readonly OcsEffect[] {
  if (!pair.redundant) return [{ kind: 'switchoverDone', ticket, refused: 'No backup is provisioned.' }];
  const { primary, backup } = pair;
  const held = heldSessions(primary.machine);
  Object.assign(pair, { primary: backup, backup: primary, switched: true });
  return [
    ...primary.run(now, stepDown),
    ...backup.run(now, (machine) => takeOver(machine, held)),
    { kind: 'switchoverDone', ticket },
  ];
}

/** The first OCS is primary then; the second is its backup if the configuration has an application for it. */
function provision(pair: Pair, input: Extract<OcsInput, { kind: 'provision' }>, now: number) {
  const { backupApplicationId } = input.configuration;
  const before = pair.redundant;
  const redundant = backupApplicationId !== undefined;
  Object.assign(pair, { primary: pair.first, backup: pair.second, redundant, switched: false });
  const effects = pair.first.handle(input, now);
  if (!before && !redundant) return effects;
  const configuration = redundant
    ? { ...input.configuration, applicationId: backupApplicationId }
    : unprovisioned;
  return [...effects, ...pair.second.handle({ kind: 'provision', configuration }, now)];
}

/** Marks the tickets and timers of the second OCS, so that answers find their way back. */
function withOwnNames(instance: OcsInstance): OcsInstance {
  return {
    ...instance,
    run: (now, work) => instance.run(now, work).map(marked),
    handle: (input, now) => instance.handle(unmarked(input), now).map(marked),
  };
}

function marked(effect: OcsEffect): OcsEffect {
  switch (effect.kind) {
    case 'store':
      return { ...effect, ticket: -effect.ticket };
    case 'setTimer':
    case 'cancelTimer':
      return { ...effect, name: ofSecond + effect.name };
    default:
      return effect;
  }
}

function unmarked(input: InstanceInput): InstanceInput {
  if (input.kind === 'stored') return { ...input, ticket: -input.ticket };
  return input.kind === 'timer' ? { ...input, name: input.name.slice(ofSecond.length) } : input;
}
