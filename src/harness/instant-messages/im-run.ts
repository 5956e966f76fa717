import { SuiteRun } from '../run/suite-run.ts';
import type { ImUnderTest } from './im-under-test.ts';

/** What all cases of one run in the role instant-messages share. */
export class ImRun extends SuiteRun<ImUnderTest> {}
