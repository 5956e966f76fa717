import { gzipSync } from 'node:zlib';
import type { RunResult } from '../run-result.ts';
import { transcriptText } from '../transcript-text.ts';
import { protocolChapters } from './protocol-chapters.ts';

/**
 * The messages of every case as text, for the page's script: a line for each chapter, in the page's order, which is JSON
 * (texts by case id), compressed by gzip, in base64.
 */
export function packedTranscripts(result: RunResult): string {
  const lines = protocolChapters(result).map(({ topics }) => {
    const cases = topics.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
    const texts = cases.flatMap((one) => (one.messages > 0 ? [[one.id, transcriptText(one)]] : []));
    return gzipSync(JSON.stringify(Object.fromEntries(texts))).toString('base64');
  });
  return `<script type="text/plain" id="transcripts">${lines.join('\n')}</script>`;
}
