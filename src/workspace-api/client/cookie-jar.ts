interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** The cookies of one session with one server. The session's own is among them, and those of what stands before it. */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>();

  /** Takes the lines `Set-Cookie` of an answer (RFC 6265, section 5.2); other attributes do not matter for one server. */
  take(lines: readonly string[]): void {
    for (const line of lines) this.#takeOne(line);
  }

  /** The value of a cookie, whatever its path. */
  value(name: string): string | undefined {
    return this.#cookies.get(name)?.value;
  }

  /** The cookies of this moment: what a server takes back from the copy stays here. */
  copy(): CookieJar {
    const copy = new CookieJar();
    for (const [name, cookie] of this.#cookies) copy.#cookies.set(name, cookie);
    return copy;
  }

  /** What a request for a path sends as `Cookie`; nothing if there is none. */
  for(path: string): string | undefined {
    const sent = [...this.#cookies].filter(([, cookie]) => isBelow(cookie.path, path));
    return sent.length === 0 ? undefined : sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  #takeOne(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    if (at < 1) return;
    const name = pair.slice(0, at);
    const given = new Map(attributes.map((attribute) => attributeIn(attribute)));
    if (isOver(given)) this.#cookies.delete(name);
    else this.#cookies.set(name, { value: pair.slice(at + 1), path: given.get('path') || '/' });
  }
}

function attributeIn(text: string): readonly [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name.toLowerCase(), value.join('=')];
}

/** A server takes a cookie back by letting it end in the past. */
function isOver(given: ReadonlyMap<string, string>): boolean {
  const age = given.get('max-age');
  if (age !== undefined) return Number(age) <= 0;
  const expires = given.get('expires');
  return expires !== undefined && Date.parse(expires) <= 0;
}

function isBelow(cookiePath: string, path: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}
