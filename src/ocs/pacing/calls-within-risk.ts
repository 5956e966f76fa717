import { mostCalls } from './most-calls.ts';
import { type NetDemand, withMoreCalls } from './net-demand.ts';
import { normalProbability } from './normal-distribution.ts';

/** Calls to dial so that the next answered call finds nobody with at most the given chance. */
export function callsWithinRisk(demands: readonly NetDemand[], risk: number, limit: number): number {
  const most = mostCalls(limit, (calls) => chanceOfNobody(demands, calls) <= risk);
  return most === undefined ? 0 : Math.min(most + 1, Math.floor(Math.max(0, limit)));
}

/** Chance that one more answered call finds no agent, after some calls are dialed now. */
export function chanceOfNobody(demands: readonly NetDemand[], calls: number): number {
  let sum = 0;
  for (const demand of demands) {
    const { mean, deviation } = withMoreCalls(demand, calls);
    sum += normalProbability((mean + 0.5) / deviation);
  }
  return sum / demands.length;
}
