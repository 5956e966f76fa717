import { RecordingRun } from '../../harness/recording/recording-run.ts';
import { embeddedRecording, type RecordingDecoration } from '../../harness/recording/recording-system.ts';
import { defaultProfile } from '../../harness/run/profile.ts';
import type { DecoratedReference } from '../../roles/role.ts';
import type { RecordingFault, RecordingVariant } from '../fault.ts';
import { watchedChoices } from '../watched/watched-choices.ts';

type Decorated = RecordingFault | RecordingVariant;

/** The reference platform, in virtual time, with one decoration after another. Its decisions are functions without state. */
export async function openRecordingReference(): Promise<DecoratedReference<Decorated>> {
  let decoration: RecordingDecoration = {};
  const system = embeddedRecording('reference', () => decoration);
  return {
    newRun: (levels, strict) => new RecordingRun(system, { ...defaultProfile, strict }, levels, Date.now),
    decorate(decorated, onEnd) {
      decoration = guarded(decorated?.decoration ?? {}, onEnd);
    },
    watch(all, onDifference) {
      const differs = (place: number): void => {
        const one = all[place];
        if (one) onDifference(one);
      };
      const of = <K extends keyof RecordingDecoration>(key: K) => all.map((one) => one.decoration[key]);
      decoration = {
        sipServer: (right) => watchedChoices(right, of('sipServer'), differs),
        mediaServer: (right) => watchedChoices(right, of('mediaServer'), differs),
        indexer: (right) => watchedChoices(right, of('indexer'), differs),
        ...(all.some((one) => one.decoration.wire) && {
          wire: (right) => watchedChoices(right, of('wire'), differs),
        }),
      };
    },
    close: async () => undefined,
  };
}

/** A decision that throws ends the implementation, so that a broken fault does not count as caught. */
function guarded(decoration: RecordingDecoration, onEnd: (why: string) => void): RecordingDecoration {
  const guard =
    <C extends object>(make: ((right: C) => C) | undefined) =>
    (right: C): C => {
      const made = make?.(right) ?? right;
      const safe = Object.entries(made).map(([name, decide]) => [
        name,
        (...asked: unknown[]): unknown => {
          // Decisions are functions: their type says so.
          const ask = (all: object) =>
            (all as Record<string, (...asked: unknown[]) => unknown>)[name]?.(...asked);
          try {
            return (decide as (...asked: unknown[]) => unknown)(...asked);
          } catch (error) {
            onEnd(`it threw ${error}`);
            return ask(right);
          }
        },
      ]);
      return Object.fromEntries(safe) as C; // Every decision, under its name.
    };
  return {
    sipServer: guard(decoration.sipServer),
    mediaServer: guard(decoration.mediaServer),
    indexer: guard(decoration.indexer),
    ...(decoration.wire && { wire: guard(decoration.wire) }),
  };
}
