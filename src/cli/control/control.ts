import { exitCodes } from '../../kernel/exit-codes.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { type ControlAddress, callControl, offeredMethods } from '../../roles/call-control.ts';
import { linkToken } from '../../roles/link-token.ts';
import { readTlsFiles, type TlsFiles } from '../../roles/tls-files.ts';
import { print } from '../print.ts';

/** Options of every command of `ocs-tck control`. */
export interface ControlOptions extends TlsFiles {
  readonly control?: string;
}

/** Calls a control method, and prints its result as JSON; `done` if it has none. */
export async function control(options: ControlOptions, method: string, params: JsonObject): Promise<number> {
  const result = await callControl(await addressOf(options), method, params);
  const isEmpty = isJsonObject(result) && Object.keys(result).length === 0;
  print(isEmpty ? 'done' : JSON.stringify(result, undefined, 2));
  return exitCodes.passed;
}

/** The same, with parameters as they stand on the command line. */
export function controlByName(options: ControlOptions, method: string, json: string): Promise<number> {
  return control(options, method, paramsIn(json));
}

/** Prints what the other side offers, one per line. */
export async function printMethods(options: ControlOptions): Promise<number> {
  print((await offeredMethods(await addressOf(options))).join('\n'));
  return exitCodes.passed;
}

async function addressOf(options: ControlOptions): Promise<ControlAddress> {
  const { control: url } = options;
  if (url === undefined)
    throw usageError(
      '--control is missing.',
      'Give the address that "ocs-tck serve" prints after "control": --control tcp://127.0.0.1:7002.',
    );
  return { url, tls: await readTlsFiles(options), token: linkToken() };
}

function paramsIn(json: string): JsonObject {
  try {
    const params: unknown = JSON.parse(json);
    // Parsed from JSON, so its members are JSON values.
    if (isJsonObject(params)) return params as JsonObject;
  } catch {
    // Told below, as what is not an object is.
  }
  throw usageError(
    `The parameters are ${json.slice(0, 80)}, which is not a JSON object.`,
    `Give an object in single quotes: '{"callingList": "Customers"}'.`,
  );
}
