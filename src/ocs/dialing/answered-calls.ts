import type { Machine } from '../machine/machine.ts';
import { pacingDefaults } from '../pacing/pacing-options.ts';
import type { Dialer } from './dialer.ts';
import type { OutboundCall } from './outbound-call.ts';

/** A dialed call has been answered: it waits for an agent. */
export function noteAnswer(machine: Machine, call: OutboundCall): void {
  const { totals, hopeful } = call.dialer;
  call.answeredAt = machine.now / 1000;
  totals.answered += 1;
  hopeful.add(call);
}

/** An agent has it. */
export function noteDistribution(machine: Machine, call: OutboundCall): void {
  endWait(machine, call);
  call.dialer.hopeful.delete(call);
}

/** It is over without an agent. */
export function noteLoss(machine: Machine, call: OutboundCall): void {
  endWait(machine, call);
  noteOverdial(call);
}

/** It could not be merged, so that it is overdialed, even if an agent takes it (001, Reserved Keys, GSW_ASM_OVERDIAL). */
export function noteOverdial(call: OutboundCall): void {
  const { hopeful, totals } = call.dialer;
  if (hopeful.delete(call)) totals.overdialed += 1;
}

/** Counts the calls as overdialed that have waited for longer than the patience, even if an agent takes them later. */
export function loseHope(machine: Machine, { hopeful, totals }: Dialer): void {
  for (const call of hopeful) {
    if (waited(machine, call) <= pacingDefaults.patience) return;
    hopeful.delete(call);
    totals.overdialed += 1;
  }
}

function endWait(machine: Machine, call: OutboundCall): void {
  call.dialer.totals.distributionTime += waited(machine, call);
}

function waited(machine: Machine, { answeredAt }: OutboundCall): number {
  return answeredAt === undefined ? 0 : machine.now / 1000 - answeredAt;
}
