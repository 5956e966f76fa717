import { createSocket } from 'node:dgram';
import { HostileDatagrams } from '../../fuzz/sip/hostile-datagrams.ts';

/**
 * `node hostile-flood.ts NETWORK SECONDS RATE`: hostile datagrams to SIP Server and the media server of a network in turn; prints
 * how many a second it has sent. They are made before, since making one takes longer than sending it.
 */
const [network = '', seconds = '10', rate = '20000'] = process.argv.slice(2);
const made = new HostileDatagrams(1);
const datagrams = Array.from({ length: 5000 }, () => made.next()).filter(({ length }) => length < 9000);
const socket = createSocket('udp4');
const begun = performance.now();
let sent = 0;
const sending = setInterval(() => {
  const elapsed = performance.now() - begun;
  for (; sent < (elapsed * Number(rate)) / 1000; sent += 1) {
    const datagram = datagrams[sent % datagrams.length];
    if (datagram) socket.send(datagram, 5060, `${network}.${sent % 2 === 0 ? 20 : 30}`);
  }
  if (elapsed < Number(seconds) * 1000) return;
  clearInterval(sending);
  process.stdout.write(`${Math.round((sent * 1000) / elapsed)}\n`);
  socket.close();
}, 2);
