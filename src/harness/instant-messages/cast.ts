import type { Floor, KnowledgeWorker, Strategy } from '../../instant-messages/machine/floor.ts';
import { KitError } from '../../kernel/kit-error.ts';

/** Where agents ask for a knowledge worker, and where interactions go that nobody takes. */
export const routingPoint = '8100';
const defaultDN = '7900';

/** Everybody in the scenarios, with their DNs. */
export const agents: Readonly<Record<string, string>> = { Ana: '7001', Ben: '7002' };

export const knowledgeWorkers: readonly KnowledgeWorker[] = [
  { agent: 'Kim', dn: '7101', voiceDN: '7201' },
  { agent: 'Lee', dn: '7102', voiceDN: '7202' },
  { agent: 'Max', dn: '7103', voiceDN: '7203' },
];

/** The customers with whom agents talk. */
export const customers: Readonly<Record<string, string>> = { Ana: '5550101', Ben: '5550102' };

/** Who sits at the default DN, and who only looks on at the routing point. */
export const fallback = 'Dora';
export const onlooker = 'onlooker';

/** The connection id of no call. */
export const noCall = 'ffffffffffffffff';

/** The strategy of a case where its table does not say. */
export const usualStrategy: Strategy = {
  selection: 'one',
  afterDecline: 'next',
  previewSeconds: 20,
  queueSeconds: 120,
  voice: 'direct',
  strictPreview: false,
};

export function floorWith(strategy: Strategy): Floor {
  return { routingPoint, knowledgeWorkers, strategy };
}

/** The DN at which somebody has instant messages. Throws if nobody has that name: a mistake in a feature. */
export function dnOf(name: string): string {
  const dn = agents[name] ?? workerNamed(name)?.dn ?? (name === fallback ? defaultDN : undefined);
  if (dn !== undefined) return dn;
  throw new KitError({ code: 'FEATURE_NOT_SET_UP', message: `Nobody in the scenarios is called ${name}.` });
}

/** Whose DN that is; the DN itself if it is nobody's. */
export function nameAt(dn: string): string {
  const everybody = [...Object.keys(agents), ...knowledgeWorkers.map(({ agent }) => agent), fallback];
  return everybody.find((name) => dnOf(name) === dn) ?? dn;
}

export function workerNamed(name: string): KnowledgeWorker | undefined {
  return knowledgeWorkers.find(({ agent }) => agent === name);
}
