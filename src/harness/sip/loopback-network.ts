import { createSocket } from 'node:dgram';
import { KitError } from '../../kernel/kit-error.ts';

/** A network of loopback that no other process of the kit uses: `127.0.7`. */
export interface LoopbackNetwork {
  readonly name: string;
  close(): Promise<void>;
}

/** An address of a network that stands for it: who has it has the network. */
const tokenHost = 254;

/** Last numbers of the addresses that runs use: D1 to D3, SIP Server, the media server, the indexer, three knowledge workers. */
const usedHosts = [11, 12, 13, 20, 30, 40, 41, 42, 43];

/**
 * Takes a network of loopback for this process, so that several runs on one machine keep the usual ports. Throws KitError
 * RECORDING_ADDRESS if all are taken, or the system has only 127.0.0.1.
 */
export async function takeNetwork(): Promise<LoopbackNetwork> {
  for (let number = 0; number < 256; number += 1) {
    const name = `127.0.${number}`;
    const close = await bound(`${name}.${tokenHost}`);
    if (close && (await areFree(name))) return { name, close };
    await close?.();
  }
  throw new KitError({
    code: 'RECORDING_ADDRESS',
    message: 'There is no free network of loopback from 127.0.0 to 127.0.255.',
    hint: 'Linux has all of them; on other systems, name the addresses of 127.0.0.0/8 as aliases of the loopback device.',
  });
}

/** Somebody else, who knows nothing of tokens, may have one of them. */
async function areFree(name: string): Promise<boolean> {
  const closes = await Promise.all(usedHosts.map((host) => bound(`${name}.${host}`)));
  await Promise.all(closes.map((close) => close?.()));
  return closes.every((close) => close !== undefined);
}

function bound(address: string): Promise<(() => Promise<void>) | undefined> {
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    socket.once('error', () => {
      socket.close();
      resolve(undefined);
    });
    socket.bind({ address, port: 5060, exclusive: true }, () =>
      resolve(() => new Promise((done) => socket.close(() => done()))),
    );
  });
}
