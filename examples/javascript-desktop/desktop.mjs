// A desktop for one thing: an agent logs in, asks for a preview record, and finishes it or gives it back.
// Plain JavaScript, nothing to install. The upper tester speaks over standard input and output:
//
//   ocs-tck run --role desktop --spawn "node desktop.mjs"

import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const actions = ['logIn', 'logOut', 'requestPreviewRecord', 'finishRecord', 'rejectRecord'];
const methods = ['hello', 'reset', 'connect', 'do', 'observe'];
const states = {
  CampaignLoaded: 'loaded',
  CampaignStarted: 'running',
  CampaignStopped: 'stopped',
  CampaignUnloaded: 'unloaded',
};
const agentStates = { EventAgentLogin: 'NotReady', EventAgentLogout: 'LoggedOut' };
const lastAnswers = ['RecordProcessedAcknowledge', 'RecordRejectAcknowledge'];
const deadHandle = [109, 112];

let desktop;
startAnew();

function startAnew() {
  desktop?.socket?.destroy();
  desktop = {
    socket: undefined,
    dn: '',
    agentId: null,
    agentState: 'LoggedOut',
    applicationId: null,
    campaigns: new Map(),
    records: new Map(),
    waiting: new Map(),
    lastError: null,
    messages: [],
    reference: 0,
  };
}

function refuse(message, code = -32000) {
  throw Object.assign(new Error(message), { code });
}

// To T-Server and OCS

function send(messageType, fields) {
  if (desktop.socket === undefined) refuse('The desktop is not connected.');
  desktop.reference += 1;
  desktop.socket.write(`${JSON.stringify({ messageType, referenceId: desktop.reference, ...fields })}\n`);
}

function ask(request, application, keys) {
  if (application === null) refuse('OCS has not made itself known yet.');
  const reference = desktop.reference + 1;
  desktop.waiting.set(reference, { request, handle: keys.GSW_RECORD_HANDLE });
  const userData = {
    GSW_AGENT_REQ_TYPE: request,
    GSW_APPLICATION_ID: application,
    GSW_REFERENCE_ID: reference,
    ...keys,
  };
  send('RequestDistributeUserEvent', { thisDN: desktop.dn, userData });
}

function finish(request, handle, changes = {}, treatment = undefined) {
  const record = desktop.records.get(handle);
  if (record === undefined || record.finishing) refuse('There is no such record on the desktop.');
  const { custom = {}, ...others } = changes;
  if (Object.keys(others).length > 0) refuse('This desktop changes custom fields alone.');
  const keys = {};
  for (const key of [
    'GSW_CAMPAIGN_NAME',
    'GSW_CAMPAIGN_GROUP_NAME',
    'GSW_CALLING_LIST',
    'GSW_RECORD_HANDLE',
  ]) {
    if (record.data[key] !== undefined) keys[key] = record.data[key];
  }
  if (treatment !== undefined) keys.GSW_TREATMENT = treatment;
  ask(request, record.data.GSW_APPLICATION_ID, { ...keys, ...custom });
  record.finishing = true;
}

function askForRecord(name) {
  const running = [...desktop.campaigns.values()].filter(
    ({ state, mode }) => state === 'running' && mode === 'Preview',
  );
  const campaign = running.find((one) => name === undefined || one.name === name);
  if (campaign === undefined) refuse('There is no such campaign that runs in preview mode.');
  ask('PreviewRecordRequest', desktop.applicationId, {
    GSW_CAMPAIGN_NAME: campaign.name,
    GSW_CAMPAIGN_GROUP_NAME: campaign.group,
  });
}

// From T-Server and OCS

function received({ messageType, userData, errorMessage }) {
  if (messageType in agentStates) desktop.agentState = agentStates[messageType];
  if (messageType === 'EventError') desktop.messages.push(`T-Server: ${errorMessage}`);
  if (messageType === 'EventUserEvent') told(userData);
}

function told(data) {
  const event = data.GSW_USER_EVENT;
  if (data.GSW_ERROR_NUMBER !== undefined) refused(data);
  else if (event in states) toldOfCampaign(states[event], data);
  else if (event === 'PreviewRecord') {
    desktop.waiting.delete(data.GSW_REFERENCE_ID);
    if (!desktop.records.has(data.GSW_RECORD_HANDLE))
      desktop.records.set(data.GSW_RECORD_HANDLE, { data, finishing: false });
  } else if (lastAnswers.includes(event)) {
    desktop.waiting.delete(data.GSW_REFERENCE_ID);
    desktop.records.delete(data.GSW_RECORD_HANDLE);
  } else if (event === 'RecordCancel') {
    desktop.records.delete(data.GSW_RECORD_HANDLE);
    desktop.messages.push('A record was canceled.');
  }
}

function toldOfCampaign(state, data) {
  const group = data.GSW_CAMPAIGN_GROUP_NAME ?? '';
  desktop.applicationId = data.GSW_APPLICATION_ID;
  desktop.campaigns.set(group, {
    name: data.GSW_CAMPAIGN_NAME,
    group,
    description: data.GSW_CAMPAIGN_DESCRIPTION ?? '',
    state,
    mode: data.GSW_CAMPAIGN_MODE ?? desktop.campaigns.get(group)?.mode ?? null,
  });
}

function refused(data) {
  const asked = desktop.waiting.get(data.GSW_REFERENCE_ID);
  desktop.waiting.delete(data.GSW_REFERENCE_ID);
  const request = asked?.request ?? data.GSW_AGENT_REQ_TYPE ?? null;
  const handle = asked?.handle ?? data.GSW_RECORD_HANDLE;
  const name = data.GSW_ERROR ?? `Error ${data.GSW_ERROR_NUMBER}`;
  desktop.lastError = { number: data.GSW_ERROR_NUMBER, name, meaning: name, request };
  desktop.messages.push(`${request ?? 'A request'} was refused: ${name}`);
  if (desktop.records.has(handle)) desktop.records.get(handle).finishing = false;
  if (deadHandle.includes(data.GSW_ERROR_NUMBER)) desktop.records.delete(handle);
}

// The upper tester

const offered = {
  hello: () => ({
    role: 'desktop',
    implementation: 'javascript example desktop',
    version: '1',
    capabilities: [...methods, ...actions],
  }),
  reset: () => {
    startAnew();
    return {};
  },
  connect: ({ url }) => connectTo(new URL(url)),
  do: ({ action, arguments: given = {} }) => {
    if (!actions.includes(action)) refuse(`${action} is not offered.`, -32601);
    carryOut(action, given);
    return {};
  },
  observe,
};

function connectTo({ protocol, hostname, port }) {
  if (protocol !== 'tcp:') refuse('This desktop connects over TCP alone.');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      desktop.socket = socket;
      send('RequestRegisterClient', { clientName: 'javascript example desktop', protocolVersion: '1.0' });
      resolve({});
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (desktop.socket !== socket) return;
      desktop.socket = undefined;
      desktop.agentState = 'LoggedOut';
    });
    createInterface({ input: socket }).on('line', (line) => {
      if (desktop.socket === socket) received(JSON.parse(line));
    });
  });
}

function carryOut(action, { agentId, dn, handle, campaign, changes, treatment }) {
  if (action === 'logIn') {
    Object.assign(desktop, { agentId, dn });
    send('RequestRegisterAddress', { thisDN: dn });
    send('RequestAgentLogin', { thisDN: dn, agentId });
    return;
  }
  if (desktop.agentState === 'LoggedOut') refuse('The agent is not logged in.');
  if (action === 'requestPreviewRecord') askForRecord(campaign);
  if (action === 'finishRecord') finish('RecordProcessed', handle, changes, treatment);
  if (action === 'rejectRecord') finish('RecordReject', handle);
  if (action === 'logOut') {
    for (const [held, { finishing }] of desktop.records) if (!finishing) finish('RecordReject', held);
    send('RequestAgentLogout', { thisDN: desktop.dn });
  }
}

function observe() {
  const { agentId, agentState, applicationId, lastError, messages } = desktop;
  return {
    connected: desktop.socket !== undefined,
    loggedIn: agentState !== 'LoggedOut',
    agentId,
    agentState,
    applicationId,
    campaigns: [...desktop.campaigns.values()],
    previewSessions: [],
    records: [...desktop.records.values()].map(shown),
    callbacks: [],
    lastError,
    logOutTime: null,
    mayLogOut: false,
    waiting: [...desktop.waiting.values()].map(({ request }) => request),
    messages,
  };
}

function shown({ data, finishing }) {
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

createInterface({ input: process.stdin })
  .on('line', async (line) => {
    const { id, method, params = {} } = JSON.parse(line);
    let answer;
    try {
      if (!Object.hasOwn(offered, method)) refuse(`${method} is not offered.`, -32601);
      answer = { result: await offered[method](params) };
    } catch (error) {
      const { code, message } = error;
      answer = { error: { code: typeof code === 'number' ? code : -32000, message } };
    }
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
  })
  .on('close', () => process.exit(0));
