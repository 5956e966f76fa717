/**
 * Node's HTTP. To import `node:http` is to read everything that it exports, `WebSocket` too, for which Node loads a whole
 * client: a thirtieth of the processor time of a short run.
 */
export const http = process.getBuiltinModule('node:http');
