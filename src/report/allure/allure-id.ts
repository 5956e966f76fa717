import { createHash } from 'node:crypto';

/** A UUID derived from a name: Allure wants UUIDs, and runs must be comparable. */
export function allureId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
