import type { DeviceName } from '../../../recording/devices/device.ts';
import type { AddressBook } from '../../../recording/machine/address-book.ts';
import { CommandTelephone } from './command-telephone.ts';
import { type OtherTelephones, whenReady } from './other-telephones.ts';
import { openSippTelephones } from './sipp-telephones.ts';

/** What a profile names: `sipp`, or a command that starts one telephone. */
export function openOtherTelephones(devices: string, book: AddressBook): Promise<OtherTelephones> {
  if (devices === 'sipp') return openSippTelephones(book);
  const device = (name: DeviceName) => new CommandTelephone(devices, name, book);
  return whenReady({ D1: device('D1'), D2: device('D2'), D3: device('D3') });
}
