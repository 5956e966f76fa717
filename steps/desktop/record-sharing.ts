import { type DataTable, defineParameterType, Given, When } from '@cucumber/cucumber';
import { answerEveryCall } from '../../src/harness/desktop/calls/answering-colleague.ts';
import { playedEvents } from '../../src/harness/desktop/calls/played-events.ts';
import {
  consult,
  consultColleague,
  join,
  logOutAtSwitch,
  passOn,
  play,
  receiveCall,
  receiveTransfer,
  returnToCustomer,
  type TransferKind,
  takeOver,
} from '../../src/harness/desktop/calls/playing-calls.ts';
import { needChain } from '../../src/harness/desktop/desktop-needs.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import { amended } from '../../src/harness/desktop/event-composer.ts';
import { type AgentName, testAgents } from '../../src/harness/test-bed/test-agents.ts';
import { changesOf } from './parameter-types.ts';

defineParameterType({
  name: 'transfer',
  regexp: /in one step|before the answer|after a consultation/,
  transformer: (words): TransferKind => words as TransferKind, // The expression lists no other words.
});

Given('{agent} answers every call', function (this: DesktopWorld, agent: AgentName) {
  answerEveryCall(this.run.system.link.openClient(), testAgents[agent].dn);
});

Given("{agent}'s desktop offers the shared chain", async function (this: DesktopWorld, agent: AgentName) {
  await needChain(this, await this.desktopOf(agent));
});

When('a colleague consults {agent} about a record', async function (this: DesktopWorld, agent: AgentName) {
  await consult(this, agent, true);
});

When(
  'a colleague calls {agent} to consult about a record',
  async function (this: DesktopWorld, agent: AgentName) {
    await consult(this, agent, false);
  },
);

When(
  'the colleague ends the consultation with {agent}',
  async function (this: DesktopWorld, agent: AgentName) {
    await play(this, agent, [{ event: 'EventReleased', call: 'consultation' }]);
  },
);

When('the colleague gives up calling {agent}', async function (this: DesktopWorld, agent: AgentName) {
  await play(this, agent, [{ event: 'EventAbandoned', call: 'consultation' }]);
});

When('the colleague transfers the call to {agent}', async function (this: DesktopWorld, agent: AgentName) {
  await takeOver(this, agent, 'Transferred');
});

When('the colleague takes {agent} into a conference', async function (this: DesktopWorld, agent: AgentName) {
  await takeOver(this, agent, 'Conferenced');
});

When(
  'a colleague transfers a call with a record to {agent} {transfer}',
  async function (this: DesktopWorld, agent: AgentName, kind: TransferKind) {
    await receiveTransfer(this, agent, kind);
  },
);

When(
  "{agent}'s call is transferred to a colleague {transfer}",
  async function (this: DesktopWorld, agent: AgentName, kind: TransferKind) {
    await passOn(this, agent, kind);
  },
);

When('{agent} consults a colleague', async function (this: DesktopWorld, agent: AgentName) {
  await consultColleague(this, agent);
});

When('the consultation of {agent} ends', async function (this: DesktopWorld, agent: AgentName) {
  await returnToCustomer(this, agent);
});

When('a colleague joins the call of {agent}', async function (this: DesktopWorld, agent: AgentName) {
  await join(this, agent);
});

When(
  'the colleague leaves the conference with {agent}',
  async function (this: DesktopWorld, agent: AgentName) {
    await play(this, agent, [{ event: 'EventPartyDeleted', call: 'customer' }]);
  },
);

When('the call of {agent} is over', async function (this: DesktopWorld, agent: AgentName) {
  await play(this, agent, [{ event: 'EventReleased', call: 'customer' }]);
});

When('T-Server logs {agent} out', async function (this: DesktopWorld, agent: AgentName) {
  await logOutAtSwitch(this, await this.desktopOf(agent));
});

When(
  'T-Server sends these events to {agent}:',
  async function (this: DesktopWorld, agent: AgentName, table: DataTable) {
    await play(this, agent, playedEvents(table.hashes()));
  },
);

When(
  'a call comes to {agent} with:',
  async function (this: DesktopWorld, agent: AgentName, table: DataTable) {
    await receiveCall(this, agent, amended({}, changesOf(this, table)));
  },
);
