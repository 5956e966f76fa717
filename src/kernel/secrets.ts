import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';

/** What every output shows instead of a secret. */
const hiddenSecret = '***';

/** Keys whose value is a secret in every frame ("Security" in docs/link.md). */
const secretKeys: ReadonlySet<string> = new Set(['token', 'password']);

/** A shorter secret may be part of an ordinary word, so texts are not searched for it; it is still hidden by its key. */
const searchedLength = 8;

/** What this process was given: no output may repeat it, not even if a peer sends it back. */
const secrets = new Set<string>();

/** From now on, this value is replaced in all that leaves the process. Gives it back. */
export function keepSecret(value: string): string {
  if (value.length >= searchedLength) secrets.add(value);
  return value;
}

/** The same for what an address (`postgres://me:hush@host`) or a command (`--token hush`) has in it. */
export function keepSecretsIn(text: string): void {
  for (const [, address, option] of text.matchAll(secretInText)) {
    const secret = address ?? option;
    if (secret !== undefined) keepSecret(decoded(secret));
    if (secret !== undefined) keepSecret(secret);
  }
}

const secretInText =
  /[a-zA-Z]:\/\/[^\s:/?#@"']*:([^\s/?#@"']+)@|(?:-token|-password|-secret|_TOKEN|PASSWORD|_SECRET|[?&](?:token|password|secret))(?:=| +)["']?([^\s"'&]+)/g;

/** An address may have a password in percent encoding; what is not one stays as it is. */
function decoded(text: string): string {
  return text.replaceAll(/%[0-7][0-9a-f]/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** A text without the secrets of this process, and without what is one by its place, however short. */
export function withoutSecrets(text: string): string {
  return withoutKnown(text).replaceAll(secretInText, (all, address?: string, option?: string) => {
    const secret = address ?? option ?? '';
    const at = all.lastIndexOf(secret);
    return all.slice(0, at) + hiddenSecret + all.slice(at + secret.length);
  });
}

function withoutKnown(text: string): string {
  let safe = text;
  for (const secret of secrets) safe = safe.replaceAll(secret, hiddenSecret);
  return safe;
}

/** JSON without the secrets of this process, in keys and in values; the same object if it keeps none. */
export function hideSecrets<T>(value: T): T {
  // The replacement changes texts only, so the type stays the same.
  return secrets.size === 0 ? value : (hideDeep(value) as T);
}

function hideDeep(value: unknown): unknown {
  if (typeof value === 'string') return withoutKnown(value);
  if (Array.isArray(value)) return value.map(hideDeep);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [withoutKnown(key), hideDeep(item)]));
}

/**
 * A frame whose token and password are hidden: on the CTI link at its top, on a control link in its parameters. All
 * else stays as it is, so that the frame can still be judged.
 */
export function withoutCredentials(frame: JsonObject): JsonObject {
  const outer = hideKeys(frame);
  const { params } = outer;
  if (!isJsonObject(params)) return outer;
  const inner = hideKeys(params);
  return inner === params ? outer : { ...outer, params: inner };
}

function hideKeys(object: JsonObject): JsonObject {
  if (!Object.keys(object).some((key) => secretKeys.has(key))) return object;
  const hidden = (key: string, value: JsonValue | undefined) => (secretKeys.has(key) ? hiddenSecret : value);
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, hidden(key, value)]));
}
