/** The port for identifiers and chance, so that a run can be repeated. */
export interface IdSource {
  /** The next integer of a series (`record handle`), from 1. */
  next(series: string): number;
  /** A globally unique identifier, 32 upper-case hexadecimal digits in Genesys's format. */
  guid(): string;
}
