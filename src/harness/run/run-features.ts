import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { KitError } from '../../kernel/kit-error.ts';
import { codeExtension, kitFolder } from '../../kernel/kit-folder.ts';

export interface FeatureRun {
  /** Feature files or folders, each with `:line` suffixes where only some of its cases are wanted. */
  readonly paths: readonly string[];
  readonly order: 'defined' | `random:${string}`;
  /** Step definitions of an earlier run in this process, which cannot be loaded twice. */
  readonly support?: ISupportCodeLibrary;
  /** Files with step definitions, as patterns: those of the one role that the features are about. */
  readonly steps: readonly string[];
  /** Only matches steps with their definitions; nothing is played. */
  readonly dryRun?: boolean;
  readonly onEnvelope?: (envelope: Envelope) => void;
}

export interface FinishedFeatureRun {
  readonly envelopes: readonly Envelope[];
  readonly support: ISupportCodeLibrary;
}

/** Runs features in this process; everything that happens is in the messages. */
export async function runFeatures(run: FeatureRun): Promise<FinishedFeatureRun> {
  const envelopes: Envelope[] = [];
  const complaints: string[] = [];
  const note = new Writable({
    write(chunk, _encoding, done) {
      complaints.push(String(chunk));
      done();
    },
  });
  const { support } = await runCucumber(
    options(run),
    { cwd: kitFolder, stdout: note, stderr: note },
    (envelope) => {
      envelopes.push(envelope);
      run.onEnvelope?.(envelope);
    },
  );
  if (!envelopes.some(({ testRunFinished }) => testRunFinished)) throw notFinished(complaints);
  return { envelopes, support };
}

function options(run: FeatureRun): Parameters<typeof runCucumber>[0] {
  return {
    sources: {
      defaultDialect: 'en',
      paths: [...run.paths],
      names: [],
      tagExpression: '',
      order: run.order,
    },
    support: run.support ?? {
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
      stdout: join(import.meta.dirname, `silent-formatter${codeExtension}`),
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
