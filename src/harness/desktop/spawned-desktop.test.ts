import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { Transcript } from '../case/transcript.ts';
import { spawnDesktop } from './spawned-desktop.ts';

const node = JSON.stringify(process.execPath);
const limit = { timeout: 60_000 };

/** A command whose process runs a program given as text. */
function program(text: string): string {
  return `exec ${node} -e ${JSON.stringify(text)}`;
}

/** Says hello as any desktop does, with the pid of a process as its version. */
const hello = (pid: string): string =>
  `process.stdin.once('data',()=>console.log(JSON.stringify({jsonrpc:'2.0',id:1,result:{role:'desktop',implementation:'d',version:String(${pid}),capabilities:[]}})))`;

test('the reference desktop over standard streams answers, and is gone afterward', limit, async () => {
  const command = `exec ${node} ${JSON.stringify(join(kitFolder, 'src', 'cli', 'main.ts'))} desktop --stdio`;
  const { client, close } = await spawnDesktop(command, 15_000);
  const { result } = await client.call(new Transcript(() => 0), 'observe', {});
  assert.equal(client.hello.role, 'desktop');
  assert.ok(typeof result === 'object' && result !== null && 'connected' in result);
  await close();
});

test('a desktop that dies at once is reported with what it complained about', limit, async () => {
  const dying = spawnDesktop(program("console.error('no display'); process.exit(3)"), 10_000);
  await assert.rejects(dying, (error: Error & { code?: string; hint?: string }) => {
    assert.equal(error.code, 'DESKTOP_START');
    assert.match(error.message, /exit code 3/);
    assert.match(error.hint ?? '', /no display/);
    return true;
  });
});

test('a desktop that dies later says why in whatever it leaves unanswered', limit, async () => {
  const dying = `${hello('0')};process.stdin.on('data',(d)=>{if(String(d).includes('observe')){console.error('out of paper');process.exit(7)}})`;
  const { client, close } = await spawnDesktop(program(dying), 10_000);
  await assert.rejects(client.ask('observe'), {
    code: 'UPPER_TESTER_CLOSED',
    message: /exit code 7.*out of paper/s,
  });
  await close();
});

test('a desktop that has died is started again', limit, async () => {
  const dying = `${hello('process.pid')};process.stdin.on('data',(d)=>{if(String(d).includes('observe'))process.exit(7)})`;
  const { client, close } = await spawnDesktop(program(dying), 10_000);
  await assert.rejects(client.ask('observe'), { code: 'UPPER_TESTER_CLOSED' });
  await client.restore(10_000);
  await assert.rejects(client.ask('observe'), { code: 'UPPER_TESTER_CLOSED' });
  await close();
});

test('a desktop that says nothing is given up, and ended', limit, async () => {
  const silent = spawnDesktop(program('setInterval(() => {}, 1000)'), 300);
  await assert.rejects(silent, { code: 'DESKTOP_START' });
});

test('a desktop that will not end is ended by force, with what it started', limit, async () => {
  const deaf = 'process.on("SIGTERM",()=>{});setInterval(()=>{},1000)';
  const child = `const c=require('node:child_process').spawn(process.execPath,['-e','${deaf}'])`;
  const { client, close } = await spawnDesktop(program(`${deaf};${child};${hello('c.pid')}`), 10_000);
  await close();
  assert.equal(await isGone(Number(client.hello.version)), true);
});

/** Whether a process that was killed has gone, once the system has cleared it away. */
async function isGone(pid: number): Promise<boolean> {
  for (const end = Date.now() + 2000; Date.now() < end; await new Promise(setImmediate)) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
  }
  return false;
}
