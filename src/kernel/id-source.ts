/** The port for identifiers and chance, so that a run can be repeated. */
export interface IdSource {
  /** The next whole number of a series (`record handle`), from 1. */
  next(series: string): number;
  /** A globally unique identifier, 32 upper-case hexadecimal digits as Genesys writes them. */
  guid(): string;
}
