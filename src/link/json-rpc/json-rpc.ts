/** The control link's two sides and its refusals. */
export { JsonRpcClient } from './json-rpc-client.ts';
export { JsonRpcError, jsonRpcErrors } from './json-rpc-message.ts';
export { type JsonRpcMethod, type ServeOptions, serveJsonRpc } from './json-rpc-server.ts';
