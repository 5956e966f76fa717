import { RuleLevels } from '../../harness/run/rule-levels.ts';
import type { Stop } from '../../harness/run/suite-run.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { roles } from '../../roles/roles.ts';
import type { Assignment } from './assignment.ts';
import { playGuided } from './play-guided.ts';
import { type CaseEnded, playPart } from './play-part.ts';

/** What is known about a part when it has been played. */
export interface PlayedPart {
  readonly role: string;
  /** What was under test, for people. */
  readonly label: string;
  readonly implementation: { readonly name: string; readonly version: string };
  /** What `hello` said that it offers. */
  readonly offered: readonly string[] | undefined;
  /** Names of requests that it has shown to carry out, or to send. */
  readonly observed: readonly string[];
  readonly problems: readonly string[];
  /** Why its last cases were not played; absent if it came to its end. */
  readonly over?: string;
  /** How it was played, for the report. */
  readonly manner: Readonly<Record<string, string>>;
}

/** Calls back when the rest is not to be played, even if that was decided before. */
export type OnStop = (listener: (stop: Stop) => void) => void;

/** Plays an assignment in this process, one part after the other; gives those that were begun. */
export async function playAssignment(
  { parts, options, profile, levels, leftOut }: Assignment,
  caseEnded: CaseEnded,
  onStop: OnStop,
): Promise<readonly PlayedPart[]> {
  const played: PlayedPart[] = [];
  let stopped: Stop | undefined;
  onStop((stop) => {
    stopped = stop;
  });
  for (const part of parts) {
    if (stopped) break;
    const role = roles.find(({ name }) => name === part.role);
    if (!role) throw noSuchRole(part.role);
    const side = await role.open(options, profile, RuleLevels.of(levels, profile.strict));
    const { implementation, suite, offered } = side;
    suite.leftOut = new Map(leftOut);
    const needs = await role.needs();
    const observed = new Set<string>();
    onStop((stop) => suite.stop(stop));
    try {
      await side.prepare?.(part.cases.filter((id) => !suite.leftOut.has(id)));
      const recorded = (record: CaseRecord): void => {
        for (const name of needs.observed(record)) observed.add(name);
      };
      const { guided } = part;
      const problems =
        side.guide && guided
          ? await playGuided({ ...part, guided }, role, suite, side.guide, caseEnded, recorded)
          : await playPart(part, role, suite, caseEnded, recorded);
      const { label } = suite.system;
      const manner = side.manner?.() ?? {};
      played.push({
        role: part.role,
        label,
        implementation,
        offered,
        observed: [...observed],
        problems,
        ...(suite.over === undefined ? {} : { over: suite.over }),
        manner,
      });
    } finally {
      await side.close();
    }
  }
  return played;
}

function noSuchRole(name: string): KitError {
  return new KitError({
    code: 'WORKER',
    message: `A worker was given cases of the role ${name}, which the kit does not have.`,
    hint: 'All processes of a run must have the same version; install the kit again.',
  });
}
