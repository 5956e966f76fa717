import { isRequestName, requestNames } from '../../../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import type { UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import { acknowledgmentOf, errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isAddressed, rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of how the type of a request is read. */
export const envelopeRequestTypeFaults: readonly OcsFault[] = [
  {
    name: 'unknown-type-ignored',
    breaks: ['ENV-23'],
    does: 'does not answer a request of unknown type',
    decoration: answeringInstead((request) => (isOfUnknownType(request) ? 'silence' : undefined)),
  },
  {
    name: 'event-names-ignored',
    breaks: ['ENV-23'],
    does: 'does not answer a request whose type is the name of an event',
    decoration: answeringInstead(({ userData }) =>
      userData.GSW_AGENT_REQ_TYPE === 'CampaignStarted' ? 'silence' : undefined,
    ),
  },
  {
    name: 'type-without-case',
    breaks: ['ENV-23'],
    does: 'reads GSW_AGENT_REQ_TYPE without regard to upper and lower case',
    decoration: readingType((type) => requestNames.find((name) => name.toLowerCase() === type.toLowerCase())),
  },
  {
    name: 'type-by-prefix',
    breaks: ['ENV-23'],
    does: 'takes the beginning of a type for the type',
    decoration: readingType((type) =>
      type.length > 'PreviewRecord'.length ? requestNames.find((name) => name.startsWith(type)) : undefined,
    ),
  },
  {
    name: 'keys-before-type',
    breaks: ['ENV-23'],
    does: 'answers 102 to a request of unknown type without GSW_CAMPAIGN_NAME',
    decoration: answeringInstead((request, floor) =>
      isOfUnknownType(request) &&
      isAddressed(request, floor) &&
      request.userData.GSW_CAMPAIGN_NAME === undefined
        ? errorTo(floor, request, 102)
        : undefined,
    ),
  },
  {
    name: 'takes-slips',
    breaks: ['ENV-24'],
    does: 'takes PreviewRecord for PreviewRecordRequest, and ContinueProcessing for RecordProcessed',
    decoration: readingType((type) => served[type]),
  },
  {
    name: 'acknowledges-slips',
    breaks: ['ENV-24'],
    does: 'acknowledges requests by the other names that the documents use here and there',
    decoration: answeringInstead((request, floor) => {
      const event = acknowledged[String(request.userData.GSW_AGENT_REQ_TYPE)];
      return event === undefined ? undefined : { ...acknowledgmentOf(floor, request), GSW_USER_EVENT: event };
    }),
  },
];

const served: Readonly<Record<string, string>> = {
  PreviewRecord: 'PreviewRecordRequest',
  ContinueProcessing: 'RecordProcessed',
};

const acknowledged: Readonly<Record<string, string>> = {
  RecordCancel: 'RecordCancelAcknowledge',
  RequestChainedRecords: 'ChainedRecordsDataEnd',
  RejectRecord: 'RecordRejectAcknowledge',
  RescheduleRecord: 'RecordRescheduleAcknowledge',
  Logout: 'LogOutAcknowledge',
};

function isOfUnknownType({ userData }: UserEventInput): boolean {
  const type: KeyValue | undefined = userData.GSW_AGENT_REQ_TYPE;
  return type !== undefined && !isRequestName(type);
}

/** Takes an unknown type for a known one, if `read` finds one. */
function readingType(read: (type: string) => string | undefined): Decoration {
  return rewritingRequests((request): UserData => {
    const { userData } = request;
    const name = isOfUnknownType(request) ? read(String(userData.GSW_AGENT_REQ_TYPE)) : undefined;
    return name === undefined ? userData : { ...userData, GSW_AGENT_REQ_TYPE: name };
  });
}
