import {
  After,
  Before,
  Status,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from '@cucumber/cucumber';
import { caseIdOf } from '../../src/corpus/case-id.ts';
import { beginCase, concludeCase, guardStep, type PlayedCase } from '../../src/harness/case/case-life.ts';

/** Registers what every case of a role needs: its World, the hooks before and after it, and the guard of its steps. */
export function registerCaseHooks(world: Parameters<typeof setWorldConstructor>[0]): void {
  setWorldConstructor(world);
  // Every wait of the harness has its own timeout with an explanation; Cucumber's would have none.
  setDefaultTimeout(-1);
  setDefinitionFunctionWrapper(guardStep);

  Before(async function (this: PlayedCase, { gherkinDocument, pickle }) {
    return beginCase(this, caseIdOf(gherkinDocument, pickle), pickle);
  });

  After(async function (this: PlayedCase, { result }) {
    await concludeCase(this, result?.status === Status.PASSED);
  });
}
