import { type Corpus, casesOf, chaptersOfRole } from '../corpus/corpus.ts';
import { messageCatalog } from '../protocol/catalog.generated.js';
import { type ErrorCode, errorCodes } from '../protocol/errors.generated.ts';
import { errorsOf, type RequestName, requestNames } from '../protocol/message-names.generated.ts';
import { ocs } from '../roles/ocs.ts';
import { type CellReason, unprovokedCells, whyImpossible } from './decided-cells.ts';
import { type ProvokedError, provokedErrors } from './provoked-errors.ts';

/** What is known about a request and an error code. */
export type Cell =
  /** Cases provoke it. `unforeseen`: the request's schema does not name the code. */
  | { readonly state: 'provoked'; readonly cases: readonly string[]; readonly unforeseen: boolean }
  /** Cases accept it instead of the code that they ask for. */
  | { readonly state: 'tolerated'; readonly cases: readonly string[] }
  | ({ readonly state: 'impossible' | 'decided' } & CellReason)
  | { readonly state: 'chapter to come'; readonly chapter: string }
  | { readonly state: 'to be provoked' };

/** Every request with every code, and what else the features provoke. */
export interface ErrorMatrix {
  readonly requests: readonly {
    readonly request: RequestName;
    readonly cells: ReadonlyMap<ErrorCode, Cell>;
  }[];
  /** Refusals of something that is not a request. */
  readonly strangers: readonly ProvokedError[];
  /** Cases with an error that does not follow from a request in their steps. */
  readonly unattributed: readonly string[];
}

/** Object.keys gives texts; the keys are exactly the codes. */
const codes = Object.keys(errorCodes).map(Number) as ErrorCode[];

/** Which cases of the corpus provoke which error of which request, or why none does. */
export function errorMatrix(corpus: Corpus): ErrorMatrix {
  const { provoked, unattributed } = provokedErrors(corpus);
  const requests = requestNames.map((request) => {
    const own = provoked.filter((error) => error.request === request);
    const toCome = chapterToCome(corpus, request);
    const cells = codes.map((code) => [code, cellOf(request, code, own, toCome)] as const);
    return { request, cells: new Map(cells) };
  });
  const known = new Set<string>(requestNames);
  return { requests, strangers: provoked.filter(({ request }) => !known.has(request)), unattributed };
}

/** The chapter of a request, if none of its cases sends that request yet. */
function chapterToCome(corpus: Corpus, request: RequestName): string | undefined {
  const { chapter = '' } = messageCatalog[request] ?? {};
  const features = chaptersOfRole(corpus, ocs.name).filter(
    ({ slug }) => slug.slice(0, 2) === chapter.slice(0, 2),
  );
  const sends = new RegExp(`^\\S+ \\w+ (?:sends|has sent) ${request}\\b`);
  const built = casesOf({ chapters: features }).some(({ steps }) => steps.some((step) => sends.test(step)));
  return built ? undefined : chapter;
}

function cellOf(
  request: RequestName,
  code: ErrorCode,
  errors: readonly ProvokedError[],
  toCome: string | undefined,
): Cell {
  const allowed = errorsOf[request].includes(code);
  const here = errors.filter((error) => error.code === code);
  const cases = here.filter(({ tolerated }) => !tolerated).map((error) => error.case);
  if (cases.length > 0) return { state: 'provoked', cases: [...new Set(cases)], unforeseen: !allowed };
  if (here.length > 0) return { state: 'tolerated', cases: here.map((error) => error.case) };
  if (!allowed) {
    const unsaid = { reason: 'Its schema does not name the code.', source: '' };
    return { state: 'impossible', ...(whyImpossible(request, code) ?? unsaid) };
  }
  if (toCome !== undefined) return { state: 'chapter to come', chapter: toCome };
  const decided = unprovokedCells[request]?.[code];
  return decided ? { state: 'decided', ...decided } : { state: 'to be provoked' };
}

/** The cells in that state, as `RecordReject 104`. */
export function cellsIn(matrix: ErrorMatrix, wanted: (cell: Cell) => boolean): readonly string[] {
  return matrix.requests.flatMap(({ request, cells }) =>
    [...cells].filter(([, cell]) => wanted(cell)).map(([code]) => `${request} ${code}`),
  );
}
