// A web desktop works a preview day with Genesys's own client of the Workspace API, which is not changed:
//
//   npm install genesys-workspace-client-js@9.0.1
//   npx ocs-tck serve --port 7777 --workspace-port 8080
//   node examples/workspace-desktop.cjs http://127.0.0.1:8080
//
// It prints a line for each step, and ends with "done". The client sets a global window, so it has its own process.

const WorkspaceApi = require('genesys-workspace-client-js');

const [url = 'http://127.0.0.1:8080', token] = process.argv.slice(2);
const patienceMs = 10_000;

/** An agent with a client of their own; everything that arrives is kept until somebody asks for it. */
class Agent {
  constructor(agentId, dn) {
    Object.assign(this, { agentId, dn, arrived: [], asking: undefined, reference: 0 });
    this.api = new WorkspaceApi('', url, false);
    this.api.on('CallStateChanged', ({ call, notificationType, previousConnId }) =>
      this.take({ kind: 'call', call, notificationType, previousConnId }),
    );
    this.api.on('DnStateChanged', ({ dn: { agentState } }) => this.take({ kind: 'agent', agentState }));
    this.api.on('EventUserEvent', ({ data }) =>
      this.take({ kind: 'user event', says: plain(data.userData) }),
    );
  }

  async logIn() {
    await this.api.initialize(token === undefined ? {} : { token });
    await this.api.activateChannels(this.agentId, this.dn);
    await this.agentIs('LoggedIn');
  }

  take(what) {
    this.arrived.push(what);
    this.asking?.();
  }

  /** Waits for the first thing that fits, and takes it out; what came before it stays. */
  async waitFor(name, fits) {
    const until = Date.now() + patienceMs;
    for (;;) {
      const at = this.arrived.findIndex(fits);
      if (at !== -1) return this.arrived.splice(at, 1)[0];
      if (Date.now() >= until)
        throw new Error(`${this.agentId} waits for ${name}, has ${JSON.stringify(this.arrived)}`);
      await new Promise((resolve) => {
        const limit = setTimeout(resolve, until - Date.now());
        this.asking = () => {
          clearTimeout(limit);
          resolve();
        };
      });
    }
  }

  agentIs(state) {
    return this.waitFor(state, ({ agentState }) => agentState === state);
  }

  async callIs(state, id) {
    const found = await this.waitFor(
      state,
      ({ call }) => call?.state === state && (id === undefined || call.id === id),
    );
    return found.call;
  }

  async hears(event) {
    const heard = await this.waitFor(event, ({ says }) => says?.GSW_USER_EVENT === event);
    return heard.says;
  }

  /** Sends a request to OCS, and waits for its answer. */
  async ask(request, answer, more = {}) {
    this.reference += 1;
    const { GSW_APPLICATION_ID, GSW_CAMPAIGN_NAME } = this.campaign;
    const asked = { GSW_AGENT_REQ_TYPE: request, GSW_APPLICATION_ID, GSW_CAMPAIGN_NAME, ...more };
    await this.api.voice.sendUserEvent(pairs({ ...asked, GSW_REFERENCE_ID: this.reference }), this.callUuid);
    return this.hears(answer);
  }
}

/** Key-value lists as the Workspace API writes them, and as plain objects. */
function pairs(object) {
  return Object.entries(object).map(([key, value]) => {
    if (typeof value === 'object') return { key, type: 'kvlist', value: pairs(value) };
    return { key, type: typeof value === 'number' ? 'int' : 'str', value };
  });
}
function plain(list) {
  return Object.fromEntries(
    list.map(({ key, type, value }) => [key, type === 'kvlist' ? plain(value) : value]),
  );
}

const say = (line) => console.log(line);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

async function getRecord(agent) {
  const record = await agent.ask('PreviewRecordRequest', 'PreviewRecord');
  say(`record ${record.GSW_PHONE}`);
  return record;
}

async function callCustomer(agent, { GSW_PHONE, GSW_RECORD_HANDLE }) {
  await agent.api.voice.makeCall(GSW_PHONE, { userData: pairs({ GSW_RECORD_HANDLE }) });
  await agent.callIs('Dialing');
  const call = await agent.callIs('Established');
  agent.callUuid = call.callUuid;
  say(`talking to ${GSW_PHONE}`);
  return call;
}

async function finish(agent, { GSW_RECORD_HANDLE, GSW_CALLING_LIST }) {
  const result = { GSW_RECORD_HANDLE, GSW_CALLING_LIST, GSW_CALL_RESULT: 33 };
  await agent.ask('RecordProcessed', 'RecordProcessedAcknowledge', result);
  say('record processed');
}

async function release(agent, { id }) {
  await agent.api.voice.releaseCall(id);
  await complete(agent, id);
}

async function complete(agent, id) {
  await agent.callIs('Released', id);
  await agent.api.voice._api.completeCall(id, { data: {} }); // of its generated part: there is no other way
  await agent.callIs('Completed', id);
}

async function firstRecord(ana) {
  const record = await getRecord(ana);
  const call = await callCustomer(ana, record);
  const notes = { topic: 'renewal', details: { tries: 2, last: { day: 'Monday' } } };
  await ana.api.voice.attachUserData(call.id, pairs(notes));
  const { call: changed } = await ana.waitFor(
    'notes',
    (one) => one.notificationType === 'AttachedDataChanged',
  );
  const attached = plain(changed.userData);
  if (!same(attached.details, notes.details)) throw new Error(`attached ${JSON.stringify(attached)}`);
  say('nested user data attached');
  await ana.api.voice.holdCall(call.id);
  await ana.callIs('Held');
  await ana.api.voice.retrieveCall(call.id);
  await ana.callIs('Established');
  say('held and retrieved');
  await release(ana, call);
  await finish(ana, record);
}

async function callback(ana) {
  const { GSW_RECORD_HANDLE } = await getRecord(ana);
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
  const [, year, month, day, time] = /(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(inAnHour);
  const when = { GSW_CALLBACK_TYPE: 'Personal', GSW_DATE_TIME: `${month}/${day}/${year} ${time}` };
  await ana.ask('RecordReschedule', 'RecordRescheduleAcknowledge', { GSW_RECORD_HANDLE, ...when });
  say('callback scheduled');
}

async function transfer(ana, ben) {
  const record = await getRecord(ana);
  const call = await callCustomer(ana, record);
  await ana.api.voice.initiateTransfer(call.id, ben.dn);
  const consultation = await ana.callIs('Dialing');
  if (consultation.parentConnId !== call.id) throw new Error('the consultation call does not name the call');
  const ringing = await ben.callIs('Ringing');
  await ben.api.voice.answerCall(ringing.id);
  await ben.callIs('Established');
  const talking = await ana.callIs('Established', consultation.id);
  if (!talking.capabilities.includes('complete-transfer'))
    throw new Error(`may only ${talking.capabilities}`);
  await ana.api.voice.completeTransfer(consultation.id, call.id);
  await complete(ana, consultation.id);
  await complete(ana, call.id);
  const moved = await ben.waitFor('the call', ({ previousConnId }) => previousConnId === consultation.id);
  if (moved.call.id !== call.id) throw new Error(`has ${moved.call.id}`);
  say('transferred');
  await release(ben, moved.call);
  await finish(ben, record); // who has the call has the record
}

async function workTheDay() {
  const [ana, ben] = [new Agent('1001', '7001'), new Agent('1002', '7002')];
  await Promise.all([ana.logIn(), ben.logIn()]);
  say('logged in');
  for (const agent of [ana, ben]) agent.campaign = await agent.hears('CampaignStarted');
  say(`campaign ${ana.campaign.GSW_CAMPAIGN_NAME}`);
  await ana.api.voice.ready();
  await ana.agentIs('Ready');
  await firstRecord(ana);
  await callback(ana);
  await transfer(ana, ben);
  await ana.api.voice.notReady('AuxWork', 'Lunch');
  await ana.agentIs('NotReady');
  for (const agent of [ana, ben]) {
    await agent.api.voice.logout();
    await agent.agentIs('LoggedOut');
    await agent.api.destroy();
  }
  say('done');
}

workTheDay().catch((error) => {
  // A refusal of the server says why in its body.
  console.error(error.response?.text ?? error);
  process.exit(1);
});
