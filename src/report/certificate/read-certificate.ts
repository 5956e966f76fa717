import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { KitError } from '../../kernel/kit-error.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { certificateFormat, type SignedCertificate } from './certificate.ts';

/**
 * The certificate that a text holds; whether it is to be believed is another question.
 *
 * @throws KitError `CERTIFICATE_NOT_READ` if it is cut off, of another version, or something else.
 */
export function readCertificate(text: string, file: string): SignedCertificate {
  const value = parsed(text, file);
  const schema = JSON.parse(readFileSync(join(kitFolder, 'schemas', 'certificate.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
  const check = ajv.compile<SignedCertificate>(schema);
  if (check(value)) return value;
  const [wrong] = check.errors ?? [];
  const place =
    wrong?.instancePath === '/certificate/format' ? `which is not ${certificateFormat}` : wrong?.message;
  throw notRead(
    `${file} is not a certificate that this version of the kit reads: ${wrong?.instancePath || 'as a whole it'} ${place ?? 'is wrong'}`,
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw notRead(`${file} is not JSON, or is cut off: ${why}`, cause);
  }
}

function notRead(sentence: string, cause?: unknown): KitError {
  return new KitError(
    {
      code: 'CERTIFICATE_NOT_READ',
      message: `${sentence}.`,
      hint: 'Name the certificate.json that "ocs-tck certify" has written.',
    },
    { cause },
  );
}
