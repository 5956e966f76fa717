import { When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';

When('{int} second(s) pass(es)', async function (this: CaseWorld, seconds: number) {
  await this.passTime(seconds);
});
