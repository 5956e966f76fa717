import { type DataTable, When } from '@cucumber/cucumber';
import { receiveDialedCall } from '../../src/harness/desktop/calls/dialed-call.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import {
  acknowledgeNext,
  amendNext,
  amendNextCall,
  answerNext,
  releaseHeld,
  reverseNext,
  sendAgain,
  sendEvent,
  sendPairs,
} from '../../src/harness/desktop/scripting-ocs.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { changesOf } from './parameter-types.ts';

When('OCS sends {event} to {agent}', async function (this: DesktopWorld, event: string, agent: AgentName) {
  await sendEvent(this, await this.desktopOf(agent), event, () => new Map());
});

When(
  'OCS sends {event} to {agent} with:',
  async function (this: DesktopWorld, event: string, agent: AgentName, table: DataTable) {
    const desktop = await this.desktopOf(agent);
    await sendEvent(this, desktop, event, () => changesOf(this, table));
  },
);

When(
  'OCS sends {event} to {agent} again',
  async function (this: DesktopWorld, event: string, agent: AgentName) {
    await sendAgain(this, await this.desktopOf(agent), event);
  },
);

When(
  'OCS answers the next {message} with {event}',
  function (this: DesktopWorld, request: string, event: string) {
    answerNext(this, request, event, new Map());
  },
);

When(
  'OCS answers the next {message} with {event} with:',
  function (this: DesktopWorld, request: string, event: string, table: DataTable) {
    answerNext(this, request, event, changesOf(this, table));
  },
);

When(
  'OCS acknowledges the next {message} or {message}',
  function (this: DesktopWorld, one: string, other: string) {
    acknowledgeNext(this, [one, other]);
  },
);

When('OCS does not answer the next {message}', function (this: DesktopWorld, request: string) {
  this.run.system.link.scriptedOcs.order(request, { kind: 'silence' });
});

When('OCS holds back its answer to the next {message}', function (this: DesktopWorld, request: string) {
  this.run.system.link.scriptedOcs.order(request, { kind: 'late' });
});

When('OCS sends what it held back', async function (this: DesktopWorld) {
  await releaseHeld(this);
});

When('the next {event} of OCS has:', function (this: DesktopWorld, event: string, table: DataTable) {
  amendNext(this, event, changesOf(this, table));
});

When('the next call of OCS carries:', function (this: DesktopWorld, table: DataTable) {
  amendNextCall(this, changesOf(this, table));
});

When('a call of OCS comes to {agent}', async function (this: DesktopWorld, agent: AgentName) {
  await receiveDialedCall(this, agent);
});

When('the next {event} of OCS has its keys in reverse order', function (this: DesktopWorld, event: string) {
  reverseNext(this, event);
});

When(
  'OCS sends these pairs to {agent}:',
  async function (this: DesktopWorld, agent: AgentName, table: DataTable) {
    await sendPairs(this, await this.desktopOf(agent), () => changesOf(this, table));
  },
);
