import {
  After,
  Before,
  Status,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from '@cucumber/cucumber';
import { caseIdOf } from '../../src/corpus/case-id.ts';
import { beginCase, concludeCase, guardStep } from '../../src/harness/case/case-life.ts';
import { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';

setWorldConstructor(OcsWorld);
// Every wait of the harness has its own timeout with an explanation; Cucumber's would have none.
setDefaultTimeout(-1);
setDefinitionFunctionWrapper(guardStep);

Before(async function (this: OcsWorld, { gherkinDocument, pickle }) {
  return beginCase(this, caseIdOf(gherkinDocument, pickle), pickle);
});

After(async function (this: OcsWorld, { result }) {
  await concludeCase(this, result?.status === Status.PASSED);
});
