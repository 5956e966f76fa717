import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kitFolder } from '../../../kernel/kit-folder.ts';
import type { Endpoint } from '../../../sip/transport/sip-transport.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import { tellSipp } from '../../sip/sipp-control.ts';
import { SippProcess, withoutSipp } from '../../sip/sipp-process.ts';
import type { ImNetwork } from './im-network.ts';
import type { SipView } from './sip-view.ts';
import type { WorkerPhone } from './worker-phone.ts';

/** Stock sipp as the client of a knowledge worker. Throws NotRunError if this machine has none. */
export async function openSippPhone(end: Endpoint, _: ImNetwork, view: SipView): Promise<WorkerPhone> {
  const reason = withoutSipp();
  if (reason !== undefined) throw new NotRunError({ reason, missing: ['sipp'] });
  const sipp = new SippProcess(end, join(kitFolder, 'sipp', 'knowledge-worker.xml'), tmpdir(), []);
  const tell = (what: string, method: string): Promise<void> => {
    tellSipp(end, view.callId, 'INFO', what);
    return view.sent.until(method);
  };
  const close = (): Promise<void> => {
    view.sent.giveUp();
    return sipp.end();
  };
  try {
    await sipp.listening();
  } catch (error) {
    await close();
    throw error;
  }
  return { write: (text) => tell(`write ${text}`, 'MESSAGE'), hangUp: () => tell('hang up', 'BYE'), close };
}
