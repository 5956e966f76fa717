/** Node 22's warning when `node:sqlite` is loaded; the kit tests that the module does what it needs. */
const sqliteWarning = /^SQLite is an experimental feature/;

/** Hides that one warning from users, who can do nothing about it; all others are shown as usual. */
export function silenceSqliteWarning(): void {
  const emitWarning = process.emitWarning;
  const emitOther = (warning: string | Error, ...rest: unknown[]): void => {
    const text = typeof warning === 'string' ? warning : warning.message;
    if (!sqliteWarning.test(text)) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  process.emitWarning = emitOther;
}
