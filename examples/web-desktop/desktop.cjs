// A small web desktop for preview dialing mode, on Genesys's own client of the Workspace API, which is not changed:
// its agent logs in, starts preview dialing mode, asks for records, and finishes them or gives them back.

const WorkspaceApi = require('genesys-workspace-client-js');

const campaignStates = {
  CampaignLoaded: 'loaded',
  CampaignStarted: 'running',
  CampaignStopped: 'stopped',
  CampaignUnloaded: 'unloaded',
};
const endsOfRecords = ['RecordProcessedAcknowledge', 'RecordRejectAcknowledge', 'RecordCancel'];
const deadHandles = [109, 112];

class Desktop {
  constructor(url, token) {
    Object.assign(this, { agentState: 'LoggedOut', agentId: null, applicationId: null, lastError: null });
    Object.assign(this, {
      campaigns: new Map(),
      sessions: new Set(),
      ended: new Set(),
      records: new Map(),
      waiting: new Map(),
    });
    Object.assign(this, { messages: [], reference: Date.now() % 1_000_000, isOpen: false, token });
    this.api = new WorkspaceApi('', url, false);
    this.api.on('DnStateChanged', ({ dn }) => {
      this.agentState = dn.agentState;
      if (dn.agentState !== 'LoggedOut') return;
      for (const list of [this.sessions, this.ended, this.campaigns, this.records]) list.clear();
    });
    this.api.on('EventUserEvent', ({ data }) => this.told(plain(data.userData)));
  }

  // What the agent does

  async open() {
    await this.api.initialize(this.token === undefined ? {} : { token: this.token });
    this.isOpen = true;
  }

  async close() {
    this.isOpen = false;
    await this.api.destroy();
  }

  async logIn({ agentId, dn }) {
    this.agentId = agentId;
    await this.api.activateChannels(agentId, dn);
  }

  async logOut() {
    for (const [handle, { finishing }] of this.records)
      if (!finishing) await this.end('RecordReject', { handle });
    await this.api.voice.logout();
  }

  startPreview({ campaign }) {
    const { name } = this.running(campaign);
    this.ended.delete(name);
    return this.ask('PreviewDialingModeStart', { GSW_CAMPAIGN_NAME: name });
  }

  endPreview({ campaign }) {
    const [name] = campaign === undefined ? [...this.sessions] : [campaign];
    if (!this.sessions.has(name)) throw new Error('Preview dialing mode is not on.');
    this.ended.add(name);
    return this.ask('PreviewDialingModeOver', { GSW_CAMPAIGN_NAME: name });
  }

  requestPreviewRecord({ campaign }) {
    const { name, group } = this.running(campaign);
    if (this.ended.has(name)) throw new Error('Preview dialing mode is not on.');
    return this.ask('PreviewRecordRequest', { GSW_CAMPAIGN_NAME: name, GSW_CAMPAIGN_GROUP_NAME: group });
  }

  finishRecord({ handle, changes = {} }) {
    if (Object.keys(changes).length > 0) throw new Error('This desktop cannot change records.');
    return this.end('RecordProcessed', { handle });
  }

  rejectRecord({ handle }) {
    return this.end('RecordReject', { handle });
  }

  end(request, { handle }) {
    const record = this.records.get(handle);
    if (record === undefined || record.finishing) throw new Error('There is no such record on the desktop.');
    record.finishing = true;
    const { GSW_CAMPAIGN_NAME, GSW_CAMPAIGN_GROUP_NAME, GSW_CALLING_LIST, GSW_APPLICATION_ID } = record.data;
    const named = { GSW_CAMPAIGN_NAME, GSW_CAMPAIGN_GROUP_NAME, GSW_CALLING_LIST };
    return this.ask(request, { ...named, GSW_APPLICATION_ID, GSW_RECORD_HANDLE: handle });
  }

  running(wanted) {
    const all = [...this.campaigns.values()].filter(
      ({ state, mode }) => state === 'running' && mode === 'Preview',
    );
    const found = all.find(({ name }) => wanted === undefined || name === wanted);
    if (found === undefined) throw new Error('There is no such campaign that runs in preview mode.');
    return found;
  }

  async ask(request, keys) {
    if (this.agentState === 'LoggedOut') throw new Error('The agent is not logged in.');
    this.reference += 1;
    this.waiting.set(this.reference, { request, keys });
    const asked = { GSW_AGENT_REQ_TYPE: request, GSW_APPLICATION_ID: this.applicationId, ...keys };
    await this.api.voice.sendUserEvent(pairs({ ...asked, GSW_REFERENCE_ID: this.reference }));
  }

  // What OCS says

  told(data) {
    const event = data.GSW_USER_EVENT;
    const asked = this.waiting.get(data.GSW_REFERENCE_ID);
    this.waiting.delete(data.GSW_REFERENCE_ID);
    if (data.GSW_ERROR_NUMBER !== undefined) this.refused(data, asked);
    else if (event in campaignStates) this.toldOfCampaign(campaignStates[event], data);
    else if (event === 'PreviewDialingModeStartAcknowledge') this.sessions.add(data.GSW_CAMPAIGN_NAME);
    else if (event === 'PreviewDialingModeOverAcknowledge') this.sessions.delete(data.GSW_CAMPAIGN_NAME);
    else if (event === 'PreviewRecord' && asked) this.records.set(data.GSW_RECORD_HANDLE, { data });
    else if (endsOfRecords.includes(event)) this.records.delete(data.GSW_RECORD_HANDLE);
  }

  toldOfCampaign(state, data) {
    this.applicationId = data.GSW_APPLICATION_ID;
    const group = data.GSW_CAMPAIGN_GROUP_NAME ?? '';
    const mode = data.GSW_CAMPAIGN_MODE ?? this.campaigns.get(group)?.mode ?? null;
    const description = data.GSW_CAMPAIGN_DESCRIPTION ?? '';
    this.campaigns.set(group, { name: data.GSW_CAMPAIGN_NAME, group, description, state, mode });
    if (state !== 'running') this.sessions.delete(data.GSW_CAMPAIGN_NAME);
  }

  refused({ GSW_ERROR_NUMBER: number, GSW_ERROR: text, GSW_RECORD_HANDLE }, asked) {
    const name = text ?? `Error ${number}`;
    const { request = null, keys = {} } = asked ?? {};
    const handle = keys.GSW_RECORD_HANDLE ?? GSW_RECORD_HANDLE;
    this.lastError = { number, name, meaning: name, request };
    this.messages.push(`${request ?? 'A request'} was refused: ${name}`);
    if (request === 'PreviewDialingModeStart' && number === 118) this.sessions.add(keys.GSW_CAMPAIGN_NAME);
    if (request === 'PreviewDialingModeOver' && number === 119) this.sessions.delete(keys.GSW_CAMPAIGN_NAME);
    if (this.records.has(handle)) this.records.get(handle).finishing = false;
    if (deadHandles.includes(number)) this.records.delete(handle);
  }

  // What the agent sees

  screen() {
    const { isOpen, agentId, agentState, applicationId, lastError, messages } = this;
    return {
      ...{ connected: isOpen, loggedIn: agentState !== 'LoggedOut', agentId, agentState, applicationId },
      campaigns: [...this.campaigns.values()],
      previewSessions: [...this.sessions],
      records: [...this.records.values()].map(shown),
      callbacks: [],
      waiting: [...this.waiting.values()].map(({ request }) => request),
      ...{ lastError, logOutTime: null, mayLogOut: false, messages },
    };
  }
}

function shown({ data, finishing = false }) {
  return {
    handle: data.GSW_RECORD_HANDLE,
    phone: data.GSW_PHONE ?? '',
    phoneType: `type ${data.GSW_PHONE_TYPE ?? 'unknown'}`,
    callResult: `result ${data.GSW_CALL_RESULT ?? 'unknown'}`,
    campaign: data.GSW_CAMPAIGN_NAME ?? '',
    callingList: data.GSW_CALLING_LIST ?? '',
    chainId: data.GSW_CHAIN_ID ?? null,
    origin: 'preview',
    state: finishing ? 'finishing' : 'offered',
    readOnly: false,
    applicationId: data.GSW_APPLICATION_ID ?? null,
    fields: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)])),
  };
}

/** Key-value lists as the Workspace API writes them, and as plain objects. */
function pairs(object) {
  const given = Object.entries(object).filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => ({ key, type: typeof value === 'number' ? 'int' : 'str', value }));
}
function plain(list) {
  if (!Array.isArray(list)) return list; // some servers write them as objects
  return Object.fromEntries(
    list.map(({ key, type, value }) => [key, type === 'kvlist' ? plain(value) : value]),
  );
}

module.exports = { Desktop };
