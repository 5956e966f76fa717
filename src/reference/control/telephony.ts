import type { JsonObject } from '../../kernel/json.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { decodeUserData } from '../../protocol/user-data-codec.ts';
import type { ControlMethod } from './control-method.ts';
import { invalidParams } from './control-refusal.ts';

/** Nothing is played if one of the events cannot be read. */
const play: ControlMethod<ControlParams['telephony.play']> = async ({ engine }, { events }) => {
  const inputs = events.map(({ userData = {}, ...event }, n) => ({
    kind: 'call' as const,
    ...event,
    userData: userDataOf(userData, n),
  }));
  for (const input of inputs) engine.submit({ to: 'ocs', input });
  await engine.settled();
  return {};
};

function userDataOf(userData: JsonObject, n: number): UserData {
  const decoded = decodeUserData(userData, 'object');
  if ('problem' in decoded) throw invalidParams(`events[${n}].userData: ${decoded.problem}`);
  return decoded.userData;
}

export const telephonyMethods = { 'telephony.play': play };
