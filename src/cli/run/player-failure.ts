import { KitError } from '../../kernel/kit-error.ts';

/** Why a process could not play its share, as it is sent to the one that reports it. */
export interface PlayerFailure {
  readonly code?: string;
  readonly message: string;
  readonly hint: string;
}

export function failureOf(error: unknown): PlayerFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof KitError) return { message, code: error.code, hint: error.hint };
  return { message, hint: (error instanceof Error && error.stack) || String(error) };
}

/** The reason for the cases that are lost by it. */
export function failureInWords({ code, message, hint }: PlayerFailure): string {
  return `The process that played it failed: ${code === undefined ? '' : `${code}: `}${message} (${hint})`;
}
