import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { startRecording } from './basic-recording.ts';
import type { CallsOfServer } from './calls-of-server.ts';
import type { ServedCall } from './served-call.ts';

/** Services of RequestPrivateService (recording.md, F2). Their numbers are not public, so they go by their names. */
export const recordingServices = [
  'GSIP_RECORD_START',
  'GSIP_RECORD_PAUSE',
  'GSIP_RECORD_RESUME',
  'GSIP_RECORD_STOP',
] as const;

export type RecordingService = (typeof recordingServices)[number];

export function recordingService(name: unknown): RecordingService | undefined {
  return recordingServices.find((one) => one === name);
}

/** Carries out a service for a call; gives a sentence if it cannot. The DN that asks need not be a party. */
export function controlRecording(
  service: RecordingService,
  call: ServedCall,
  request: JsonObject,
  server: CallsOfServer,
): string | undefined {
  if (service === 'GSIP_RECORD_START') return start(call, request, server);
  const recording = call.running;
  if (recording === undefined) return 'The call is not recorded.';
  if (service === 'GSIP_RECORD_STOP')
    return recording.stop('stopped on request') ? undefined : 'The recording has not begun.';
  if (service === 'GSIP_RECORD_PAUSE')
    return recording.pause() ? undefined : 'The recording is paused, or has not begun.';
  return recording.resume() ? undefined : 'The recording is not paused.';
}

function start(call: ServedCall, request: JsonObject, server: CallsOfServer): string | undefined {
  const { extensions = {} } = request;
  if (!isJsonObject(extensions)) return 'The extensions are no list of keys and values.';
  const { record = 'source', Id } = extensions;
  if (record !== 'source' && record !== 'destination')
    return 'The extension record is neither source nor destination.';
  const dn = call.conference && typeof request.thisDN === 'string' ? request.thisDN : undefined;
  const recordingId = typeof Id === 'string' && /^[\w-]{1,64}$/.test(Id) ? Id : undefined;
  const why = startRecording(call, { trigger: 'private service', side: record, dn, recordingId }, server);
  if (why === 'recording already') return 'The call is recorded already.';
  return why && 'The call has no two connected parties.';
}
