import { communicationDnMessages } from './enumerations.generated.ts';
import type { UserData } from './user-data.ts';

/** What a message of the Communication DN interface is called (domain facts 3). */
export type CommunicationDnMessageName =
  (typeof communicationDnMessages)[keyof typeof communicationDnMessages];

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries(communicationDnMessages).map(([number, name]) => [name, Number(number)]),
);

const names: ReadonlyMap<unknown, CommunicationDnMessageName> = new Map(
  Object.entries(communicationDnMessages).map(([number, name]) => [Number(number), name]),
);

/** The number that stands for a message; it is known from the order of a published list alone. */
export function communicationDnNumber(name: string): number | undefined {
  return numbers.get(name);
}

/** Which message user data is, by its GSW_CM_MessageType. */
export function communicationDnName(userData: UserData): CommunicationDnMessageName | undefined {
  return names.get(userData.GSW_CM_MessageType);
}
