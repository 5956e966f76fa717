import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { chromium, withoutChromium } from '../../kernel/chromium.fixture.ts';
import { bigResult } from '../fixtures/big-run.ts';
import { sampleResult } from '../fixtures/sample-run.ts';
import { conformancePage } from './page.ts';

describe('the page in a browser', { skip: withoutChromium }, () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ocs-tck-page-'));
    const result = sampleResult();
    const options = { fault: 'a-fault-whose-name-is-longer-than-a-narrow-screen-is-wide' };
    const single = conformancePage({ ...result, run: { ...result.run, options } }, { singleFile: true });
    await writeFile(join(folder, 'sample.html'), single);
    await writeFile(join(folder, 'big.html'), conformancePage(bigResult(400, (id) => id.endsWith('/5'))));
    browser = await playwright.launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  async function open(name: string, width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  }

  for (const [width, scheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    test(`axe finds nothing at ${width} px, ${scheme}, with everything open; nothing is wider than the page`, async () => {
      const page = await open('sample.html', width, scheme);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await page.evaluate(axe.source);
      const found = await page.evaluate('axe.run()');
      // As axe's own types describe it.
      const { violations } = found as AxeResults;
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      await page.close();
    });
  }

  test('words and choices leave what fits, and a link opens what it leads to', async () => {
    const page = await open('sample.html');
    await page.fill('#search', 'reference id');
    await page.locator('#hits:not(:empty)').waitFor();
    assert.equal(await page.textContent('#hits'), '4 cases of 2 rules shown');
    await page.click('button[value=fail]');
    assert.equal(await page.textContent('#hits'), '1 case of 1 rule shown');
    await page.evaluate('location.hash = "#RDY-01-2"');
    await page.locator('#RDY-01-2').waitFor();
    await page.close();
  });

  test('a case that passed shows its messages', async () => {
    const page = await open('sample.html');
    await page.click('.chapter:has(#PRV-01) > summary');
    await page.getByRole('button', { name: 'All messages of PRV-01/1' }).click();
    assert.match((await page.textContent('#PRV-01 pre.transcript')) ?? '', /OCS → Ana +PreviewRecord/);
    await page.close();
  });

  test('the summary is two pages of paper at most', async () => {
    const page = await open('big.html');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    assert.ok(pages.length > 0 && pages.length <= 2, `${pages.length} pages`);
    await page.close();
  });
});
