import type { Desktop, DesktopEffect, LinkFrame } from '../../../desktop/machine/ports.ts';
import { faultyDesktop } from './faulty-desktop.ts';

/** Changes the frames that a desktop sends about records that were pushed to it; several, or none, instead of one. */
export function changingPushed(
  change: (frame: LinkFrame) => LinkFrame | readonly LinkFrame[],
): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const pushed = new Set<unknown>();
    const isAboutPushed = ({ interactionId, userData }: LinkFrame): boolean =>
      interactionId !== undefined || pushed.has(userData?.GSW_RECORD_HANDLE ?? '');
    return {
      before(input) {
        if (input.kind === 'frame' && input.frame.messageType === 'EventInvite')
          pushed.add(input.frame.userData?.GSW_RECORD_HANDLE);
        return [input];
      },
      after: (effects) =>
        effects.flatMap((effect): readonly DesktopEffect[] =>
          effect.kind === 'frame' && isAboutPushed(effect.frame)
            ? [change(effect.frame)].flat().map((frame) => ({ kind: 'frame', frame }))
            : [effect],
        ),
    };
  });
}

/** Changes requests to OCS of one type about pushed records. */
export function changingPushedRequest(
  type: string,
  change: (userData: NonNullable<LinkFrame['userData']>) => LinkFrame['userData'],
): (right: Desktop) => Desktop {
  return changingPushed((frame) => {
    const { userData = {} } = frame;
    if (userData.GSW_AGENT_REQ_TYPE !== type) return frame;
    const changed = change(userData);
    return changed === undefined ? [] : { ...frame, userData: changed };
  });
}
