import type { FrameConnection } from '../../../link/frames/frame-connection.ts';

/** Has somebody at another DN of the same T-Server answer every call; `connection` is a link of their own. */
export function answerEveryCall(connection: FrameConnection, thisDN: string): void {
  connection.onFrame(({ messageType, connId }) => {
    if (messageType === 'EventRinging' && typeof connId === 'string')
      connection.send({ messageType: 'RequestAnswerCall', referenceId: 3, thisDN, connId });
  });
  const clientName = 'a colleague';
  connection.send({
    messageType: 'RequestRegisterClient',
    referenceId: 1,
    clientName,
    protocolVersion: '1.0',
  });
  connection.send({ messageType: 'RequestRegisterAddress', referenceId: 2, thisDN });
}
