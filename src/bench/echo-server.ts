import { createServer } from 'node:net';

/** The baseline of throughput: reads newline JSON, writes each object back, one write for all that one read brought. */
const server = createServer((socket) => {
  let rest = '';
  socket.setNoDelay(true);
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    socket.write(lines.map((line) => `${JSON.stringify(JSON.parse(line))}\n`).join(''));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening tcp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
