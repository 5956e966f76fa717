import { valueAt } from '../../ocs/machine/desktop-request.ts';
import type { OcsView } from '../../ocs/machine/ocs-interface.ts';
import type { UserData } from '../../protocol/user-data.ts';

/**
 * Why no OCS answers a request of a desktop, by the application id that it names, in one sentence; undefined if one may.
 * T-Server acknowledges it all the same, so that the desktop sees nothing of it (001, Reserved Keys; rulings 9 and 34).
 */
export function whyUnheard(userData: UserData, { primary, backup, switched }: OcsView): string | undefined {
  const named = valueAt(userData, 'GSW_APPLICATION_ID');
  const { applicationId } = primary.provisioned;
  const isRequest = valueAt(userData, 'GSW_AGENT_REQ_TYPE') !== undefined;
  if (!isRequest || typeof named !== 'number' || named === applicationId) return undefined;
  const primaryIs = applicationId === 0 ? 'Nothing is provisioned.' : `The primary OCS has ${applicationId}.`;
  if (named !== backup?.provisioned.applicationId)
    return `no OCS has the application id ${named}: nobody answers. ${primaryIs}`;
  if (!switched) return `the OCS ${named} is the backup: it does not answer. ${primaryIs}`;
  const isAboutRecord = valueAt(userData, 'GSW_RECORD_HANDLE') !== undefined;
  const sentence = `the OCS ${named} is no longer primary: it answers only for records that it has given.`;
  return isAboutRecord ? undefined : `${sentence} ${primaryIs}`;
}
