import { type ExitCode, exitCodes } from './exit-codes.ts';

/**
 * Who has to fix an error of the kit: the caller of the command, whoever set up the files, upper tester or control
 * link, the machine or network, or the kit with its features and schemas.
 */
export type Culprit = 'call' | 'set-up' | 'environment' | 'kit';

/** Exit code of a command that ends with an error, by its culprit. */
export const exitCodeOfCulprit = {
  call: exitCodes.usage,
  'set-up': exitCodes.error,
  environment: exitCodes.error,
  kit: exitCodes.error,
} as const satisfies Readonly<Record<Culprit, ExitCode>>;

/** What all errors of one code share. */
interface KitErrorKind {
  readonly culprit: Culprit;
  /** What the reader can do about it, if that is always the same; else each error brings its own hint. */
  readonly hint?: string;
}

const faultHint = '"ocs-tck prove --list" lists them all.';
const caseHint = 'The hooks file of the role begins every case; it must be among the files that are loaded.';

/** Every error of the kit: its stable code, whose fault it is and, if it is always the same, its hint. */
export const kitErrors = {
  ALLURE_ANALYTICS: { culprit: 'kit' },
  ALLURE_FAILED: { culprit: 'environment' },
  ALLURE_NOT_INSTALLED: { culprit: 'set-up' },
  ALLURE_NO_RESULTS: { culprit: 'set-up' },
  CONFIGURATION_REFERENCE: { culprit: 'set-up' },
  CONFIGURATION_SEND_ATTRIBUTE: { culprit: 'set-up' },
  CONFIGURATION_TIME_ZONE: { culprit: 'set-up' },
  CONTROL_ANSWER: { culprit: 'set-up' },
  CONTROL_CALL_TOO_LONG: { culprit: 'kit' },
  CONTROL_HELLO: { culprit: 'set-up' },
  CORPUS: { culprit: 'kit' },
  CORPUS_UNREADABLE: { culprit: 'kit' },
  DESKTOP_LOG_IN: { culprit: 'set-up' },
  DESKTOP_START: { culprit: 'set-up' },
  FEATURES_NOT_RUN: { culprit: 'kit' },
  FEATURE_EVENT: { culprit: 'kit' },
  FEATURE_LITERAL: { culprit: 'kit' },
  FEATURE_NOTHING_HAPPENED: { culprit: 'kit' },
  FEATURE_NOTHING_HELD: { culprit: 'kit' },
  FEATURE_NOT_SENT: { culprit: 'kit' },
  FEATURE_NO_RECORD: { culprit: 'kit' },
  FEATURE_ONE_DESKTOP: { culprit: 'kit' },
  FEATURE_REQUEST: { culprit: 'kit' },
  FEATURE_SCREEN_PATH: { culprit: 'kit' },
  FEATURE_TOO_LATE: { culprit: 'kit' },
  FEATURE_TREATMENT: { culprit: 'kit' },
  KIT_INCOMPLETE: { culprit: 'set-up' },
  LINK_ADDRESS: { culprit: 'call' },
  LINK_CERTIFICATE: { culprit: 'set-up' },
  LINK_CLOSED: { culprit: 'environment' },
  LINK_EMPTY_TOKEN: { culprit: 'call' },
  LINK_FAILED: { culprit: 'environment' },
  LINK_HANDSHAKE: { culprit: 'set-up' },
  LINK_NOT_SECURED: { culprit: 'call' },
  LINK_PORT_FORBIDDEN: { culprit: 'environment' },
  LINK_PORT_IN_USE: { culprit: 'environment' },
  LINK_REFUSED: { culprit: 'environment' },
  LINK_SILENT: { culprit: 'environment' },
  LINK_TIMEOUT: { culprit: 'environment' },
  LINK_UNKNOWN_HOST: { culprit: 'environment' },
  MESSAGE_UNKNOWN: { culprit: 'kit' },
  NO_CASE: { culprit: 'kit', hint: caseHint },
  NO_RUN: { culprit: 'call' },
  OWN_REQUEST: { culprit: 'kit' },
  PROFILE_NOT_READ: { culprit: 'call' },
  PROFILE_NOT_YAML: { culprit: 'call' },
  PROFILE_WRONG: { culprit: 'call' },
  PROVISIONING: { culprit: 'set-up' },
  REFERENCE_NOT_RIGHT: { culprit: 'kit' },
  REPORTS_FOLDER: { culprit: 'call' },
  REPORTS_NOT_WRITTEN: { culprit: 'environment' },
  RULINGS_UNREADABLE: { culprit: 'kit' },
  RUN_NOT_READ: { culprit: 'call' },
  SCHEMA_CONDITION_UNKNOWN: { culprit: 'kit' },
  SCHEMA_KEY_NOT_DEFINED: { culprit: 'kit' },
  SCHEMA_KEYWORD_MISSING: { culprit: 'kit' },
  SCHEMA_KEY_NOT_COMPOSED: { culprit: 'kit' },
  SCHEMA_MISNAMED: { culprit: 'kit' },
  SCHEMA_NAME_TWICE: { culprit: 'kit' },
  SCHEMA_NOT_JSON: { culprit: 'kit' },
  SCHEMA_TYPE_UNKNOWN: { culprit: 'kit' },
  SECTIONS_UNREADABLE: { culprit: 'kit' },
  CHAPTERS_UNREADABLE: { culprit: 'kit' },
  STORE_FIELD_TWICE: { culprit: 'set-up' },
  STORE_NAME: { culprit: 'set-up' },
  STORE_OPEN: { culprit: 'set-up' },
  UNKNOWN_CASE: { culprit: 'call' },
  UPPER_TESTER: { culprit: 'set-up' },
  WORKER: { culprit: 'kit' },
  USAGE: { culprit: 'call' },
  USAGE_FAULT: { culprit: 'call', hint: faultHint },
} as const satisfies Readonly<Record<string, KitErrorKind>>;

export type KitErrorCode = keyof typeof kitErrors;
