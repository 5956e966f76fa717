import { When } from '@cucumber/cucumber';
import { consult, endConsultation } from '../../src/harness/desktop/consultation.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import type { CastName } from '../../src/harness/stage.ts';

When('a colleague consults {agent} about a record', async function (this: DesktopWorld, agent: CastName) {
  consult(this, await this.desktopOf(agent));
});

When(
  'the colleague ends the consultation with {agent}',
  async function (this: DesktopWorld, agent: CastName) {
    endConsultation(this, await this.desktopOf(agent));
  },
);
