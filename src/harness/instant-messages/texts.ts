/** A text of so many bytes in UTF-8, with characters of one, two and four bytes. */
export function textOf(bytes: number): string {
  const beginning = 'é😀';
  return `${beginning}${'x'.repeat(bytes - Buffer.byteLength(beginning))}`;
}
