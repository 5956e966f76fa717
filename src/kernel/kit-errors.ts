import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whose fault an error is: of the call of the command, of what the reader has set up, of the machine or the network, of
 * the kit with its features and schemas, of the implementation under test, of what sets it up for the kit (its control
 * link), of what operates a desktop for the kit (its upper tester), or of nobody: what it has no telephony for.
 */
export type Culprit =
  | 'call'
  | 'set-up'
  | 'environment'
  | 'kit'
  | 'product'
  | 'control link'
  | 'upper tester'
  | 'telephony';

/** Who has to act on a finding. */
export type Blame =
  | 'implementation'
  | 'harness'
  | 'set-up'
  | 'environment'
  | 'control link'
  | 'upper tester'
  | 'documents'
  | 'recommendation';

/** What an error of a culprit means: for the command that it ends, and for the case that it ends. */
interface Consequence {
  readonly exitCode: ExitCode;
  readonly blame: Blame;
  /** `none`: the case is not run, for want of a capability. */
  readonly verdict: Exclude<Verdict, 'pass' | 'fail'>;
}

/**
 * What follows from whose fault an error is. Only the kit's own broken invariants, and what never reached the
 * implementation, are errors; all else left the case undecided, and a rule that is broken says so in a finding of its own.
 */
export const consequences = {
  call: { exitCode: exitCodes.usage, blame: 'set-up', verdict: 'error' },
  'set-up': { exitCode: exitCodes.error, blame: 'set-up', verdict: 'error' },
  environment: { exitCode: exitCodes.error, blame: 'environment', verdict: 'error' },
  kit: { exitCode: exitCodes.error, blame: 'harness', verdict: 'error' },
  product: { exitCode: exitCodes.error, blame: 'implementation', verdict: 'inconclusive' },
  'control link': { exitCode: exitCodes.error, blame: 'control link', verdict: 'inconclusive' },
  'upper tester': { exitCode: exitCodes.error, blame: 'upper tester', verdict: 'inconclusive' },
  telephony: { exitCode: exitCodes.error, blame: 'implementation', verdict: 'none' },
} as const satisfies Readonly<Record<Culprit, Consequence>>;

/** What is the same for every error of one code. */
export interface KitErrorKind {
  readonly culprit: Culprit;
  /** Whether the implementation may have become unreachable by it; every error of the environment means so. */
  readonly leavesInDoubt?: boolean;
  /** What the reader can do about it, where that is always the same; elsewhere each error brings its own. */
  readonly hint?: string;
}

const faultHint = '"ocs-tck prove --list" lists them all.';
const dependentHint =
  'The case depends on it: see what else is found in this case, and the rules about it in the report.';
const telephonyHint = 'The cases with calls apply to implementations that place them.';
const recordingHint = 'The case applies if that participant is played by the kit.';
const notSetUpHint = 'Name what every test bed has, or what a step before sets up.';
const caseHint = 'The hooks file of the role begins every case; it must be among the files that are loaded.';

/** Every error that is no verdict by itself: its stable code, whose fault it is and, where it is always the same, its hint. */
export const kitErrors = {
  ALLURE_ANALYTICS: { culprit: 'kit' },
  ALLURE_FAILED: { culprit: 'environment' },
  ALLURE_NOT_INSTALLED: { culprit: 'set-up' },
  ALLURE_NO_RESULTS: { culprit: 'set-up' },
  CERTIFICATE_NOT_READ: { culprit: 'call' },
  CLASSES_UNREADABLE: { culprit: 'kit' },
  CONFIGURATION_REFERENCE: { culprit: 'set-up' },
  CONFIGURATION_SEND_ATTRIBUTE: { culprit: 'set-up' },
  CONFIGURATION_TIME_ZONE: { culprit: 'set-up' },
  CONTROL_ANSWER: { culprit: 'control link' },
  CONTROL_CALL_TOO_LONG: { culprit: 'kit' },
  CONTROL_CLOSED: { culprit: 'control link', leavesInDoubt: true },
  CONTROL_HELLO: { culprit: 'control link' },
  CONTROL_NOT_OFFERED: { culprit: 'call' },
  CONTROL_REFUSED: { culprit: 'control link' },
  CONTROL_SILENT: { culprit: 'control link', leavesInDoubt: true },
  CORPUS: { culprit: 'kit' },
  CORPUS_UNREADABLE: { culprit: 'kit' },
  DESKTOP_LOG_IN: { culprit: 'set-up' },
  DESKTOP_START: { culprit: 'set-up' },
  FEATURES_NOT_RUN: { culprit: 'kit' },
  FEATURE_EVENT: { culprit: 'kit' },
  FEATURE_LITERAL: { culprit: 'kit' },
  FEATURE_NOTHING_HAPPENED: { culprit: 'kit' },
  FEATURE_NO_DATAGRAM: { culprit: 'kit' },
  FEATURE_NOT_SET_UP: { culprit: 'kit', hint: notSetUpHint },
  FEATURE_NO_TALK: { culprit: 'kit' },
  FEATURE_ONE_DESKTOP: { culprit: 'kit' },
  FEATURE_REQUEST: { culprit: 'kit' },
  FEATURE_SCREEN_PATH: { culprit: 'kit' },
  FEATURE_TOO_LATE: { culprit: 'kit' },
  FEATURE_TREATMENT: { culprit: 'kit' },
  IM_FRAMES: { culprit: 'control link' },
  KEY_NOT_READ: { culprit: 'call' },
  KIT_INCOMPLETE: { culprit: 'set-up' },
  LINK_ADDRESS: { culprit: 'call' },
  LINK_CERTIFICATE: { culprit: 'environment' },
  LINK_CLOSED: { culprit: 'environment' },
  LINK_EMPTY_TOKEN: { culprit: 'call' },
  LINK_FAILED: { culprit: 'environment' },
  LINK_HANDSHAKE: { culprit: 'environment' },
  LINK_NOT_REGISTERED: { culprit: 'set-up' },
  LINK_NOT_SECURED: { culprit: 'call' },
  LINK_PORT_FORBIDDEN: { culprit: 'environment' },
  LINK_PORT_IN_USE: { culprit: 'environment' },
  LINK_REFUSED: { culprit: 'environment' },
  LINK_SILENT: { culprit: 'environment' },
  LINK_TIMEOUT: { culprit: 'environment' },
  LINK_TOKEN_REFUSED: { culprit: 'set-up' },
  LINK_UNKNOWN_HOST: { culprit: 'environment' },
  LISTS_ANSWER: { culprit: 'kit' },
  LISTS_COLUMN: { culprit: 'set-up' },
  LISTS_LOST: { culprit: 'environment', leavesInDoubt: false },
  LISTS_OPEN: { culprit: 'set-up' },
  LISTS_REFUSED: { culprit: 'set-up' },
  LISTS_TABLE: { culprit: 'set-up' },
  MESSAGE_UNKNOWN: { culprit: 'kit' },
  NO_CASE: { culprit: 'kit', hint: caseHint },
  NO_RUN: { culprit: 'call' },
  OWN_REQUEST: { culprit: 'kit' },
  PLAYED_OCS: { culprit: 'kit' },
  PRODUCT_DID_NOT_SEND: { culprit: 'product', hint: dependentHint },
  PRODUCT_FLOODS: { culprit: 'product' },
  PRODUCT_GAVE_NO_RECORD: { culprit: 'product', hint: dependentHint },
  PRODUCT_GAVE_WRONG_VALUE: { culprit: 'product', hint: dependentHint },
  PRODUCT_REFUSED: { culprit: 'product' },
  PROFILE_NOT_READ: { culprit: 'call' },
  PROFILE_NOT_YAML: { culprit: 'call' },
  PROFILE_WRONG: { culprit: 'call' },
  PROVISIONING: { culprit: 'set-up' },
  RECORDING_ADDRESS: { culprit: 'environment' },
  RECORDING_INDEXER: { culprit: 'product' },
  RECORDING_LINE: { culprit: 'control link' },
  RECORDING_NOT_OURS: { culprit: 'telephony', hint: recordingHint },
  RECORDING_SET_UP: { culprit: 'environment' },
  REFERENCE_FAILED: { culprit: 'kit' },
  REFERENCE_NOT_RIGHT: { culprit: 'kit' },
  REPORTS_FOLDER: { culprit: 'call' },
  REPORTS_FOREIGN: { culprit: 'call' },
  REPORTS_NOT_WRITTEN: { culprit: 'environment' },
  RESULT_NOT_READ: { culprit: 'call' },
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
  SIP_CLIENT_SILENT: { culprit: 'product' },
  SIP_CLIENT_START: { culprit: 'set-up' },
  STANDING_TEST_BED: { culprit: 'environment', leavesInDoubt: false },
  STORE_APPLICATION: { culprit: 'set-up' },
  STORE_COLUMNS: { culprit: 'set-up' },
  STORE_FAILED: { culprit: 'environment' },
  STORE_FIELD_TWICE: { culprit: 'set-up' },
  STORE_IN_USE: { culprit: 'set-up' },
  STORE_LEASE: { culprit: 'environment' },
  STORE_LOCKED: { culprit: 'environment' },
  STORE_NAME: { culprit: 'set-up' },
  STORE_NEWER: { culprit: 'set-up' },
  STORE_NOT_OURS: { culprit: 'set-up' },
  STORE_OPEN: { culprit: 'set-up' },
  TELEPHONY_REFUSED: { culprit: 'telephony', hint: telephonyHint },
  UNKNOWN_CASE: { culprit: 'call' },
  UPPER_TESTER_ANSWER: { culprit: 'upper tester' },
  UPPER_TESTER_CLOSED: { culprit: 'upper tester', leavesInDoubt: true },
  UPPER_TESTER_REFUSED: { culprit: 'upper tester' },
  UPPER_TESTER_SILENT: { culprit: 'upper tester', leavesInDoubt: true },
  USAGE: { culprit: 'call' },
  USAGE_FAULT: { culprit: 'call', hint: faultHint },
  WORKER: { culprit: 'kit' },
  WORKSPACE_ACCOUNT: { culprit: 'set-up' },
  WORKSPACE_NOT_OPENED: { culprit: 'environment' },
  WORKSPACE_SESSION_LOST: { culprit: 'environment' },
} as const satisfies Readonly<Record<string, KitErrorKind>>;

export type KitErrorCode = keyof typeof kitErrors;
