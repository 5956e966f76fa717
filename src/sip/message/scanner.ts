/** Reads a header's value from left to right. The first thing that is wrong is kept, with its place. */
export class Scanner {
  readonly text: string;
  at = 0;
  #failure: { readonly why: string; readonly at: number } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** What was wrong first: a clause that follows the header's name, and the index of the character. */
  get failure(): { readonly why: string; readonly at: number } | undefined {
    return this.#failure;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Says what is wrong here. */
  refuse(why: string, at = this.at): undefined {
    this.#failure ??= { why, at };
  }

  /** Takes what a sticky expression finds here; nothing if it finds nothing. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** The same, where something must be found. */
  expect(pattern: RegExp, what: string): string | undefined {
    return this.match(pattern) ?? this.refuse(`has no ${what} here`);
  }

  /** Takes a character that may be here. */
  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** Skips spaces and tabs. */
  space(): void {
    this.match(spaces);
  }

  /** Takes a separator that may be here, with the space around it; without it, the space stays. */
  separator(character: string): boolean {
    const before = this.at;
    this.space();
    if (this.take(character)) {
      this.space();
      return true;
    }
    this.at = before;
    return false;
  }

  token(what: string): string | undefined {
    return this.expect(token, what);
  }

  /** A number up to a limit, of digits alone. */
  number(what: string, most: number): number | undefined {
    const from = this.at;
    const digits = this.expect(/\d+/y, what);
    if (digits === undefined) return undefined;
    const number = Number(digits);
    return number <= most ? number : this.refuse(`has a ${what} above ${most}`, from);
  }
}

const spaces = /[ \t]*/y;

/** RFC 3261, section 25.1. */
export const token = /[A-Za-z0-9\-.!%*_+`'~]+/y;

/** A quoted string as written, with its quotes (RFC 3261, section 25.1). */
export const quoted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the grammar names them, before and after a backslash
  /"(?:[^"\\\u0000-\u0008\u000a-\u001f\u007f]|\\[\u0000-\u0009\u000b\u000c\u000e-\u007f])*"/y;

/** What a quoted string says. */
export function unquote(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: within quotes they need a backslash
const toEscape = /["\\\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text as a quoted string. Line ends cannot be quoted: the encoder makes spaces of them. */
export function quote(text: string): string {
  return `"${text.replaceAll(toEscape, '\\$&')}"`;
}
