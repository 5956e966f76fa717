import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import { namedKeys } from '../../../protocol/enumerations.generated.ts';
import type { DesktopAction } from '../desktop-actions.ts';
import { phoneInWords, type RecordName } from './question.ts';
import { timeInWords } from './value-words.ts';

/** What the agent does, as an instruction; `what` is the record, or the customer, or nothing. */
const instructions: Readonly<Record<DesktopAction, (what: string) => string>> = {
  logIn: () => 'Log the agent in',
  logOut: () => 'Log the agent out',
  goReady: () => 'Make the agent ready for calls',
  goNotReady: () => 'Make the agent not ready for calls',
  requestCampaignStatus: () => 'Ask for the status of the campaigns',
  startPreview: () => 'Start preview dialing mode',
  endPreview: () => 'End preview dialing mode',
  requestPreviewRecord: () => 'Ask for a preview record',
  requestChain: (what) => `Ask for the chain of ${what}`,
  updateRecord: (what) => `Change ${what}, and save it without finishing it`,
  finishRecord: (what) => `Finish ${what}`,
  rejectRecord: (what) => `Reject ${what}: give it back without working on it`,
  cancelRecord: (what) => `Cancel ${what}`,
  doNotCall: (what) => `Mark ${what} as do-not-call`,
  rescheduleRecord: (what) => `Agree on a callback for ${what}`,
  rescheduleCallback: (what) => `Put off the scheduled call of ${what}`,
  addRecord: () => 'Add a record',
  announceReady: () => 'Announce when the agent will be ready',
  requestLogOut: () => 'Announce that the agent wants to log out',
  dial: (what) => `Dial ${what}`,
  answer: () => 'Answer the call',
  hangUp: () => 'Hang up',
  hold: () => 'Put the call on hold',
  retrieve: () => 'Take the call back from hold',
  singleStepTransfer: () => 'Transfer the call in one step',
  muteTransfer: () => 'Call somebody, and transfer the call before they answer',
  initiateTransfer: () => 'Call somebody to whom the call will be transferred',
  completeTransfer: () => 'Complete the transfer',
  initiateConference: () => 'Call somebody who will join the call',
  completeConference: () => 'Take both calls into a conference',
  singleStepConference: () => 'Call somebody into the call in one step',
  deleteFromConference: () => 'Remove a party from the conference',
  alternate: () => 'Go to the call on hold, and put the other one on hold',
  reconnect: () => 'End the consultation, and take the call back from hold',
  acceptRecord: () => 'Accept the record that is offered',
  declineRecord: () => 'Decline the record that is offered',
};

/** Arguments with other names on a screen. */
const labels: Readonly<Record<string, string>> = {
  agentId: 'agent',
  dn: 'DN',
  to: 'number',
  party: 'party',
  callResult: 'call result',
  phoneType: 'type of the number',
  recordType: 'type of the record',
  callingList: 'calling list',
  campaignGroup: 'campaign group',
  timeZone: 'time zone',
  chainId: 'chain',
  chainN: 'place in the chain',
  chainAttr: 'scope',
  callbackType: 'type of the callback',
  at: 'date and time',
  from: 'not before',
  until: 'not after',
  customerId: 'customer',
  seconds: 'time in seconds',
  previewCampaign: 'preview dialing mode for the campaign',
};

/** Enumerations by the arguments that hold their numbers. */
const enumerations: Readonly<Record<string, string>> = {
  callResult: 'GSW_CALL_RESULT',
  phoneType: 'GSW_PHONE_TYPE',
  recordType: 'GSW_RECORD_TYPE',
};

/** Values that have other words on a screen. */
const valueWords: Readonly<Record<string, string>> = {
  AllChain: 'all records of the chain',
  RecordOnly: 'this record only',
  RecordTreatPersonal: 'as a personal callback',
  RecordTreatCampaign: 'as a callback of the campaign',
};

/** An action of the upper tester as an instruction: `Finish the record 555 0101, with call result Busy.` */
export function instructionFor(action: string, given: JsonObject, nameOf: RecordName): string {
  const { handle, ...details } = given;
  const named = handle === undefined ? customerKey(details) : undefined;
  const record = handle === undefined ? 'the record' : `the record ${nameOf(String(handle))}`;
  const what = named === undefined ? record : `the customer ${phoneInWords(String(details[named]))}`;
  const said = isAction(action) ? instructions[action](what) : `Carry out ${action}`;
  const isSaid = said.includes(what);
  // Even if the action does not name the record, it is about that record.
  const about = handle === undefined || isSaid ? [] : [`for ${what}`];
  const list = detailsOf(details, isSaid ? named : undefined);
  return `${[said, ...about, ...(list === '' ? [] : [`with ${list}`])].join(', ')}.`;
}

function isAction(name: string): name is DesktopAction {
  return Object.hasOwn(instructions, name);
}

/** The arguments that name a customer without a record on the desktop. */
function customerKey(details: JsonObject): string | undefined {
  return ['phone', 'customerId'].find((key) => details[key] !== undefined);
}

function detailsOf(given: JsonObject, saidAlready: string | undefined): string {
  return Object.entries(given)
    .filter(([key]) => key !== saidAlready)
    .flatMap(([key, value]) => detail(key, value))
    .join(', ');
}

function detail(key: string, value: JsonValue | undefined): readonly string[] {
  if (isJsonObject(value)) return Object.entries(value).flatMap(([inner, one]) => detail(inner, one));
  return value === undefined ? [] : [`${labels[key] ?? key} ${shown(key, value)}`];
}

function shown(key: string, value: JsonValue): string {
  const named = enumerations[key] === undefined ? undefined : namedKeys[enumerations[key]]?.[Number(value)];
  if (named !== undefined) return named;
  if (key === 'phone') return phoneInWords(String(value));
  if (key === 'at') return timeInWords(String(value));
  if (key === 'from' || key === 'until') return timeOfDay(Number(value));
  const words = valueWords[String(value)] ?? String(value);
  return isFreeText(key, value) ? `"${words}"` : words;
}

/** What an agent types word for word, such as a field of the customer's. */
function isFreeText(key: string, value: JsonValue): boolean {
  return typeof value === 'string' && labels[key] === undefined && key !== 'campaign' && key !== 'treatment';
}

/** Seconds since midnight as a clock shows them. */
function timeOfDay(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}`;
}
