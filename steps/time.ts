import { When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';

When('{int} second(s) pass(es)', async function (this: CaseWorld, seconds: number) {
  await this.passTime(seconds);
});

/** Moves the clock on to the next time that it is so late, by less than a day. */
When("it is {int} o'clock in UTC", async function (this: CaseWorld, hour: number) {
  await this.director.stand();
  const day = 86_400;
  const secondOfDay = Math.floor(this.director.now / 1000) % day;
  await this.passTime((hour * 3600 - secondOfDay + day) % day);
});
