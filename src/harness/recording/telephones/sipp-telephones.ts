import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeG711, samplesPerSecond } from '../../../media/g711.ts';
import { deviceTones, ToneSource } from '../../../media/tone-source.ts';
import type { DeviceName } from '../../../recording/devices/device.ts';
import type { AddressBook } from '../../../recording/machine/address-book.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import { withoutSipp } from '../../sip/sipp-process.ts';
import { type OtherTelephones, whenReady } from './other-telephones.ts';
import { SippTelephone } from './sipp-telephone.ts';

/** Starts a sipp for each device. Throws NotRunError if this machine has none: a case is never passed without it. */
export async function openSippTelephones(book: AddressBook): Promise<OtherTelephones> {
  const reason = withoutSipp();
  if (reason !== undefined) throw new NotRunError({ reason, missing: ['sipp'] });
  const folder = await mkdtemp(join(tmpdir(), 'sipp-'));
  const open = async (name: DeviceName) => new SippTelephone(name, book, await folderWithTone(folder, name));
  const devices = { D1: await open('D1'), D2: await open('D2'), D3: await open('D3') };
  return whenReady(devices, () => rm(folder, { recursive: true }));
}

/** The folder in which the sipp of a device runs, with a second of its tone, as sipp plays it: raw PCMU. */
async function folderWithTone(parent: string, name: DeviceName): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  const second = new ToneSource(deviceTones[name]).next(samplesPerSecond);
  await writeFile(join(folder, 'tone.ulaw'), encodeG711('PCMU', second));
  return folder;
}
