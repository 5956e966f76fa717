/* global byId, carryOut, element, followMessages, messageItem, offerChoices, offerNames, paramsOf, read, showRecords, showState, takeToken */
// Puts the page together, and keeps it up to date.

const mostMessages = 500;

/** Milliseconds between two looks at the server: most changes bring a message, and are seen at once. */
const lookEvery = 2000;
const lookSoon = 150;

let lastMessage = 0;
let looking;

async function start() {
  takeToken();
  try {
    offerChoices(await read('/choices'));
    byId('locked').hidden = true;
    byId('open').hidden = false;
    await look();
    follow();
  } catch (error) {
    lock(error);
  }
}

function lock({ locked, message }) {
  byId('open').hidden = true;
  byId('locked').hidden = false;
  if (!locked) say(`The server does not answer: ${message}`, true);
  else if (sessionStorage.length > 0) say(message, true);
}

/** Shows how things stand, and looks again after a while. */
async function look() {
  clearTimeout(looking);
  try {
    const state = await read('/state');
    showState(state);
    offerNames(state);
    await lookAtLists(state.lists);
  } catch (error) {
    say(`The server does not answer: ${error.message}`, true);
  }
  looking = setTimeout(look, lookEvery);
}

function soon() {
  clearTimeout(looking);
  looking = setTimeout(look, lookSoon);
}

/** Lists are read while they are open, and only then. */
async function lookAtLists(names) {
  const known = [...byId('lists').children].map((list) => list.dataset.list);
  if (known.join('\n') !== names.join('\n')) byId('lists').replaceChildren(...names.map(listDetails));
  for (const list of byId('lists').querySelectorAll('details[open]'))
    showRecords(list.lastElementChild, await read(`/records?list=${encodeURIComponent(list.dataset.list)}`));
}

function listDetails(name) {
  const place = element('div', {
    class: 'wide',
    tabindex: '0',
    role: 'region',
    'aria-label': `Records of ${name}`,
  });
  const details = element('details', { 'data-list': name }, element('summary', {}, name), place);
  details.addEventListener('toggle', soon);
  return details;
}

/** Messages come for as long as the server runs; if it is started again, the page has to be opened anew. */
async function follow() {
  try {
    await followMessages(lastMessage, take);
    say('The server has stopped. Start it again, and open the page that it prints.', true);
  } catch (error) {
    say(`The server does not answer: ${error.message}`, true);
  }
}

function take(message, number) {
  lastMessage = number;
  byId('no-messages').hidden = true;
  const item = messageItem(message);
  item.hidden = !isWanted(item);
  byId('messages').prepend(item);
  while (byId('messages').children.length > mostMessages) byId('messages').lastElementChild.remove();
  soon();
}

function isWanted(item) {
  const words = byId('filter').value.toLowerCase();
  const isShown = byId('all').checked || !item.classList.contains('plumbing');
  return isShown && item.textContent.toLowerCase().includes(words);
}

function say(text, isBad = false) {
  byId('status').textContent = text;
  byId('status').className = isBad ? 'bad' : '';
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.id !== 'token-form')
    return carryOut(form.querySelector('button').textContent, form.dataset.method, paramsOf(form));
  location.hash = `token=${encodeURIComponent(byId('token').value)}`;
  start();
});

document.addEventListener('click', ({ target }) => {
  const { call, group } = target.dataset ?? {};
  if (call !== undefined)
    carryOut(
      target.ariaLabel ?? target.textContent,
      call,
      group === undefined ? {} : { campaignGroup: group },
    );
});

byId('clear').addEventListener('click', () => byId('messages').replaceChildren());
for (const id of ['filter', 'all'])
  byId(id).addEventListener('input', () => {
    for (const item of byId('messages').children) item.hidden = !isWanted(item);
  });

// Who has no mouse scrolls it by keys.
byId('newest').tabIndex = 0;
start();
