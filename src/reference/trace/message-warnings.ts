import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { validateFrame } from '../../link/frames/validate-frame.ts';
import { errorText } from '../../protocol/error-text.ts';
import { type Identified, identifyMessage, identifyRequest } from '../../protocol/identify-message.ts';
import { unknownEvent, unknownRequest } from '../../protocol/unknown-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { decodeUserData } from '../../protocol/user-data-codec.ts';
import {
  type SchemaViolation,
  validateEvent,
  validateRequest,
  validateStatistics,
} from '../../protocol/validate.ts';

/**
 * What is wrong with a message by the schemas: of its frame, and of the user event that it carries. What only a
 * recommendation asks for begins with `note:`.
 */
export function warningsAbout(frame: JsonObject, userData: UserData, isRequest: boolean): readonly string[] {
  const { problems } = validateFrame(frame);
  const unreadable = whyUnreadable(frame);
  const ofFrame = problems.filter((problem) => unreadable.length === 0 || !problem.startsWith('userData'));
  if (ofFrame.length > 0 || unreadable.length > 0) return [...ofFrame, ...unreadable];
  if (frame.messageType === 'RequestDistributeUserEvent') return aboutRequest(userData);
  if (frame.messageType !== 'EventUserEvent' || isRequest) return [];
  return aboutEvent(identifyMessage(userData), userData);
}

function whyUnreadable({ userData }: JsonObject): readonly string[] {
  if (userData === undefined) return [];
  const decoded = decodeUserData(userData, isJsonObject(userData) ? 'object' : 'pairs');
  return 'problem' in decoded ? [decoded.problem] : [];
}

function aboutRequest(userData: UserData): readonly string[] {
  const identified = identifyRequest(userData);
  if (identified.kind === 'request')
    return validateRequest(identified.name, userData, 'lenient').map(sentenceOf);
  return [sentenceOfUnknown(unknownRequest(userData))];
}

function aboutEvent(identified: Identified, userData: UserData): readonly string[] {
  switch (identified.kind) {
    case 'event':
      return validateEvent(identified.name, userData, 'lenient').map(sentenceOf);
    case 'error':
      return validateEvent(identified.event ?? 'Error', userData, 'lenient').map(sentenceOf);
    case 'statistics':
      return validateStatistics(userData, 'lenient').map(sentenceOf);
    case 'request':
    case 'unknown':
      return [sentenceOfUnknown(unknownEvent(userData))];
  }
}

function sentenceOf({ key, expected, actual, onlyNoted, refusal, hint }: SchemaViolation): string {
  const answered = refusal === undefined ? '' : `; OCS answers it with ${errorText(refusal)}`;
  const meant = hint === undefined ? '' : ` ${hint.charAt(0).toUpperCase()}${hint.slice(1)}`;
  return `${onlyNoted ? 'note: ' : ''}${key}: expected ${expected}, got ${actual}${answered}.${meant}`;
}

function sentenceOfUnknown({ key, expected, actual, hint }: ReturnType<typeof unknownRequest>): string {
  return `${key}: expected ${expected}, got ${actual}.${hint === undefined ? '' : ` ${hint}`}`;
}
