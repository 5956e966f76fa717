import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { DesktopProbe } from '../../reference/desktop-probe.ts';
import { startKit } from '../fixtures/kit-process.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };

test('serve prints where it listens, where its page is, and then what passes', bounded, async () => {
  const child = startKit(['serve', '--port', '0', '--trace', '--endless', '--answer-delay', '30']);
  after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const [, url = ''] = /^listening (tcp:\S+) control tcp:\S+$/.exec(await next()) ?? [];
  assert.match(await next(), /^page http:\/\/127\.0\.0\.1:\d+\/#token=\S{32}$/);

  const ana = await DesktopProbe.open(url);
  const started = ana.next('CampaignStarted');
  await ana.ask('RequestRegisterAddress', { thisDN: '7001' });
  const asked = performance.now();
  await ana.ask('RequestAgentLogin', { thisDN: '7001', agentId: '1001', password: 'hush' });
  await started;
  assert.ok(performance.now() - asked >= 25, 'what OCS sends leaves later');
  for (let line = await next(); !line.includes('CampaignStarted'); line = await next())
    assert.doesNotMatch(line, /hush|undefined/);
});

const kit = new WarmKit();
for (const delay of ['soon', '60001', '-1']) {
  test(`serve refuses the answer delay ${delay} in words`, bounded, async () => {
    const { code, errors } = await kit.call(['serve', `--answer-delay=${delay}`]);
    assert.equal(code, exitCodes.usage);
    assert.match(errors, /^USAGE: --answer-delay is .*\n {2}Hint: Give a number of milliseconds/);
  });
}
