import { callResult } from '../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopUnderTest } from '../desktop-under-test.ts';
import type { DesktopWorld } from '../desktop-world.ts';

/** The consultation call of a colleague, as T-Server reports it (000, Scenario 2). */
const call = { connId: '00710000000000C0', callUuid: 'C0', callType: 'Consult', otherDN: '7099' } as const;

/** A record that a colleague works on, under a handle that this desktop was never given. */
export const colleaguesHandle = 4711;

/** A colleague consults the agent about a record: the call rings, and the agent takes it. */
export function consult(world: DesktopWorld, desktop: DesktopUnderTest): void {
  const { testBed } = world;
  const userData: UserData = {
    GSW_RECORD_HANDLE: colleaguesHandle,
    GSW_APPLICATION_ID: testBed.applicationId,
    GSW_CAMPAIGN_NAME: testBed.main.campaign,
    GSW_CAMPAIGN_GROUP_NAME: testBed.main.name,
    GSW_CALLING_LIST: testBed.listOf(testBed.main.campaign),
    GSW_PHONE: '5550188',
    GSW_CHAIN_ID: 88,
    GSW_CALL_RESULT: callResult.Answer,
  };
  tell(world, desktop, 'EventRinging', userData);
  tell(world, desktop, 'EventEstablished', userData);
}

/** The colleague goes back to the customer without a transfer. */
export function endConsultation(world: DesktopWorld, desktop: DesktopUnderTest): void {
  tell(world, desktop, 'EventReleased', { GSW_RECORD_HANDLE: colleaguesHandle });
}

function tell(world: DesktopWorld, desktop: DesktopUnderTest, messageType: string, userData: UserData): void {
  world.run.system.link.tell({ messageType, thisDN: desktop.member.dn, ...call, callState: 'Ok', userData });
}
