/** What others import as `ocs-tck/messages`: the desktop protocol's messages as types, tables and validators. */
export * as enumerations from '../protocol/enumerations.generated.ts';
export * from '../protocol/errors.generated.ts';
export { type Identified, identifyMessage, identifyRequest } from '../protocol/identify-message.ts';
export * from '../protocol/message-names.generated.ts';
export type { KeyValue, UserData } from '../protocol/user-data.ts';
export { decodeUserData, encodeUserData, type UserDataForm } from '../protocol/user-data-codec.ts';
export * from '../protocol/validate.ts';
