import type { JsonObject } from '../kernel/json.ts';
import { callResult, recordType } from '../protocol/enumerations.generated.ts';
import type { Ending, Ledger } from './ledger.ts';
import type { LoadDesktop } from './load-desktop.ts';
import { campaign, list, timeZone } from './provisioning.ts';

/** A desktop at work for one server. */
export interface Worker {
  readonly desktop: Pick<LoadDesktop, 'ask'>;
  /** Name of the server it is connected to. */
  readonly server: string;
  readonly applicationId: number;
  readonly ledger: Ledger;
  readonly chance: () => number;
  /** A number that nobody else has used. */
  nextPhone(): string;
}

const finals: readonly { readonly request: string; readonly ending: Ending }[] = [
  { request: 'RecordProcessed', ending: 'processed' },
  { request: 'RecordProcessed', ending: 'processed' },
  { request: 'RecordProcessed', ending: 'rescheduled' },
  { request: 'RequestRecordCancel', ending: 'canceled' },
];

/**
 * Takes and finishes records until the link is closed, or until `enough` says so; adds records and do-not-call entries
 * on the way. What is acknowledged goes into the ledger.
 */
export async function work(worker: Worker, enough: () => boolean): Promise<void> {
  while (!enough()) {
    const answer = await ask(worker, { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest' });
    if (answer === undefined) return;
    if (answer.GSW_USER_EVENT === 'PreviewRecord') await finish(worker, answer);
    else await add(worker);
    const dice = worker.chance();
    if (dice < 0.1) await forbid(worker);
    else if (dice < 0.4) await add(worker);
  }
}

async function finish(worker: Worker, record: JsonObject): Promise<void> {
  const phone = String(record.GSW_PHONE);
  worker.ledger.given(phone, worker.server);
  const final = finals[Math.floor(worker.chance() * finals.length)];
  if (final === undefined) return;
  const { GSW_RECORD_HANDLE } = record;
  const named = { ...(GSW_RECORD_HANDLE !== undefined && { GSW_RECORD_HANDLE }) };
  if (final.ending === 'rescheduled') {
    const callback = { GSW_CALLBACK_TYPE: 'Campaign', GSW_DATE_TIME: tomorrow() };
    await ask(worker, { GSW_AGENT_REQ_TYPE: 'RecordReschedule', ...named, ...callback });
  }
  const answer = await ask(worker, {
    GSW_AGENT_REQ_TYPE: final.request,
    ...named,
    ...(final.request === 'RecordProcessed' && { GSW_CALL_RESULT: callResult.Answer }),
  });
  if (String(answer?.GSW_USER_EVENT).endsWith('Acknowledge')) worker.ledger.ended(phone, final.ending);
}

async function add(worker: Worker): Promise<void> {
  const phone = worker.nextPhone();
  const answer = await ask(worker, {
    GSW_AGENT_REQ_TYPE: 'AddRecord',
    GSW_PHONE: phone,
    GSW_TZ_NAME: timeZone,
    GSW_RECORD_TYPE: recordType.General,
    GSW_FROM: 0,
    GSW_UNTIL: 86_400,
  });
  if (answer?.GSW_USER_EVENT === 'AddRecordAcknowledge') worker.ledger.additions.add(phone);
}

async function forbid(worker: Worker): Promise<void> {
  const phone = worker.nextPhone();
  const answer = await ask(worker, { GSW_AGENT_REQ_TYPE: 'DoNotCall', GSW_PHONE: phone });
  if (answer?.GSW_USER_EVENT === 'DoNotCallAcknowledge') worker.ledger.entries.add(phone);
}

function ask({ desktop, applicationId }: Worker, request: JsonObject): Promise<JsonObject | undefined> {
  const names = { GSW_APPLICATION_ID: applicationId, GSW_CAMPAIGN_NAME: campaign, GSW_CALLING_LIST: list };
  return desktop.ask({ ...names, ...request });
}

/** The middle of a day that is certainly to come, in GSW_DATE_TIME's format. */
function tomorrow(): string {
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString();
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)} 12:00`;
}
