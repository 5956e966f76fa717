import type { UserData } from '../../protocol/user-data.ts';
import { encodeUserData } from '../../protocol/user-data-codec.ts';
import type { FlatUserData, Pairs, WorkspaceBodies } from '../../protocol/workspace-api.generated.ts';
import type { Common } from './link-operation.ts';

/** What many bodies may have for the switch. */
export function forSwitch({
  data,
}: {
  readonly data?: { readonly reasons?: Pairs; readonly extensions?: Pairs };
}) {
  const { reasons, extensions } = data ?? {};
  return { ...(reasons && { reasons }), ...(extensions && { extensions }) };
}

export const ofCall = (body: WorkspaceBodies['no-parameters'], { connId }: Common) => ({
  connId,
  ...forSwitch(body),
});
export const toNumber = (body: WorkspaceBodies['destination'], { connId }: Common) => ({
  connId,
  otherDN: body.data.destination,
  ...forSwitch(body),
});
export const toNumberWithData = (body: WorkspaceBodies['destination'], common: Common) => ({
  ...toNumber(body, common),
  ...(body.data.userData && { userData: body.data.userData }),
});
/** The Workspace API names the consultation call in the path; the link wants the call on hold first. */
export const fromConsultation = (body: WorkspaceBodies['parent-call'], { connId }: Common) => ({
  connId: body.data.parentConnId,
  transferConnId: connId,
  ...forSwitch(body),
});
export const withHeld = (body: WorkspaceBodies['held-call'], { connId }: Common) => ({
  connId,
  heldConnId: body.data.heldConnId,
  ...forSwitch(body),
});
export const withUserData = ({ data }: WorkspaceBodies['user-data'], { connId }: Common) => ({
  connId,
  userData: data.userData,
});
/** Some clients write the reason code beside `data`. */
export const ofAgent = (body: WorkspaceBodies['agent-state']) => {
  const { data = {} } = body;
  const reasonCode = data.reasonCode ?? body.reasonCode;
  const code =
    reasonCode === undefined ? [] : [{ key: 'ReasonCode', type: 'str', value: reasonCode } as const];
  const reasons = [...code, ...(data.reasons ?? [])];
  return {
    ...(data.agentWorkMode === undefined ? {} : { workMode: data.agentWorkMode }),
    ...(data.extensions && { extensions: data.extensions }),
    ...(reasons.length === 0 ? {} : { reasons }),
  };
};
/** Clients write a key-value list in either form; the link has been asked for pairs. */
export function inPairs(list: Pairs | FlatUserData): Pairs {
  const isList = (one: Pairs | FlatUserData): one is Pairs => Array.isArray(one);
  // Both forms have been validated, and are user data in every depth.
  return isList(list) ? list : (encodeUserData(list as UserData, 'pairs') as unknown as Pairs);
}
