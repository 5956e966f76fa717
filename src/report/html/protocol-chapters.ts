import { worst } from '../../kernel/verdict.ts';
import { countCases } from '../count-cases.ts';
import type { ChapterResult, RunResult } from '../run-result.ts';

/** A chapter of the protocol for one role, with its features as topics. */
export interface ProtocolChapter extends Pick<ChapterResult, 'role' | 'title' | 'verdict' | 'counts'> {
  /** Its anchor in the page. */
  readonly id: string;
  readonly topics: readonly ChapterResult[];
}

/** The features of a run as the chapters that they are parts of (`features/chapters.yaml`), in the corpus's order. */
export function protocolChapters({ chapters }: Pick<RunResult, 'chapters'>): readonly ProtocolChapter[] {
  const groups = Map.groupBy(chapters, ({ role, slug, partOf }) => `${role}-${partOf ?? slug}`);
  return [...groups].map(([id, topics]) => ({
    id,
    role: topics[0]?.role ?? '',
    title: titleOf(topics),
    verdict: verdictOf(topics),
    counts: countCases(topics.flatMap(({ rules }) => rules)),
    topics,
  }));
}

/** The title of the only topic, else the chapter's name in words. */
function titleOf([first, ...others]: readonly ChapterResult[]): string {
  if (!first) return '';
  const { partOf, title } = first;
  if (others.length === 0 || partOf === undefined) return title;
  const words = partOf.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A pass only if each topic passed. */
function verdictOf(topics: readonly ChapterResult[]): ChapterResult['verdict'] {
  const found = worst(topics.map(({ verdict }) => verdict));
  return found === 'pass' && topics.some(({ verdict }) => verdict === 'none') ? 'none' : found;
}
