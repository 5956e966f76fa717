import { type Case, type Corpus, casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { messageCatalog } from '../protocol/catalog.generated.js';
import { ocs } from '../roles/ocs.ts';

/** A case in which a request is sent and then refused with a number. */
export interface ProvokedError {
  /** Value of GSW_AGENT_REQ_TYPE as sent; it may be unknown. */
  readonly request: string;
  readonly code: number;
  readonly case: string;
  /** The number is one that the case also accepts, besides the one that it asks for. */
  readonly tolerated: boolean;
}

/** What the steps of cases say about refusals. */
export interface ProvokedErrors {
  readonly provoked: readonly ProvokedError[];
  /** Cases that expect an error for which no request was found: a phrasing that this file does not know. */
  readonly unattributed: readonly string[];
}

/** Reads from the steps which errors the cases of a corpus for an OCS provoke. */
export function provokedErrors(corpus: Corpus): ProvokedErrors {
  const found = casesOfRole(corpus, casesOf(corpus), ocs.name).map(errorsInCase);
  return {
    provoked: found.flatMap(({ provoked }) => provoked),
    unattributed: found.flatMap(({ unattributed }) => unattributed),
  };
}

function errorsInCase(one: Case): ProvokedErrors {
  const provoked: ProvokedError[] = [];
  const unattributed: string[] = [];
  const asked = new Map<string, string[]>();
  for (const step of one.steps) {
    const sent = sentIn(step);
    if (sent) asked.set(sent.actor, [...(asked.get(sent.actor) ?? []), sent.request]);
    const received = receivedIn(step);
    const open = asked.get(received?.actor ?? '') ?? [];
    const request = received && takeAnswered(open, received);
    if (!received || received.codes.length === 0) continue;
    if (request === undefined) unattributed.push(one.id);
    else
      provoked.push(...received.codes.map((code, n) => ({ request, code, case: one.id, tolerated: n > 0 })));
  }
  return { provoked, unattributed };
}

interface Sent {
  readonly actor: string;
  readonly request: string;
}

interface Received {
  readonly actor: string;
  /** What came, `RecordProcessedAcknowledge`, `error`; `no answer` or `nothing` for silence. */
  readonly what: string;
  /** The error's number and the others that are accepted. */
  readonly codes: readonly number[];
}

/** Every phrasing that sends a request and leaves its answer to a later step; `has sent` takes the answer itself. */
function sentIn(step: string): Sent | undefined {
  const [, actor, request] = /^\S+ (\w+) (?:sends|tries) (?:these pairs:|(\w+))/.exec(step) ?? [];
  if (actor === undefined || /without GSW_AGENT_REQ_TYPE\b/.test(step)) return undefined;
  const other =
    /\| *GSW_AGENT_REQ_TYPE *\| *"([^"]*)"/.exec(step) ?? /GSW_AGENT_REQ_TYPE set to "([^"]*)"/.exec(step);
  const type = other?.[1] ?? request;
  return type === undefined ? undefined : { actor, request: type };
}

function receivedIn(step: string): Received | undefined {
  const [line = ''] = step.split('\n');
  const [, actor, what, rest = ''] = /^\S+ (\w+) receives (\w+)(.*)/.exec(line) ?? [];
  if (actor === undefined || what === undefined) return undefined;
  if (what !== 'error')
    return { actor, what: what === 'no' ? what + rest : what, codes: errorNumberOf(what) };
  return { actor, what, codes: [...rest.matchAll(/\b\d{3}\b/g)].map(([code]) => Number(code)) };
}

/** Two refusals have an event of their own, which carries its number. */
function errorNumberOf(event: string): readonly number[] {
  const entry = messageCatalog[event];
  const number = entry?.keys.find(({ key }) => key === 'GSW_ERROR_NUMBER')?.expected;
  const [code] = /\d+/.exec(number ?? '') ?? [];
  return event === 'Error' || code === undefined ? [] : [Number(code)];
}

/**
 * Removes the request that a message answers from the open ones: the first that it may answer. Silence closes the last
 * one; so does an error that no open request may get.
 */
function takeAnswered(open: string[], { what, codes }: Received): string | undefined {
  if (what === 'nothing') open.length = 0;
  if (what === 'no answer') return open.pop();
  const fits = (request: string): boolean => {
    const entry = messageCatalog[request];
    if (codes.length === 0) return entry?.answers?.includes(what) ?? false;
    return entry?.errors?.some((code) => codes.includes(code)) ?? true;
  };
  const place = open.findIndex(fits);
  if (place >= 0) return open.splice(place, 1)[0];
  return codes.length > 0 ? open.pop() : undefined;
}
