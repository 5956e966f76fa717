import { chanceOf } from '../../kernel/chance.ts';
import { StepChoice } from './next-step.ts';
import { dnsOf, referenceInMemory } from './reference-in-memory.ts';
import type { ModelCall } from './rights-model.ts';
import { shrink } from './shrink.ts';
import { type Difference, playSteps, Walk } from './walk.ts';
import type { WalkStep } from './walk-step.ts';

const agents = 20;
const calls = 100;

/** What has come of a walk. */
export interface WalkResult {
  readonly steps: readonly WalkStep[];
  /** How many requests OCS was sent. */
  readonly requests: number;
  readonly difference: Difference | undefined;
  /** In which phase how many calls were at the last step. */
  readonly phases: Readonly<Record<string, number>>;
}

/** A random walk of the reference OCS and the model over 100 calls and 20 agents, until they differ. */
export function walkBySeed(seed: number, length: number): WalkResult {
  const dns = dnsOf(agents);
  const ocs = countingRequests(referenceInMemory(agents, length));
  const walk = new Walk(ocs);
  const choice = new StepChoice(chanceOf(seed), dns, calls);
  const steps: WalkStep[] = [];
  const take = (step: WalkStep) => {
    steps.push(step);
    return walk.take(step);
  };
  for (const dn of dns) take({ do: 'logIn', dn });
  for (let n = 0; n < length; n += 1) {
    const different = take(choice.next(walk));
    const difference = different && { step: steps.length - 1, ...different };
    if (difference !== undefined)
      return { steps, requests: ocs.requests, difference, phases: phasesOf(walk) };
  }
  return { steps, requests: ocs.requests, difference: undefined, phases: phasesOf(walk) };
}

function phasesOf({ chains }: Walk): Readonly<Record<string, number>> {
  const phases: Record<string, number> = {};
  for (const { call, isClosed } of chains.values()) {
    const phase = isClosed ? 'closed' : phaseOf(call);
    phases[phase] = (phases[phase] ?? 0) + 1;
  }
  return phases;
}

function phaseOf(call: ModelCall | undefined): string {
  if (call === undefined) return 'no call';
  if (call.ringing !== undefined) return 'transferred, rings';
  if (call.consultation !== undefined)
    return call.consultation.answered ? 'consultation' : 'consultation, rings';
  return call.parties.size > 1 ? 'conference' : 'talks';
}

function countingRequests(ocs: ReturnType<typeof referenceInMemory>) {
  const counting = {
    ...ocs,
    requests: 0,
    ask: (...request: Parameters<typeof ocs.ask>) => {
      counting.requests += 1;
      return ocs.ask(...request);
    },
  };
  return counting;
}

/** Plays steps against a new reference OCS. */
export function replay(steps: readonly WalkStep[]): Difference | undefined {
  return playSteps(referenceInMemory(agents, steps.length), steps);
}

/** The fewest of these steps after which the two still differ. */
export function smallest(steps: readonly WalkStep[]): readonly WalkStep[] {
  return shrink(steps, (some) => replay(some) !== undefined);
}
