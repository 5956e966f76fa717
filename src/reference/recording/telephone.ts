import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { type Device, deviceNames } from '../../recording/devices/device.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import { serveTelephone } from './serve-node.ts';

/**
 * One of the reference's telephones, as a command of a profile starts it (docs/link.md, "Recorded calls"). With
 * `--refuses-reinvites` it is one that cannot be recorded: it refuses every re-INVITE with that status.
 */
const { values } = parseArgs({ options: { 'refuses-reinvites': { type: 'string' } } });
const name = deviceNames.find((one) => one === process.env.OCS_TCK_DEVICE) ?? 'D1';
const [address = '', port = ''] = (process.env.OCS_TCK_SIP_SERVER ?? '').split(':');
const network = (process.env.OCS_TCK_ADDRESS ?? '').split('.').slice(0, 3).join('.');
const { device } = await serveTelephone(
  name,
  bookOf(network, { 'SIP Server': { address, port: Number(port) } }),
);
const status = values['refuses-reinvites'];
if (status !== undefined)
  device.behavior.refusesReinvites = { status: Number(status), times: Number.POSITIVE_INFINITY };
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const told: unknown = JSON.parse(line);
  if (isJsonObject(told)) carryOut(device, told);
}
process.exit(0);

function carryOut(telephone: Device, { dial, hangUp, refer }: JsonObject): void {
  if (typeof dial === 'string') telephone.dial(dial);
  if (typeof refer === 'string') telephone.refer(refer);
  if (hangUp === true) telephone.hangUp();
}
