import type { Envelope } from '@cucumber/messages';
import { runFeatures } from './run-features.ts';

/** A step definition of the kit, and which cases use it. */
export interface StepDefinition {
  readonly pattern: string;
  /** `steps/ocs/requests.ts`, as Cucumber names it. */
  readonly uri: string;
  readonly line: number;
  /** The pickles whose steps it matches, as `uri:line`. */
  readonly usedBy: ReadonlySet<string>;
}

/** All step definitions in some files with their uses in these features; no case is played. */
export async function stepDefinitions(
  steps: readonly string[],
  paths: readonly string[],
): Promise<readonly StepDefinition[]> {
  const envelopes: Envelope[] = [];
  const onEnvelope = (envelope: Envelope) => envelopes.push(envelope);
  await runFeatures({ steps, paths, order: 'defined', dryRun: true, onEnvelope });
  const uses = usesOf(envelopes);
  return envelopes.flatMap(({ stepDefinition }) =>
    stepDefinition
      ? [
          {
            pattern: stepDefinition.pattern.source,
            uri: stepDefinition.sourceReference.uri ?? '',
            line: stepDefinition.sourceReference.location?.line ?? 0,
            usedBy: uses.get(stepDefinition.id) ?? new Set<string>(),
          },
        ]
      : [],
  );
}

function usesOf(envelopes: readonly Envelope[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map(
    envelopes.flatMap(({ pickle }) =>
      pickle ? [[pickle.id, `${pickle.uri}:${pickle.location?.line ?? 0}`] as const] : [],
    ),
  );
  const uses = new Map<string, Set<string>>();
  for (const { testCase } of envelopes) {
    for (const id of testCase?.testSteps.flatMap((step) => step.stepDefinitionIds ?? []) ?? []) {
      const place = places.get(testCase?.pickleId ?? '') ?? '';
      uses.set(id, (uses.get(id) ?? new Set()).add(place));
    }
  }
  return uses;
}
