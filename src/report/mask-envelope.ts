import type { Envelope } from '@cucumber/messages';
import { isJsonObject } from '../kernel/json.ts';
import type { CustomerMask } from './customer-mask.ts';

/** Keys of Cucumber's messages that hold free text; ids, statuses and paths stay unchanged. */
const textKeys: ReadonlySet<string> = new Set(
  'text name value content data description message stackTrace body code'.split(' '),
);

/** One of Cucumber's messages without customer data; an attachment that is not text is emptied, not trusted. */
export function maskEnvelope(envelope: Envelope, mask: CustomerMask): unknown {
  const { attachment } = envelope;
  const opaque = attachment?.contentEncoding === 'BASE64';
  return opaque ? { attachment: { ...attachment, body: '' } } : maskTexts(envelope, mask, '');
}

function maskTexts(value: unknown, mask: CustomerMask, key: string): unknown {
  if (typeof value === 'string') return textKeys.has(key) ? mask.text(value) : value;
  if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask, key));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskTexts(item, mask, name)]));
}
