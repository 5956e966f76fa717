import type { Envelope } from '@cucumber/messages';
import { type Case, type Corpus, casesOf } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { AttemptReader, type CaseAttempt } from './case-attempts.ts';
import { judgeCase } from './judge-case.ts';
import type { EndedCase } from './run-result.ts';

/**
 * Puts together what Cucumber and the harness say about each case, and hands it on when the case ends. Nothing in a
 * stream makes it throw: contradictions become the verdict `error`.
 */
export class CaseCollector {
  readonly #roles: readonly string[];
  readonly #onCase: (played: EndedCase) => void;
  readonly #attempts = new AttemptReader((attempt) => this.#ended(attempt));
  readonly #features: Envelope[] = [];
  readonly #strangers: string[] = [];
  #read: Corpus | undefined;
  #cases: ReadonlyMap<string, Case> | undefined;

  /** `roles` are the names of the roles that the features may be for. */
  constructor(roles: readonly string[], onCase: (played: EndedCase) => void) {
    this.#roles = roles;
    this.#onCase = onCase;
  }

  hear(envelope: Envelope): void {
    if (envelope.gherkinDocument || envelope.pickle || envelope.parseError) this.#hearFeature(envelope);
    this.#attempts.read(envelope);
  }

  /** What has been read of the corpus so far is no longer all of it. */
  #hearFeature(envelope: Envelope): void {
    this.#features.push(envelope);
    this.#read = undefined;
    this.#cases = undefined;
  }

  /** The harness's record of the present case. */
  record(record: CaseRecord): void {
    this.#attempts.record(record);
  }

  /** Sentences about what went wrong outside any case; complete when the run is over. */
  end(): readonly string[] {
    this.#attempts.end();
    const { problems } = this.#corpus;
    return [
      ...problems.map(({ uri, line, sentence }) => `${uri}:${line}: ${sentence}`),
      ...this.#attempts.problems,
      ...this.#strangers,
    ];
  }

  #ended(attempt: CaseAttempt): void {
    this.#cases ??= new Map(casesOf(this.#corpus).map((one) => [one.pickleId, one]));
    const one = this.#cases.get(attempt.pickleId);
    if (one) {
      const transcript = attempt.records[0]?.transcript ?? [];
      this.#onCase({ id: one.id, outcome: judgeCase(one, attempt), transcript });
      return;
    }
    this.#strangers.push(
      `Something was run that is not in any rule of the corpus (pickle ${attempt.pickleId}).`,
    );
  }

  /** Cucumber tells all features before it plays the first case. */
  get #corpus(): Corpus {
    this.#read ??= readCorpus(this.#features, this.#roles);
    return this.#read;
  }
}
