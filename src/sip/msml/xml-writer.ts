/** What is in an element: elements that are written already, or text. */
type Content = readonly string[] | { readonly text: string };

/** Writes an element; values and text are escaped, so that nothing in them is markup. Absent attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  content: Content = [],
): string {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedXml(value)}"`],
  );
  const inner = 'text' in content ? escapedXml(content.text) : content.join('');
  return inner === '' ? `<${name}${own.join('')}/>` : `<${name}${own.join('')}>${inner}</${name}>`;
}

/** Controls that XML forbids are left out. */
export function escapedXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of these, not even escaped
  const allowed = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replaceAll(/[&<>"\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
