import { errorCodes } from '../../../protocol/errors.generated.ts';
import { listWords } from './list-words.ts';
import type { Look, Place, RecordName } from './question.ts';
import { valueInWords } from './value-words.ts';

/** The words for a part of the screen that is not a list. */
type Sentence = (place: Place) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  lastError: ({ literal }) => errorWords(literal),
  mayLogOut: ({ literal }) =>
    literal === 'true'
      ? 'The desktop shows that the agent may log out, or has logged the agent out.'
      : 'Until the time that OCS gave is over, the desktop does not let the agent log out.',
  loggedIn: ({ literal }) =>
    `The desktop shows that the agent is logged ${literal === 'true' ? 'in' : 'out'}.`,
  logOutTime: ({ literal }) =>
    `The desktop shows that OCS gave ${literal} seconds until the agent may log out, less what has passed since.`,
  waiting: ({ literal }) =>
    literal === '0'
      ? 'The desktop does not wait for an answer of OCS: it shows nothing as in progress.'
      : 'The desktop waits for an answer of OCS: it shows something as in progress.',
  messages: ({ path }) => `The desktop shows the message "${/\[(.*)\]/.exec(path)?.[1] ?? ''}".`,
};

/**
 * The questions about what a screen should show, one for each part of the screen, in the order of the rows. All rows
 * about one list are one question: a person looks at a list as a whole.
 */
export function looksAt(places: readonly Place[], nameOf: RecordName): readonly Look[] {
  const parts = Map.groupBy(places, ({ path }) => partOf(path));
  return [...parts].map(([part, own]) => ({
    kind: 'look',
    sentence: listWords(part, own, nameOf) ?? own.map((place) => sentenceOf(part, place)).join(' '),
    places: own,
  }));
}

/** `records` of `records[5550101].state`. */
function partOf(path: string): string {
  return /^\w+/.exec(path)?.[0] ?? path;
}

/** A part that has no words yet is named as upper testers name it. */
function sentenceOf(part: string, place: Place): string {
  return sentences[part]?.(place) ?? `The screen shows ${place.path}: ${valueInWords(place.literal)}.`;
}

const knownErrors: Readonly<Record<string, { readonly name: string }>> = errorCodes;

/**
 * A desktop need not show the number: the name or the meaning is as good. It may ask again by itself and get what it
 * wants before the person has read the question.
 */
function errorWords(literal: string): string {
  if (literal === 'nothing') return 'The desktop shows no error.';
  const name = knownErrors[literal]?.name;
  const error = name === undefined ? literal : `${literal} (${name})`;
  return `The desktop shows, or has shown since the last instruction, that OCS refused with error ${error}, by number, by name or in other words.`;
}
