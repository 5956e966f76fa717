import {
  After,
  Before,
  Status,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from '@cucumber/cucumber';
import { caseIdOf } from '../src/corpus/case-id.ts';
import { beginCase, concludeCase, guardStep } from '../src/harness/case-life.ts';
import { CaseWorld } from '../src/harness/case-world.ts';

setWorldConstructor(CaseWorld);
// Every wait of the harness has a deadline of its own, with an explanation; Cucumber's has none.
setDefaultTimeout(-1);
setDefinitionFunctionWrapper(guardStep);

Before(function (this: CaseWorld, { gherkinDocument, pickle }) {
  return beginCase(this, caseIdOf(gherkinDocument, pickle));
});

After(async function (this: CaseWorld, { result }) {
  await concludeCase(this, result?.status === Status.PASSED);
});
