import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { encodeUserData } from '../../protocol/user-data-codec.ts';
import { operations } from '../messages/operations.ts';
import type { WorkspaceBodyName } from '../messages/workspace-schemas.ts';

/** What a request of the link becomes: one HTTP request, and the event by which it is carried out. */
export interface RestCall {
  /** Below `/workspace/v3`. */
  readonly path: string;
  readonly body: JsonObject;
  /** The direct answer ("CTI frames" in docs/link.md). */
  readonly answer: string;
}

const linkOperations = operations.flatMap((one) => (one.kind === 'link' ? [one.operation] : []));

/** The HTTP request for a request of the link; nothing if the Workspace API has no operation for it. */
export function restCallOf(frame: JsonObject): RestCall | undefined {
  const operation = linkOperations.find(({ request }) => request === frame.messageType);
  if (operation === undefined) return undefined;
  const { body, path, answer } = operation;
  // The path names the consultation call, where the link puts the call on hold first.
  const id = body === 'parent-call' ? frame.transferConnId : frame.connId;
  return {
    path: path.replace('{id}', encodeURIComponent(String(id ?? ''))),
    body: { data: { ...forSwitch(frame), ...dataOf(body, frame) } },
    answer,
  };
}

/** What a body has of its own, by its schema. */
function dataOf(body: WorkspaceBodyName, frame: JsonObject): JsonObject {
  const { otherDN, connId, heldConnId, key, workMode } = frame;
  switch (body) {
    case 'agent-state':
      return { ...(workMode === undefined ? {} : { agentWorkMode: workMode }) };
    case 'make-call':
    case 'destination':
      return { destination: otherDN, ...userDataOf(frame) };
    case 'send-user-event':
    case 'user-data':
      return userDataOf(frame);
    case 'parent-call':
      return { parentConnId: connId };
    case 'held-call':
      return { heldConnId };
    case 'dn-to-drop':
      return { dnToDrop: otherDN };
    case 'user-data-key':
      return { key };
    case 'no-parameters':
    case 'activate-channels':
      return {};
  }
}

function forSwitch({ reasons, extensions }: JsonObject): JsonObject {
  return {
    ...(reasons === undefined ? {} : { reasons: pairsOf(reasons) }),
    ...(extensions === undefined ? {} : { extensions: pairsOf(extensions) }),
  };
}

function userDataOf({ userData }: JsonObject): JsonObject {
  return userData === undefined ? {} : { userData: pairsOf(userData) };
}

/** A list in the form that the Workspace API has; what is in that form already stays as it is. */
function pairsOf(list: JsonValue): JsonValue {
  // What cannot be typed as a pair is refused by the server: cases with it are not played.
  return isJsonObject(list) ? encodeUserData(list as UserData, 'pairs') : list;
}
