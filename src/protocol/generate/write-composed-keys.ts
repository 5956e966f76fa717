import { KitError } from '../../kernel/kit-error.ts';
import type { AlsoComposed, KeyOrigin } from '../request-traits.ts';
import type { MessageSchema, SchemaFolder } from './message-schema.ts';
import { banner, doc, literal } from './write-source.ts';

/** Keys that every composed request has, whatever it is. */
const everywhere: ReadonlySet<string> = new Set(['GSW_AGENT_REQ_TYPE', 'GSW_REFERENCE_ID']);

function alsoComposed({ schema }: MessageSchema): AlsoComposed {
  return schema['x-alsoComposed'] ?? { withRecord: [], withoutRecord: [] };
}

/** All keys that the kit gives a request, with a record on the desktop and without. */
function composedKeys(request: MessageSchema): AlsoComposed {
  const { withRecord, withoutRecord } = alsoComposed(request);
  const required = request.schema.required ?? [];
  const own = (keys: readonly string[]) => [...required, ...keys].filter((key) => !everywhere.has(key));
  return { withRecord: own(withRecord), withoutRecord: own(withoutRecord) };
}

function originOf(folder: SchemaFolder, key: string, { name }: MessageSchema): KeyOrigin {
  const origin = folder.keys[key]?.['x-composedOf'];
  if (origin !== undefined) return origin;
  throw new KitError({
    code: 'SCHEMA_KEY_NOT_COMPOSED',
    message: `${name} needs ${key}, and keys.schema.json does not say where the kit takes it from.`,
    hint: 'Give the key x-composedOf: from the record, from the test bed, or a value.',
  });
}

/**
 * `required-keys.generated.ts`: what every request must carry whatever else it carries, and what the kit makes it of.
 * Throws KitError SCHEMA_KEY_NOT_COMPOSED for a key of which nobody says where it comes from.
 */
export function writeComposedKeys(folder: SchemaFolder): string {
  const requests = folder.messages.filter(({ group }) => group === 'requests');
  const table = (of: (request: MessageSchema) => unknown) =>
    literal(Object.fromEntries(requests.map((request) => [request.name, of(request)])), 1);
  const origins = requests.flatMap((request) => {
    const { withRecord, withoutRecord } = composedKeys(request);
    return [...withRecord, ...withoutRecord].map((key) => [key, originOf(folder, key, request)] as const);
  });
  const keys =
    '{ readonly withRecord: readonly ComposedKey[]; readonly withoutRecord: readonly ComposedKey[] }';
  return [
    `${banner}import type { RequestName } from './message-types.generated.ts';\nimport type { KeyOrigin } from './request-traits.ts';\n`,
    `${doc('The keys that every request of a kind must carry, in the order of its table.')}export const requiredKeys: { readonly [R in RequestName]: readonly string[] } = ${table(({ schema }) => schema.required ?? [])};\n`,
    `${doc('Where the keys come from that the kit gives its own requests.')}export const keyOrigins = ${literal(Object.fromEntries(origins), 1)} as const satisfies Readonly<Record<string, KeyOrigin>>;\n`,
    'export type ComposedKey = keyof typeof keyOrigins;\n',
    `${doc('The keys that the kit gives its own requests beside their type and reference id, with a record on the desktop and without.')}export const composedKeys: { readonly [R in RequestName]: ${keys} } = ${table(composedKeys)};\n`,
  ].join('\n');
}
