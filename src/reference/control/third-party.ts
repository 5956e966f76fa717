import { isJsonObject } from '../../kernel/json.ts';
import { communicationDnName, communicationDnNumber } from '../../protocol/communication-dn.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import { decodeUserData, encodeUserData } from '../../protocol/user-data-codec.ts';
import type { ControlMethod } from './control-method.ts';
import { invalidParams } from './control-refusal.ts';

const send: ControlMethod<ControlParams['thirdParty.send']> = async (
  { engine },
  { application, message, userData = {} },
) => {
  const number = communicationDnNumber(message);
  if (number === undefined)
    throw invalidParams(`message "${message}" is not a message for the Communication DN.`);
  const decoded = decodeUserData(userData, 'object');
  if ('problem' in decoded) throw invalidParams(`userData: ${decoded.problem}`);
  const { answer } = await engine.askAsThirdParty(application, {
    GSW_CM_MessageType: number,
    ...decoded.userData,
  });
  if (answer === undefined) return { answers: [] };
  const encoded = encodeUserData(answer, 'object');
  const name = communicationDnName(answer) ?? 'unknown';
  return { answers: [{ message: name, userData: isJsonObject(encoded) ? encoded : {} }] };
};

export const thirdPartyMethods = { 'thirdParty.send': send };
