import type { Corpus } from '../../corpus/corpus.ts';
import type { Profile } from '../../harness/run/profile.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { listed } from '../../kernel/listed-words.ts';
import { withoutSecrets } from '../../kernel/secrets.ts';
import { suiteVersion } from '../../kernel/suite-version.ts';
import type { RunFacts } from '../../report/run-result.ts';
import { rerunCommand } from '../rerun-command.ts';
import type { RunOrder } from '../run-order.ts';
import type { Signal } from './interruption.ts';
import type { PlayedPart } from './play-assignment.ts';
import type { RunCommandOptions } from './run-options.ts';

/** What is reported about a run as a whole, from its options and what was played. */
export function runFacts(run: {
  readonly options: RunCommandOptions;
  readonly profile: Profile;
  readonly corpus: Corpus;
  readonly order: RunOrder;
  readonly patterns: readonly string[];
  readonly roles: readonly string[];
  readonly played: readonly PlayedPart[];
  readonly signal: Signal | undefined;
}): RunFacts {
  const { options, profile, corpus, order, roles, played, signal } = run;
  const inWords = (words: readonly string[]): string =>
    withoutSecrets(listed([...new Set(words)])) || 'not told';
  // Roles are in the corpus's order, no matter which was done first.
  const sides = roles.flatMap((role) => played.find((part) => part.role === role) ?? []);
  return {
    target: inWords(sides.map(({ label }) => label)),
    roles,
    implementation: {
      name: inWords(sides.map(({ implementation }) => implementation.name)),
      version: inWords(sides.map(({ implementation }) => implementation.version)),
    },
    profile: profile.name,
    profileContents: contentsOf(profile),
    suiteVersion,
    started: new Date(performance.timeOrigin).toISOString(),
    durationMs: Math.round(performance.now()),
    order: order.kind,
    ...(order.seed === undefined ? {} : { seed: order.seed }),
    ...(signal ? { interrupted: signal } : {}),
    options: choices(run),
    rerun: withoutSecrets(rerunCommand(options, order)),
    corpus,
  };
}

/** The profile as JSON; certificates of authorities are files of the machine that had them. */
function contentsOf({ ca: _, ...profile }: Profile): JsonObject {
  return profile as unknown as JsonObject; // it was read from YAML, and checked by its schema
}

/** Options that change what the run means. */
function choices({
  options,
  profile,
  patterns,
  played,
}: {
  readonly options: RunCommandOptions;
  readonly profile: Profile;
  readonly patterns: readonly string[];
  readonly played: readonly PlayedPart[];
}): RunFacts['options'] {
  return {
    strict: profile.strict,
    reading: profile.reading,
    ...(patterns.length > 0 ? { cases: patterns.join(' ') } : {}),
    ...(options.person ? { person: true } : {}),
    ...(options.fault ? { fault: options.fault } : {}),
    ...(options.shard ? { shard: options.shard } : {}),
    ...(options.repeat === '1' ? {} : { repeat: Number(options.repeat) }),
    ...(options.bail ? { bail: true } : {}),
    ...Object.assign({}, ...played.map(({ manner }) => manner)),
  };
}
