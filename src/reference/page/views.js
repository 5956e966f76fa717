/* global byId, element, fill */
// What the page shows of the server's state.

const cell = (label, ...children) => element('td', { 'data-label': label }, element('span', {}, ...children));

const button = (text, attributes) => element('button', { type: 'button', ...attributes }, text);

// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function showState(state) {
  showFacts(state);
  fill(
    byId('campaigns'),
    state.campaignGroups.map((group) => campaignRow(group, state.now)),
  );
  fill(byId('agents'), state.agents.flatMap(agentRows));
  fill(byId('pending'), state.provoked.map(pendingItem));
}

function showFacts({ applicationId, backup, switched, databaseFails, virtual, answerDelay, now }) {
  const stands = switched ? 'was primary before' : 'stands by';
  const facts = [
    [`OCS ${applicationId} is primary`],
    [backup === null ? 'no backup' : `OCS ${backup} ${stands}`],
    databaseFails ? ['the database fails', 'bad'] : ['the database works'],
    [virtual ? `time stands at ${timeOf(now)}` : `${timeOf(now)} UTC`],
    ...(answerDelay > 0 ? [[`answers ${answerDelay} ms later`]] : []),
  ];
  fill(
    byId('facts'),
    facts.map(([text, kind = '']) => element('li', { class: kind }, text)),
  );
}

function campaignRow(group, now) {
  const { name, state, mode, buffered, onDesktops, callbacksDue, nextCallback, lists } = group;
  const [verb, text] = state === 'Running' ? ['dialing.stop', 'Stop'] : ['dialing.start', 'Start'];
  const counts = [`${buffered} in the buffer`, `${onDesktops} on desktops`];
  if (callbacksDue > 0) counts.push(`${callbacksDue} callbacks due`);
  return element(
    'tr',
    {},
    cell('Name', name, element('small', {}, `${mode}: ${lists.join(', ')}`)),
    cell('State', element('span', { class: state === 'Running' ? 'good' : 'bad' }, stateWords[state])),
    cell('Records', counts.join(', ')),
    cell('Next callback', nextCallback === null ? 'none' : whenWords(nextCallback - now)),
    cell('Change', button(text, { 'data-call': verb, 'data-group': name, 'aria-label': `${text} ${name}` })),
  );
}

const stateWords = { NotLoaded: 'not loaded', Loaded: 'loaded', Running: 'running' };

function whenWords(milliseconds) {
  const minutes = Math.ceil(milliseconds / 60_000);
  if (minutes < 1) return 'now';
  return minutes < 120 ? `in ${minutes} min` : `in ${Math.round(minutes / 60)} h`;
}

function agentRows({ agentId, logins }) {
  if (logins.length === 0)
    return [
      element(
        'tr',
        { class: 'soft' },
        cell('Agent', agentId),
        cell('DN', '–'),
        cell('State', 'logged out'),
        cell('Records', '–'),
      ),
    ];
  return logins.map(({ dn, ready, calls, records }) => {
    const state = `${ready ? 'ready' : 'not ready'}${calls > 0 ? `, ${calls} call${calls > 1 ? 's' : ''}` : ''}`;
    const shown = records.map(({ handle, phone }) => `${phone} (handle ${handle})`).join(', ');
    return element(
      'tr',
      {},
      cell('Agent', agentId),
      cell('DN', dn),
      cell('State', state),
      cell('Records', shown || 'none'),
    );
  });
}

function pendingItem({ error, agentId = 'any agent', request = 'any request', times }) {
  return element(
    'li',
    {},
    `waits: error ${error} for ${request} of ${agentId}${times > 1 ? `, ${times} times` : ''}`,
  );
}

function timeOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(11, 19);
}

/** Records of a calling list, without columns that are empty. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function showRecords(place, { total, counts, records }) {
  const known = new Set([...first, ...last, ...dull]);
  const own = Object.keys(records[0] ?? {}).filter((key) => !known.has(key));
  const columns = [...first, ...own, ...last].filter((key) => records.some((one) => one[key] !== null));
  const head = element('tr', {}, ...columns.map((key) => element('th', { scope: 'col' }, key)));
  const rows = records.map((one) =>
    element('tr', {}, ...columns.map((key) => element('td', {}, recordCell(key, one[key])))),
  );
  const summary = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
  fill(place, [
    element(
      'p',
      {},
      `${summary.join(', ')}${total > records.length ? `; the first ${records.length} of ${total}` : ''}`,
    ),
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  ]);
}

/** Columns before and after those of the list itself, and those that a developer of desktops does not look for. */
const first = ['record_id', 'contact_info', 'record_status', 'call_result'];
const last = ['chain_id', 'record_type', 'attempt', 'agent_id', 'dial_sched_time'];
const dull =
  'chain_n contact_info_type daily_from daily_till tz_dbid campaign_id group_id app_id call_time'.split(' ');

function recordCell(key, value) {
  if (value === null || value === undefined) return '';
  return key === 'dial_sched_time'
    ? new Date(value * 1000).toISOString().slice(0, 19).replace('T', ' ')
    : String(value);
}

/** A message, as a line; its warnings below. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function messageItem({ clock, direction, who, name, keys, warnings }) {
  const arrow = direction === 'from' ? '→' : '←';
  const spoken = direction === 'from' ? 'sends' : 'receives';
  const isPlumbing = who === 'control' || plumbing.has(name);
  return element(
    'li',
    { class: isPlumbing ? 'plumbing' : '' },
    `${clock} ${who} `,
    element('span', { 'aria-hidden': 'true' }, arrow),
    element('span', { class: 'spoken' }, spoken),
    ' ',
    element('span', { class: 'name' }, name),
    element('div', { class: 'keys' }, keys.join('  ')),
    ...warnings.map((warning) => element('div', { class: 'warning' }, warning)),
  );
}

/** What only carries messages, or keeps their order. */
const plumbing = new Set(['EventACK', 'RequestQueryAddress', 'EventAddressInfo']);
