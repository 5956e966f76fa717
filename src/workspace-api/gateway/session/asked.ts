/** An HTTP request for an operation of the session itself; its body has been validated. */
export interface Asked {
  readonly exchange: number;
  /** The call that its path names. */
  readonly connId: string;
  readonly body: unknown;
}
