// The upper tester of the web desktop beside it: JSON-RPC over standard input and output.
//
//   npx ocs-tck run --role desktop --workspace-port 8080 --spawn "node upper-tester.cjs" preview-dialing-mode

const { createInterface } = require('node:readline');
const { Desktop } = require('./desktop.cjs');

const methods = ['hello', 'reset', 'connect', 'do', 'observe'];
const actions = ['logIn', 'logOut', 'startPreview', 'endPreview'];
const actionsOnRecords = ['requestPreviewRecord', 'finishRecord', 'rejectRecord'];
const capabilities = [...methods, ...actions, ...actionsOnRecords];
const [token] = process.argv.slice(2);
let desktop;

// The client does not look at the answer to its logout, and a session that is over refuses it.
process.on('unhandledRejection', ({ message }) => console.error(message));

const offered = {
  hello: () => ({ role: 'desktop', implementation: 'web example desktop', version: '1', capabilities }),
  reset: async () => {
    await desktop?.close();
    desktop = undefined;
  },
  connect: async ({ url }) => {
    desktop = new Desktop(url, token);
    await desktop.open();
  },
  do: async ({ action, arguments: given = {} }) => {
    if (!capabilities.includes(action) || methods.includes(action)) throw new Error(`There is no ${action}.`);
    await desktop[action](given);
  },
  observe: () => desktop.screen(),
};

createInterface({ input: process.stdin })
  .on('line', async (line) => {
    const { id, method, params = {} } = JSON.parse(line);
    const result = Promise.resolve(params).then(offered[method]);
    const answer = await result.then(
      (value = {}) => ({ result: value }),
      (error) => ({ error: { code: -32000, message: error.response?.text ?? error.message } }),
    );
    console.log(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
  })
  .on('close', () => process.exit(0));
