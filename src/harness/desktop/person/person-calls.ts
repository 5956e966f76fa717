import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import { desktopActions } from '../desktop-actions.ts';
import { instructionFor } from './action-words.ts';
import type { MethodCall, Place, Question, RecordName } from './question.ts';

/** What a person offers in answer to `hello`. */
export const personOffers: readonly string[] = [
  'hello',
  'reset',
  'connect',
  'do',
  'confirm',
  'clock.advance',
  ...Object.values(desktopActions),
];

/** A call of the upper tester as an instruction. */
export function sentenceFor({ method, params }: MethodCall, nameOf: RecordName): string {
  if (method === 'reset') return 'Start the desktop anew, with nobody logged in.';
  if (method === 'connect') return `Have it connect to ${String(params.url)}.`;
  const given = isJsonObject(params.arguments) ? params.arguments : {};
  return instructionFor(String(params.action), given, nameOf);
}

/** The question that a call of `confirm` is. */
export function lookIn({ sentence, places }: JsonObject): Question {
  const list = Array.isArray(places) ? places.filter(isPlace) : [];
  return { kind: 'look', sentence: String(sentence), places: list };
}

function isPlace(value: unknown): value is Place & JsonObject {
  return isJsonObject(value) && typeof value.path === 'string' && typeof value.literal === 'string';
}
