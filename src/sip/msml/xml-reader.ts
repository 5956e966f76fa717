/** An element with what is in it; text between elements is joined. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export type XmlParse =
  | { readonly ok: true; readonly root: XmlElement }
  | {
      readonly ok: false;
      /** One sentence. */
      readonly why: string;
      /** The index of the character. */
      readonly at: number;
    };

const deepest = 16;
const mostElements = 1000;
const mostCharacters = 65_536;

const name = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const space = /[ \t\r\n]*/y;
const attributeValue = /"[^"<]*"|'[^'<]*'/y;
const text = /[^<]+/y;
const comment = /<!--(?:(?!--).)*-->/sy;
const declaration = /<\?xml[ \t\r\n][^?]*\?>/y;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a small XML document (XML 1.0): elements, attributes, text, comments, the five entities and numbered characters.
 * Document types, entities of one's own, CDATA and processing instructions are refused (recording.md, "Bad input"); depth,
 * elements and length are bounded. Never throws.
 */
export function readXml(document: string): XmlParse {
  return new XmlReader(document).read();
}

class XmlReader {
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;
  #elements = 0;
  #root: XmlElement | undefined;
  #failure: { readonly why: string; readonly at: number } | undefined;

  constructor(document: string) {
    this.#text = document;
  }

  read(): XmlParse {
    if (this.#text.length > mostCharacters) return { ok: false, why: 'The document is too long.', at: 0 };
    this.#match(/\ufeff/y);
    this.#match(declaration);
    while (this.#failure === undefined && this.#at < this.#text.length) this.#next();
    if (this.#failure === undefined && this.#open.length > 0)
      this.#fail(`<${this.#open.at(-1)?.name}> has no end.`);
    if (this.#failure === undefined && this.#root === undefined) this.#fail('There is no element.');
    if (this.#failure !== undefined || this.#root === undefined)
      return { ok: false, ...(this.#failure ?? { why: 'There is no element.', at: 0 }) };
    return { ok: true, root: this.#root };
  }

  #next(): void {
    const characters = this.#match(text);
    if (characters !== undefined) this.#take(characters);
    else if (this.#match(comment) !== undefined) return;
    else if (this.#text.startsWith('</', this.#at)) this.#end();
    else if (/[!?]/.test(this.#text[this.#at + 1] ?? ''))
      this.#fail('Document types, CDATA and instructions are not taken.');
    else this.#begin();
  }

  #take(characters: string): void {
    const open = this.#open.at(-1);
    if (open) open.text += this.#decoded(characters);
    else if (/[^ \t\r\n]/.test(characters)) this.#fail('There is text outside of the document.');
  }

  #begin(): void {
    this.#at += 1;
    const own = this.#match(name);
    const attributes = own === undefined ? undefined : this.#attributes();
    if (own === undefined || attributes === undefined) {
      this.#fail('There is no sound element.');
      return;
    }
    this.#elements += 1;
    if (this.#elements > mostElements || this.#open.length === deepest)
      this.#fail('There are too many elements.');
    else if (this.#open.length === 0 && this.#root) this.#fail('There is a second document.');
    const isEmpty = this.#match(/\/>/y) !== undefined;
    if (!isEmpty && this.#match(/>/y) === undefined) this.#fail(`<${own}> does not end.`);
    this.#open.push({ name: own, attributes, children: [], text: '' });
    if (isEmpty) this.#close();
  }

  #attributes(): ReadonlyMap<string, string> | undefined {
    const found = new Map<string, string>();
    for (;;) {
      const before = this.#at;
      this.#match(space);
      const own = this.#at > before ? this.#match(name) : undefined;
      if (own === undefined) return found;
      this.#match(space);
      const isGiven = this.#match(/=/y) !== undefined;
      this.#match(space);
      const value = isGiven ? this.#match(attributeValue) : undefined;
      if (value === undefined || found.has(own)) return undefined;
      found.set(own, this.#decoded(value.slice(1, -1)));
    }
  }

  #end(): void {
    this.#at += 2;
    const own = this.#match(name);
    this.#match(space);
    if (own === undefined || own !== this.#open.at(-1)?.name || this.#match(/>/y) === undefined)
      this.#fail('An end does not belong to its beginning.');
    else this.#close();
  }

  #close(): void {
    const closed = this.#open.pop();
    const around = this.#open.at(-1);
    if (closed && around) around.children.push(closed);
    else this.#root = closed;
  }

  /** Entities, each once: what they give is not looked at again. */
  #decoded(raw: string): string {
    return raw.replaceAll(
      /&(?:([a-z]+)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g,
      (whole, named, decimal, hex) => {
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        const character = named === undefined ? characterOf(code) : entities.get(named);
        if (character === undefined) this.#fail(`"${whole}" is no entity.`);
        return character ?? '';
      },
    );
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fail(why: string): void {
    this.#failure ??= { why, at: this.#at };
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A character that XML allows. */
function characterOf(code: number): string | undefined {
  const isControl = code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code);
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  if (Number.isNaN(code) || isControl || isSurrogate || code > 0x10ffff || code === 0xfffe || code === 0xffff)
    return undefined;
  return String.fromCodePoint(code);
}
