import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demonstration, demonstrationCampaignGroup } from '../reference/demonstration/demonstration.ts';
import { type RunningDesktop, startDesktop } from '../reference/desktop/start-desktop.ts';
import { type RunningReference, startReference } from '../reference/start-reference.ts';
import { bytesIn, readCorpus } from './corpus.ts';
import { fuzzLink, playBatch } from './fuzz-link.ts';
import { type SurfaceName, surfaces } from './surfaces.ts';

const bounded = { timeout: 60_000 };
const framesOfEach = 1500;

let reference: RunningReference;
let desktop: RunningDesktop;
before(async () => {
  const bring = [{ verb: 'start', campaignGroup: demonstrationCampaignGroup }] as const;
  reference = await startReference({
    port: 0,
    controlPort: 0,
    webSocketPort: 0,
    provision: demonstration,
    bring,
  });
  desktop = await startDesktop({ controlPort: 0 });
});
after(() => Promise.all([reference.close(), desktop.close()]));

const urlOf = (surface: SurfaceName): string =>
  ({ cti: reference.url, control: reference.controlUrl, 'upper-tester': desktop.controlUrl })[surface] ?? '';

describe('batches of the corpus leave a server that answers', () => {
  for (const entry of readCorpus())
    it(entry.what, bounded, async () => {
      const wrong = await playBatch(surfaces[entry.surface], urlOf(entry.surface), {}, bytesIn(entry));
      assert.equal(wrong, undefined);
      assert.equal(await playBatch(surfaces[entry.surface], urlOf(entry.surface), {}, []), undefined);
    });
});

describe(`${framesOfEach} nearly sound and noisy frames leave a server that answers`, () => {
  for (const [name, surface, url] of [
    ['the CTI link over TCP', 'cti', () => urlOf('cti')],
    ['the CTI link over WebSocket', 'cti', () => reference.webSocketUrl ?? ''],
    ['the upper tester', 'upper-tester', () => urlOf('upper-tester')],
    ['the control link', 'control', () => urlOf('control')],
  ] as const)
    it(`on ${name}`, bounded, async () => {
      const fuzz = { surface: surfaces[surface], url: url(), frames: framesOfEach, seed: 11 };
      assert.deepEqual(await fuzzLink(fuzz), { sent: framesOfEach });
    });
});
