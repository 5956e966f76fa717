import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { Channel } from '../../kernel/channels.ts';
import type { ChannelRenderer } from './channel-renderer.ts';
import { cti } from './cti.ts';
import { http } from './http.ts';
import { jsonRpc } from './json-rpc.ts';
import type { KeyText } from './key-text.ts';
import { media } from './media.ts';
import { sip } from './sip.ts';

const renderers = {
  cti,
  control: jsonRpc,
  'upper-tester': jsonRpc,
  preview: { ...jsonRpc, rowClass: () => '' },
  http,
  sip,
  media,
} as const satisfies Record<Channel, ChannelRenderer>;

type Message = Pick<TranscriptEntry, 'channel' | 'frame'>;

/** What a message is called: `PreviewRecordRequest`, `Error 108`, `answer to reset`. */
export function messageName({ channel, frame }: Message): string {
  return renderers[channel].messageName(frame);
}

/** The content of a message, one line per key. */
export function messageKeys({ channel, frame }: Message): readonly KeyText[] {
  return renderers[channel].keys(frame);
}

/** The class of a message's row in a drawing. */
export function rowClass({ channel, frame }: Message): string {
  return renderers[channel].rowClass(frame);
}
