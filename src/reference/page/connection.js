/* global byId */
// How the page talks to the server: it shows its token with every request, and keeps it for this tab only.

const tokenPlace = 'ocs-tck token';

/** The token stands behind the # of the address, which a browser sends to nobody; it is taken out of the address. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return;
  sessionStorage.setItem(tokenPlace, given);
  history.replaceState(null, '', location.pathname);
}

/** Asks the server; rejects with its sentence. `locked` if the token is not the right one. */
async function ask(path, options = {}) {
  const authorization = `Bearer ${sessionStorage.getItem(tokenPlace) ?? ''}`;
  const response = await fetch(path, { ...options, headers: { authorization } });
  if (response.ok) return response;
  const { problem } = await response.json();
  throw Object.assign(new Error(problem), { locked: response.status === 401 });
}

// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
async function read(path) {
  return (await ask(path)).json();
}

/** Calls a control method. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
async function callMethod(method, params) {
  return (await ask('/call', { method: 'POST', body: JSON.stringify({ method, params }) })).json();
}

/** Hands over each message after that number, until the server stops. An EventSource could not show the token. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
async function followMessages(after, take) {
  const { body } = await ask(`/messages?after=${after}`);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (rest + part.value).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const [, number, data] = /^id: (\d+)\ndata: (.*)$/.exec(event) ?? [];
      if (data !== undefined) take(JSON.parse(data), Number(number));
    }
  }
}
