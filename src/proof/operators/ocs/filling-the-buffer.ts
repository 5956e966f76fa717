import { isRequestName } from '../../../protocol/message-names.generated.ts';
import { validateRequest } from '../../../protocol/validate.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { UserEventInput } from './faulty-ocs.ts';
import type { Floor } from './floor.ts';
import { errorTo, eventFor } from './own-events.ts';
import { isAddressed, isRequest, watchingOcs } from './watching-ocs.ts';

/** Answers 108 to requests for records that could be served, as long as the buffer is supposed to be filling. */
export function fillingTheBuffer(
  filling: () => (request: UserEventInput, campaignGroup: string, now: number) => boolean,
): Decoration {
  return watchingOcs((floor) => {
    const isFilling = filling();
    let empty = false;
    return {
      before(input, now) {
        const group = isRequest(input, 'PreviewRecordRequest') ? servedGroup(input, floor) : undefined;
        empty =
          group !== undefined && isRequest(input, 'PreviewRecordRequest') && isFilling(input, group, now);
        return empty ? [] : [input];
      },
      after: (effects, input) =>
        empty && input.kind === 'userEvent'
          ? [eventFor(input.dn, { ...errorTo(floor, input, 108), GSW_USER_EVENT: 'NoRecordsAvailable' })]
          : effects,
    };
  });
}

/** The campaign group that serves a request, if nothing else is wrong with it. */
function servedGroup(request: UserEventInput, floor: Floor): string | undefined {
  const { dn, userData } = request;
  const type = userData.GSW_AGENT_REQ_TYPE;
  const sound =
    isRequestName(type) &&
    isAddressed(request, floor) &&
    validateRequest(type, userData, 'lenient').every(({ refusal }) => refusal === undefined);
  const name = userData.GSW_CAMPAIGN_GROUP_NAME;
  const group = floor
    .groupsOf(dn)
    .find((one) => (name === undefined ? one.campaign === userData.GSW_CAMPAIGN_NAME : one.name === name));
  if (!sound || group === undefined || floor.state(group.name) !== 'running') return undefined;
  const started = !floor.needsStart(group) || floor.sessionsOf(dn).has(group.campaign);
  return floor.mode(group.name) === 'Preview' && started ? group.name : undefined;
}
