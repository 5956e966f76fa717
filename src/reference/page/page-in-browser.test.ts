import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { chromium, withoutChromium } from '../../kernel/chromium.fixture.ts';
import { demonstrationFloor } from '../demonstration/demonstration-floor.ts';
import { DesktopProbe } from '../desktop-probe.ts';
import { type RunningReference, startReference } from '../start-reference.ts';

const bounded = { timeout: 60_000 };

describe('the page on the control port, in a browser', { skip: withoutChromium }, () => {
  let reference: RunningReference;
  let browser: Browser;
  let page: Page;
  let ana: DesktopProbe;
  const problems: string[] = [];

  before(async () => {
    reference = await startReference({
      port: 0,
      controlPort: 0,
      page: true,
      ...demonstrationFloor(Date.now()),
    });
    browser = await playwright.launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(reference.pageUrl ?? '');
    await page.locator('#campaigns tr').first().waitFor();
    ana = await DesktopProbe.logIn(reference.url, '7001', '1001');
  }, bounded);
  after(async () => {
    await browser?.close();
    await stop();
  });

  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= reference?.close();
    return stopped;
  };

  const asks = (request: string) =>
    ana.say('7001', {
      GSW_AGENT_REQ_TYPE: request,
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Demonstration',
    });
  const inMessages = (text: string) => page.locator('#messages li', { hasText: text }).first();

  it('takes its token out of the address, and shows campaigns, agents and lists', bounded, async () => {
    assert.doesNotMatch(page.url(), /token/);
    await page.getByRole('row', { name: /Ünal & Söhne@Söhne.*running/ }).waitFor();
    await page.getByRole('row', { name: /1001 7001 not ready none/ }).waitFor();
    await page.getByText('007', { exact: true }).and(page.locator('summary')).click();
    await page.getByRole('cell', { name: 'Zoë Łukasiewicz' }).waitFor();
  });

  it('shows messages as they pass, with what is wrong with them', bounded, async () => {
    await asks('PreviewRecordRequest');
    await inMessages('EventUserEvent PreviewRecord').waitFor();
    await page.getByRole('row', { name: /1001 7001 not ready 5550101/ }).waitFor();
    await asks('RecordProceed');
    await inMessages('Did you mean RecordProcessed?').waitFor();
    assert.equal(await inMessages('EventACK').isVisible(), false);
    await page.getByLabel('also acknowledgments').check();
    await inMessages('EventACK').waitFor();
  });

  it('provokes an error, which the next request gets', bounded, async () => {
    const form = page.locator('form[data-method="provoke.error"]');
    await form.locator('[name=error]').selectOption('113');
    await form.locator('[name=agentId]').selectOption('1001');
    await form.locator('[name=request]').selectOption('CampaignStatusRequest');
    await form.getByRole('button').press('Enter');
    await page.getByText('waits: error 113 for CampaignStatusRequest of 1001').waitFor();
    await asks('CampaignStatusRequest');
    await inMessages('error 113').waitFor();
    await page.getByText('waits: error 113').waitFor({ state: 'detached' });
  });

  it('takes back an error that no request has met', bounded, async () => {
    await page.locator('form[data-method="provoke.error"]').getByRole('button').click();
    await page.getByText('waits: error').waitFor();
    await page.getByRole('button', { name: 'Withdraw errors that wait' }).click();
    await page.getByText('waits: error').waitFor({ state: 'detached' });
  });

  it('cancels the record on a desktop, and says why it cannot', bounded, async () => {
    const form = page.locator('form[data-method="provoke.recordCancel"]');
    await form.locator('[name=agentId]').selectOption('1001');
    await form.getByRole('button').click();
    await page.getByText('Send RecordCancel: done (phone 5550101, handle 1).').waitFor();
    await inMessages('EventUserEvent RecordCancel').waitFor();
    await form.getByRole('button').click();
    await page.getByText('Send RecordCancel: The agent "1001" has no record on the desktop.').waitFor();
  });

  it('makes the database fail, and heals it', bounded, async () => {
    await page.getByRole('button', { name: 'Make the database fail' }).click();
    await page.getByText('the database fails', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Heal the database' }).click();
    await page.getByText('the database works').waitFor();
  });

  const colors = { runOnly: ['color-contrast'] };
  for (const [width, colorScheme, options] of [
    [390, 'dark', {}],
    [1440, 'light', colors],
  ] as const) {
    it(`has nothing for axe to find at ${width} px, ${colorScheme}, and is no wider`, bounded, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const found = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
      // As axe's own types describe it.
      const { violations } = found as AxeResults;
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    });
  }

  it('asks for the token if it does not have it, and tells a wrong one', bounded, async () => {
    const other = await browser.newPage();
    const url = new URL(reference.pageUrl ?? '');
    await other.goto(url.origin);
    const field = other.getByLabel('Token');
    await field.fill('a guess');
    await field.press('Enter');
    await other.getByText('The token is missing or wrong.').waitFor();
    await field.fill(new URLSearchParams(url.hash.slice(1)).get('token') ?? '');
    await field.press('Enter');
    await other.getByRole('row', { name: /Demonstration@Agents/ }).waitFor();
    await other.close();
  });

  it('has met no error of its own, and nothing that its policy forbids', () => {
    assert.deepEqual(
      problems.filter((text) => !text.includes('409')),
      [],
    );
  });

  it('says that the server has stopped', bounded, async () => {
    await stop();
    await page
      .getByRole('status')
      .getByText(/has stopped|does not answer/)
      .waitFor();
  });
});
