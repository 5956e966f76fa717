import { mostCalls } from './most-calls.ts';
import { type NetDemand, withMoreCalls } from './net-demand.ts';
import { meanAboveZero } from './normal-distribution.ts';

/** Calls to dial so that at least so many agents are still expected to be idle. */
export function callsLeavingIdle(demands: readonly NetDemand[], idle: number, limit: number): number {
  return mostCalls(limit, (calls) => expectedIdle(demands, calls) >= idle) ?? 0;
}

/** How many agents are expected to be idle, after some calls are dialed now. */
export function expectedIdle(demands: readonly NetDemand[], calls: number): number {
  let sum = 0;
  for (const demand of demands) {
    const { mean, deviation } = withMoreCalls(demand, calls);
    sum += meanAboveZero(-mean, deviation);
  }
  return sum / demands.length;
}
