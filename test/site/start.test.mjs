/** `npm start` as a person meets it: where to look, what to do about a busy port, and how it ends. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PAGES } from './browser.mjs';

const START = fileURLToPath(new URL('../../demo/start.mjs', import.meta.url));

/** A demo on its way up; it ends with the test that started it, also when that fails. */
function start(context, port) {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: String(port) },
  });
  context.after(() => child.kill());
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      child.said += text;
      child.emit('said');
    });
  }
  return child;
}

test('says where the demo is, and stops cleanly on Ctrl-C', async (context) => {
  const child = start(context, 0);
  while (!child.said.includes('Stop with Ctrl-C.')) await once(child, 'said');
  const [, address] = /runs at (http:\/\/127\.0\.0\.1:\d+)\/\n/.exec(child.said);
  for (const page of PAGES) {
    assert.ok(child.said.includes(`${address}${page} `));
    assert.equal((await fetch(`${address}${page}`)).status, 200);
  }
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal], [0, null]);
});

test('says in one line that the port is busy, and what to do', async (context) => {
  const busy = createServer();
  busy.listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = busy.address();
  const child = start(context, port);
  const [code] = await once(child, 'close');
  busy.close();
  assert.equal(code, 1);
  assert.equal(
    child.said,
    `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start\n`,
  );
});

test('says in one line that a port is no port', async (context) => {
  const child = start(context, 'many');
  const [code] = await once(child, 'close');
  assert.equal(code, 1);
  assert.equal(
    child.said,
    'PORT="many" is no port: choose a number, for example PORT=8081 npm start\n',
  );
});
