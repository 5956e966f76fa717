import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import { jsonRpcErrors } from '../../../link/json-rpc/json-rpc.ts';
import { actionsOnARecord } from '../../../protocol/upper-tester.generated.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import { settingUp } from '../../case/settle-case.ts';
import { RefusedCall } from '../../run/method-fault.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import { awaitedOf, type DesktopAction } from '../desktop-actions.ts';
import type { DesktopHistory } from '../desktop-history.ts';
import { actionsMissing } from '../desktop-needs.ts';
import type { DesktopUnderTest } from '../desktop-under-test.ts';
import type { DesktopWorld } from '../desktop-world.ts';

const notACall: ReadonlySet<number> = new Set(Object.values(jsonRpcErrors));

/** An action's arguments, as a step writes them; read when the desktop has come to rest. */
export type GivenArguments = () => JsonObject;

/** Has the agent do something at the desktop under test; a refusal by the desktop waits for a step that looks at it. */
export async function act(
  world: DesktopWorld,
  name: AgentName,
  action: DesktopAction,
  given: GivenArguments = () => ({}),
): Promise<DesktopUnderTest> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  if (!world.run.system.tester.client.offers(action)) throw new NotRunError(actionsMissing([action]));
  const completed = complete(desktop, action, given());
  if (!hasDoneByItself(desktop, action, completed)) await perform(world, action, completed);
  return desktop;
}

async function perform(world: DesktopWorld, action: DesktopAction, given: JsonObject): Promise<void> {
  const { client } = world.run.system.tester;
  const params = { action, arguments: given };
  const { transcript } = world.case;
  try {
    await client.call(transcript, 'do', params);
  } catch (error) {
    if (!(error instanceof RefusedCall) || notACall.has(error.refusal.code)) throw error;
    world.refusal = { action, sentence: error.refusal.message, entry: transcript.entries.length };
  }
}

/**
 * A desktop may ask for records and chains, start preview dialing mode, and answer calls by itself: then its agent need not do it,
 * and the request counts as the case's.
 */
function hasDoneByItself(
  { history, requests, offers }: DesktopUnderTest,
  action: DesktopAction,
  { handle }: JsonObject,
): boolean {
  if (action === 'requestPreviewRecord') {
    const asked = requests.find((request) => history.isUnbidden(request));
    if (asked === undefined || history.adoptRecord() === undefined) history.wantRecord();
    return asked !== undefined;
  }
  if (action === 'answer') return history.calls.size > 0 && !history.isRinging;
  if (action === 'acceptRecord') return offers.size === 0 && history.lastRecord?.event === 'EventInvite';
  const own = action === 'startPreview' ? history.previewStart : chainRequest(history, action, handle);
  if (own === undefined) return false;
  history.countAsDone(own);
  if (requests.find((request) => request === own) === undefined) requests.put(own);
  return true;
}

function chainRequest(
  history: DesktopHistory,
  action: DesktopAction,
  handle: JsonValue | undefined,
): SentRequest | undefined {
  return action === 'requestChain' ? history.wantChain(handle) : undefined;
}

/** Logs the agent in as part of a set-up: nobody looks at what that causes. */
export async function logInDesktop(world: DesktopWorld, name: AgentName): Promise<DesktopUnderTest> {
  return settingUp(
    setUp(world, name, 'logIn', ({ linkRequests }) => {
      const done = linkRequests.find(({ messageType }) => messageType === 'RequestAgentLogin');
      return done ? undefined : 'RequestAgentLogin';
    }).then((desktop) => seeLoggedIn(world, desktop)),
  );
}

/** A desktop whose agent T-Server has logged in shows this, if it can be looked at. */
async function seeLoggedIn(world: DesktopWorld, desktop: DesktopUnderTest): Promise<DesktopUnderTest> {
  const { client } = world.run.system.tester;
  if (!client.offers('observe')) return desktop;
  const { result, entry } = await client.call(world.case.transcript, 'observe', {});
  if (isJsonObject(result) && result.loggedIn === true) return desktop;
  throw world.case.breach({
    expected: `the desktop of ${desktop.name} to be logged in`,
    actual: 'it has sent RequestAgentLogin, and observe says loggedIn: false',
    keys: [{ key: 'loggedIn', expected: 'true', actual: 'false' }],
    message: entry,
  });
}

/** Starts preview dialing mode as part of a set-up. */
export async function startPreview(world: DesktopWorld, name: AgentName): Promise<DesktopUnderTest> {
  return settingUp(
    setUp(world, name, 'startPreview', ({ history }) => {
      const done = history.messages.some(
        ({ identified }) =>
          identified.kind === 'event' && identified.name === 'PreviewDialingModeStartAcknowledge',
      );
      return done ? undefined : 'PreviewDialingModeStart, which OCS acknowledges';
    }),
  );
}

/** Has a preview record given to the desktop as part of a set-up. */
export async function takePreviewRecord(world: DesktopWorld, name: AgentName): Promise<DesktopUnderTest> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  if (desktop.history.adoptRecord() !== undefined) return desktop;
  const before = desktop.history.records.size;
  return settingUp(
    setUp(world, name, 'requestPreviewRecord', ({ history }) =>
      history.records.size > before ? undefined : 'PreviewRecordRequest, which OCS answers with a record',
    ),
  );
}

/** `missing` says what should have been sent on the link and was not. */
async function setUp(
  world: DesktopWorld,
  name: AgentName,
  action: DesktopAction,
  missing: (desktop: DesktopUnderTest) => string | undefined,
): Promise<DesktopUnderTest> {
  const desktop = await act(world, name, action);
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  const expected = missing(desktop);
  if (expected !== undefined)
    throw world.case.breach({
      expected: `the desktop of ${name} to send ${expected}`,
      actual: 'it did not',
      ...awaitedOf(action),
    });
  desktop.requests.takeAll();
  desktop.linkRequests.takeAll();
  return desktop;
}

/** What an action needs but a step leaves out: the agent at login, and the last record that the desktop was given. */
function complete(desktop: DesktopUnderTest, action: DesktopAction, given: JsonObject): JsonObject {
  if (action === 'logIn') return { agentId: desktop.member.agentId, dn: desktop.member.dn, ...given };
  const names = given.handle ?? given.phone ?? given.customerId;
  if (!actionsOnARecord.has(action) || names !== undefined) return given;
  const handle: JsonValue | undefined = desktop.history.lastRecord?.handle;
  if (handle === undefined) throw noRecord(desktop.name);
  return { handle, ...given };
}

function noRecord(name: string): KitError {
  return new KitError({
    code: 'PRODUCT_GAVE_NO_RECORD',
    message: `${name}'s agent is to work on a record, but the desktop was not given any.`,
  });
}
