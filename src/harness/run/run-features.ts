import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { KitError } from '../../kernel/kit-error.ts';
import { codeExtension, kitFolder } from '../../kernel/kit-folder.ts';
import { withQuickMatching } from './quick-matching.ts';

export interface FeatureRun {
  /** Feature files or folders, each with `:line` suffixes if only some of its cases are wanted. */
  readonly paths: readonly string[];
  readonly order: 'defined' | `random:${string}`;
  /** Files with step definitions, as patterns: those of the one role that the features are about. */
  readonly steps: readonly string[];
  /** Only matches steps with their definitions; no case is played. */
  readonly dryRun?: boolean;
  /** Hears every message; none is kept here, since a run has tens of thousands. */
  readonly onEnvelope?: (envelope: Envelope) => void;
}

const silentFormatter = join(import.meta.dirname, `silent-formatter${codeExtension}`);

/** Step definitions by their files: a process can load them only once. */
const loaded = new Map<string, ISupportCodeLibrary>();

/** Runs features in this process, one run after the other. */
export async function runFeatures(run: FeatureRun): Promise<void> {
  const steps = run.steps.join();
  let finished = false;
  const complaints: string[] = [];
  const note = new Writable({
    write(chunk, _encoding, done) {
      complaints.push(String(chunk));
      done();
    },
  });
  const { support } = await runCucumber(
    options(run, loaded.get(steps)),
    { cwd: kitFolder, stdout: note, stderr: note },
    (envelope) => {
      finished ||= envelope.testRunFinished !== undefined;
      run.onEnvelope?.(envelope);
    },
  );
  if (!loaded.has(steps)) loaded.set(steps, withoutSearch(withQuickMatching(support)));
  if (!finished) throw notFinished(complaints);
}

/** Step definitions whose files are not searched for again in every run, which would be a tenth of a short one. */
function withoutSearch(support: ISupportCodeLibrary): ISupportCodeLibrary {
  // Any one file will do: with none at all, Cucumber would search beside the features.
  return {
    ...support,
    originalCoordinates: { ...support.originalCoordinates, importPaths: [silentFormatter] },
  };
}

function options(
  run: FeatureRun,
  support: ISupportCodeLibrary | undefined,
): Parameters<typeof runCucumber>[0] {
  return {
    sources: {
      defaultDialect: 'en',
      paths: [...run.paths],
      names: [],
      tagExpression: '',
      order: run.order,
    },
    support: support ?? {
      requireModules: [],
      requirePaths: [],
      importPaths: [...run.steps],
      loaders: [],
    },
    runtime: {
      dryRun: run.dryRun ?? false,
      failFast: false,
      filterStacktraces: true,
      parallel: 0,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: {},
    },
    formats: {
      stdout: silentFormatter,
      files: {},
      publish: false,
      options: {},
    },
  };
}

function notFinished(complaints: readonly string[]): KitError {
  return new KitError({
    code: 'FEATURES_NOT_RUN',
    message: `Cucumber did not finish the run: ${complaints.join('').trim() || 'it gave no reason'}.`,
    hint: 'A feature that does not parse is named with its line; "ocs-tck list" checks them all.',
  });
}
