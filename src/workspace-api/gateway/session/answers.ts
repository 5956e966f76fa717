import { statusCodes } from '../../messages/channels.ts';
import type { HttpAnswer } from './effect.ts';

/** Carried out. */
export const done: HttpAnswer = { status: 200, body: { status: { code: statusCodes.done } } };

/** Accepted: what it causes comes as notifications, an error as well. */
export const accepted: HttpAnswer = { status: 200, body: { status: { code: statusCodes.accepted } } };

/** Not carried out, with HTTP's status for a code unless there is another. */
export function refused(status: number, message: string, code = status): HttpAnswer {
  return { status, body: { status: { code: isSuccess(code) ? status : code, message } } };
}

/** What needs a DN is asked for before there is one. */
export const noChannel = refused(409, 'No channel is active: activate-channels comes first.');

/** A link may give an error any number, even one by which an answer says that all is well. */
function isSuccess(code: number): boolean {
  return code === statusCodes.done || code === statusCodes.accepted;
}
