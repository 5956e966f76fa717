import { messageCatalog } from '../../protocol/catalog.generated.js';
import type { MessageEntry } from '../../protocol/catalog-entry.ts';
import { errorCodes } from '../../protocol/errors.generated.ts';
import { judges } from '../../protocol/message-judges.ts';
import { eventOperators } from './event-operators.ts';
import { keyOperators } from './key-operators.ts';
import { changingMessages } from './wire-message.ts';
import { customField, type WireMutant } from './wire-mutant.ts';

/** Directions of the messages that a role sends. */
const directions: Readonly<Record<string, readonly string[]>> = {
  ocs: ['ocs-to-desktop', 'ocs-to-web-server', 'ocs-to-stat-server', 'ocs-to-application'],
  desktop: ['desktop-to-ocs', 'telephony'],
};

/** Every way to get one thing wrong in what a role sends, from the schemas; none for a role that sends nothing. */
export function wireMutants(role: string): readonly WireMutant[] {
  const sent = Object.entries(messageCatalog).filter(([, { direction }]) =>
    directions[role]?.includes(direction ?? ''),
  );
  return [
    ...sent.flatMap(([name]) => [...ofKeys(role, name), ...ofMessage(role, name)]),
    ...(sent.some(([name]) => name === 'Error') ? ofErrors(role) : []),
    ...ofAcknowledgments(role, sent),
  ];
}

function ofKeys(role: string, message: string): readonly WireMutant[] {
  const { uses, customFields } = judges(message);
  const keys = [...uses.keys(), ...(customFields ? [customField] : [])];
  // The type of Object.keys does not know the names.
  const operators = Object.keys(keyOperators) as (keyof typeof keyOperators)[];
  return keys.flatMap((key) => operators.map((operator) => ofKey(role, message, key, operator)));
}

/** What an operator does to a key, before its name. */
const doneTo = {
  missing: 'without',
  'wrong-type': 'with another type of',
  'other-value': 'with another value of',
} as const satisfies Readonly<Record<keyof typeof keyOperators, string>>;

function ofKey(role: string, message: string, key: string, operator: keyof typeof keyOperators): WireMutant {
  const { uses } = judges(message);
  return {
    name: `${role}/${message}/${key}/${operator}`,
    does: `sends ${message} ${doneTo[operator]} ${key}`,
    message,
    key,
    operator,
    touches: message,
    change: changingMessages(message, ({ userData }) => {
      const meant = key === customField ? Object.keys(userData).find((one) => !uses.has(one)) : key;
      return meant === undefined ? undefined : keyOperators[operator](message, userData, meant);
    }),
  };
}

function ofMessage(role: string, message: string): readonly WireMutant[] {
  return Object.entries(eventOperators).map(([operator, changeOf]) => ({
    name: `${role}/${message}/${operator}`,
    does: `sends ${message} ${operator === 'before' ? 'before the message that it follows' : operator}`,
    message,
    operator,
    touches: message,
    change: changeOf(message),
  }));
}

/** Each error with the number and the name of each other. */
function ofErrors(role: string): readonly WireMutant[] {
  const all = Object.entries(errorCodes).map(([number, { name }]) => ({ number: Number(number), name }));
  return all.flatMap(({ number }) =>
    all
      .filter((other) => other.number !== number)
      .map((other) => ({
        name: `${role}/error ${number}/${other.number}`,
        does: `sends error ${other.number} instead of ${number}`,
        message: `error ${number}`,
        operator: String(other.number),
        touches: `error ${number}`,
        change: changingMessages(`error ${number}`, ({ userData }) => ({
          ...userData,
          GSW_ERROR_NUMBER: other.number,
          GSW_ERROR: other.name,
        })),
      })),
  );
}

/** Each acknowledgment under the name of each other. */
function ofAcknowledgments(
  role: string,
  sent: readonly (readonly [string, MessageEntry])[],
): readonly WireMutant[] {
  const names = sent.map(([name]) => name).filter((name) => name.endsWith('Acknowledge'));
  return names.flatMap((message) =>
    names
      .filter((other) => other !== message)
      .map((other) => ({
        name: `${role}/${message}/as ${other}`,
        does: `sends ${other} instead of ${message}`,
        message,
        operator: `as ${other}`,
        touches: message,
        change: changingMessages(message, ({ userData }) => ({ ...userData, GSW_USER_EVENT: other })),
      })),
  );
}
