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
import { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';

setWorldConstructor(DesktopWorld);
// Every wait of the harness has its own timeout with an explanation; Cucumber's would have none.
setDefaultTimeout(-1);
setDefinitionFunctionWrapper(guardStep);

Before(async function (this: DesktopWorld, { gherkinDocument, pickle }) {
  return beginCase(this, caseIdOf(gherkinDocument, pickle), pickle);
});

After(async function (this: DesktopWorld, { result }) {
  await concludeCase(this, result?.status === Status.PASSED);
});
