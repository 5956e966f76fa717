import type { Envelope } from '@cucumber/messages';
import { caseRecordMediaType } from '../kernel/case-record.ts';
import { isJsonObject } from '../kernel/json.ts';
import type { CustomerMask } from './customer-mask.ts';
import { readCaseRecord } from './read-case-record.ts';

/** Keys of Cucumber's messages under which people's words stand; ids, statuses and paths stay as they are. */
const textKeys: ReadonlySet<string> = new Set(
  'text name value content data description message stackTrace body code'.split(' '),
);

/**
 * One of Cucumber's messages without customers' data; an attachment that cannot be read is emptied rather
 * than trusted.
 */
export function maskEnvelope(envelope: Envelope, mask: CustomerMask): unknown {
  const { attachment } = envelope;
  if (!attachment) return maskTexts(envelope, mask, '');
  const base64 = attachment.contentEncoding === 'BASE64';
  const body = base64 ? Buffer.from(attachment.body, 'base64').toString('utf8') : attachment.body;
  const masked = maskedBody(attachment.mediaType, body, base64, mask);
  return { attachment: { ...attachment, body: base64 ? Buffer.from(masked).toString('base64') : masked } };
}

function maskedBody(mediaType: string, body: string, base64: boolean, mask: CustomerMask): string {
  if (mediaType === caseRecordMediaType) {
    const reading = readCaseRecord(body);
    return 'record' in reading ? JSON.stringify(mask.record(reading.record)) : '';
  }
  return base64 && !mediaType.startsWith('text/') ? '' : mask.text(body);
}

function maskTexts(value: unknown, mask: CustomerMask, key: string): unknown {
  if (typeof value === 'string') return textKeys.has(key) ? mask.text(value) : value;
  if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask, key));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskTexts(item, mask, name)]));
}
