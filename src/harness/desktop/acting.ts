import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { jsonRpcErrors } from '../../link/json-rpc/json-rpc.ts';
import { actionsOnARecord } from '../../protocol/upper-tester.generated.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { settingUp } from '../case/settle-case.ts';
import { RefusedCall } from '../run/method-fault.ts';
import type { AgentName } from '../test-bed/test-bed.ts';
import type { DesktopAction } from './desktop-actions.ts';
import { actionsMissing } from './desktop-needs.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';

const notACall: ReadonlySet<number> = new Set(Object.values(jsonRpcErrors));

/** Has the agent do something at the desktop under test; a refusal by the desktop waits for a step that looks at it. */
export async function act(
  world: DesktopWorld,
  name: AgentName,
  action: DesktopAction,
  given: JsonObject = {},
): Promise<DesktopUnderTest> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  const { client } = world.run.system.tester;
  if (!client.offers(action)) throw new NotRunError(actionsMissing([action]));
  const params = { action, arguments: complete(desktop, action, given) };
  const { transcript } = world.case;
  try {
    await client.call(transcript, 'do', params);
  } catch (error) {
    if (!(error instanceof RefusedCall) || notACall.has(error.refusal.code)) throw error;
    world.refusal = { action, sentence: error.refusal.message, entry: transcript.entries.length };
  }
  return desktop;
}

/** Logs the agent in as part of a set-up: what that causes is looked at by nobody. */
export async function logInDesktop(world: DesktopWorld, name: AgentName): Promise<DesktopUnderTest> {
  return settingUp(
    setUp(world, name, 'logIn', ({ linkRequests }) => {
      const done = linkRequests.find(({ messageType }) => messageType === 'RequestAgentLogin');
      return done ? undefined : 'RequestAgentLogin';
    }).then((desktop) => seeLoggedIn(world, desktop)),
  );
}

/** A desktop that T-Server has logged in knows it, if it can be looked at. */
async function seeLoggedIn(world: DesktopWorld, desktop: DesktopUnderTest): Promise<DesktopUnderTest> {
  const { client } = world.run.system.tester;
  if (!client.offers('observe')) return desktop;
  const { result, entry } = await client.call(world.case.transcript, 'observe', {});
  if (isJsonObject(result) && result.loggedIn === true) return desktop;
  throw world.case.breach({
    expected: `the desktop of ${desktop.name} to be logged in`,
    actual: 'it has sent RequestAgentLogin, and observe says loggedIn: false',
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
  const before = (await world.desktopOf(name)).history.records.size;
  return settingUp(
    setUp(world, name, 'requestPreviewRecord', ({ history }) =>
      history.records.size > before ? undefined : 'PreviewRecordRequest, which OCS answers with a record',
    ),
  );
}

/** `missing` says what should have passed the link and did not. */
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
    throw world.case.breach({ expected: `the desktop of ${name} to send ${expected}`, actual: 'it did not' });
  desktop.requests.takeAll();
  desktop.linkRequests.takeAll();
  return desktop;
}

/** What an action needs and a step leaves out: the agent at login, and the record that the desktop was given last. */
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
    message: `${name}'s agent is to work on a record, but the desktop has asked for none that was given.`,
  });
}
