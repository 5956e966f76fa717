import { didYouMean } from '../../kernel/nearest.ts';
import { callbackTypeOf } from '../../ocs/configuration/callback.ts';
import type { MachineView } from '../../ocs/machine/machine.ts';
import type { CallRecord } from '../../ocs/machine/store-port.ts';
import type { RecordView } from '../../ocs/records/record-chain.ts';
import { callbackTimer } from '../../ocs/records/scheduled-calls.ts';
import { communicationDnNumber } from '../../protocol/communication-dn.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { ErrorCode } from '../../protocol/errors.generated.ts';
import { isRequestName, requestNames } from '../../protocol/message-names.generated.ts';
import type { ControlMethod } from '../control/control-method.ts';
import { notPossible } from '../control/control-refusal.ts';
import { listNamed, readAll } from '../control/records.ts';
import type { ReferenceSystem } from '../reference-system.ts';
import { recordsOnDesktop } from './records-on-desktop.ts';

/** The next matching requests are refused, though nothing is wrong with them. */
const error: ControlMethod<ControlParams['provoke.error']> = ({ provocations, configuration }, params) => {
  refuseUnknownAgent(configuration.agents, params.agentId);
  refuseUnknownRequest(params.request);
  // The schema lists the documented codes, of which the type is made.
  provocations.refuse({ times: 1, ...params, error: params.error as ErrorCode });
  return {};
};

/** Errors that were provoked, and have not been given yet, are not wanted any more. */
const withdraw: ControlMethod<ControlParams['provoke.withdraw']> = ({ provocations }) => ({
  errors: provocations.withdrawErrors(),
});

/** The agent's next LogOut in a campaign that OCS dials takes so many seconds. */
const logOutTime: ControlMethod<ControlParams['provoke.logOutTime']> = (
  { provocations, configuration },
  { agentId, seconds },
) => {
  refuseUnknownAgent(configuration.agents, agentId);
  provocations.delayLogout(agentId, seconds);
  return {};
};

/** Another application cancels a record on the agent's desktop, by its phone number. */
const recordCancel: ControlMethod<ControlParams['provoke.recordCancel']> = async (system, params) => {
  const { handle, row } = recordToCancel(system, params);
  const phone = row.contact_info;
  const [application] = system.configuration.thirdParties ?? [];
  if (application === undefined)
    throw notPossible(
      'No application is connected to OCS: provision thirdParties, such as ["Self-service"].',
    );
  const { answer } = await system.engine.askAsThirdParty(application, {
    GSW_CM_MessageType: communicationDnNumber('CM_ReqCancelRecord') ?? 0,
    GSW_CM_AttrReferenceID: 1,
    GSW_PHONE: phone,
  });
  if (answer === undefined) throw notPossible('OCS has not canceled it: its database fails.');
  if (answer.GSW_MESSAGE !== undefined)
    throw notPossible(`The customer ${phone} is on the telephone: OCS leaves the record to its agent.`);
  return { phone, handle };
};

/** The named record; else the one that the agent got last, since a desktop that is gone may have left others. */
function recordToCancel(
  { engine }: ReferenceSystem,
  { agentId, handle }: ControlParams['provoke.recordCancel'],
): RecordView {
  const { primary, backup } = engine.view();
  if (![...primary.agents.values()].some((agent) => agent.agentId === agentId))
    throw notPossible(`The agent ${JSON.stringify(agentId)} is not logged in.`);
  const lastIn = (machine: MachineView) =>
    recordsOnDesktop(machine, agentId).findLast((one) => handle === undefined || one.handle === handle);
  const record = lastIn(primary);
  if (record !== undefined) return record;
  const other = backup && lastIn(backup);
  throw notPossible(
    other === undefined
      ? `The agent ${JSON.stringify(agentId)} has no record ${handle === undefined ? '' : `${handle} `}on the desktop.`
      : `The record ${other.row.contact_info} is with the OCS that was primary before, which nobody can ask to cancel it.`,
  );
}

/** A record becomes a callback that is due now, and the campaign groups of its list look for it at once. */
const callback: ControlMethod<ControlParams['provoke.callback']> = async (system, params) => {
  const { callingList, agentId } = params;
  const { configuration, engine, clock } = system;
  const list = listNamed(configuration, callingList);
  refuseUnknownAgent(configuration.agents, agentId);
  const record = recordFor(await readAll(system, callingList), params);
  const own = callbackTypeOf(record);
  const change = {
    record_id: record.record_id,
    dial_sched_time: Math.floor(clock.now() / 1000),
    ...(agentId !== undefined && { agent_id: agentId, record_type: recordType.PersonalCallBack }),
    ...(agentId === undefined && own === undefined && { record_type: recordType.CampaignCallBack }),
  };
  await system.query({ verb: 'update', list: callingList, changes: [change] });
  for (const [campaignGroup, session] of engine.primary().provisioned.sessions)
    if (session.lists.some((one) => one.list.name === list.name))
      engine.submit({ to: 'ocs', input: { kind: 'timer', name: callbackTimer(campaignGroup) } });
  return { recordId: record.record_id, phone: record.contact_info };
};

/** The named record; else the first callback, or the first record, that OCS does not hold. */
function recordFor(
  records: readonly CallRecord[],
  { callingList, recordId }: ControlParams['provoke.callback'],
): CallRecord {
  const ready = records.filter(({ record_status }) => record_status === recordStatus.Ready);
  const found =
    recordId === undefined
      ? (ready.find((one) => callbackTypeOf(one) !== undefined) ?? ready[0])
      : ready.find(({ record_id }) => record_id === recordId);
  if (found !== undefined) return found;
  const name = JSON.stringify(callingList);
  throw notPossible(
    recordId === undefined
      ? `The calling list ${name} has no record that is Ready.`
      : `The calling list ${name} has no record ${recordId} that is Ready: OCS holds it, or it is finished.`,
  );
}

function refuseUnknownRequest(request: string | undefined): void {
  if (request === undefined || isRequestName(request)) return;
  const hint = didYouMean(request, requestNames) || '"ocs-tck messages" lists them.';
  throw notPossible(`There is no request ${JSON.stringify(request)}. ${hint.trim()}`);
}

function refuseUnknownAgent(
  agents: readonly { readonly agentId: string }[],
  agentId: string | undefined,
): void {
  if (agentId === undefined || agents.some((agent) => agent.agentId === agentId)) return;
  throw notPossible(`There is no agent ${JSON.stringify(agentId)}.`);
}

/** What is hard to get from an OCS, for those who develop a desktop ("Provocations" in docs/link.md). */
export const provocationMethods = {
  'provoke.error': error,
  'provoke.withdraw': withdraw,
  'provoke.recordCancel': recordCancel,
  'provoke.callback': callback,
  'provoke.logOutTime': logOutTime,
};
