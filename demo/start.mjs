/** `npm start`: builds what is missing, serves the demo on this computer alone, and says where to look. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createDemoServer } from './server.mjs';

const HOST = '127.0.0.1';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

function fail(line) {
  console.error(line);
  process.exit(1);
}

function readPort(text = '8080') {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  return fail(`PORT="${text}" is no port: choose a number, for example PORT=8081 npm start`);
}

function build(why) {
  console.log(`${why}: building with "npm run build", about a minute.`);
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('The build failed; its last lines above say why.');
}

const port = readPort(process.env.PORT || undefined);
if (process.argv.includes('--build')) build('Asked for a new build');
else if (!existsSync(new URL('../dist/cdn/integrity.json', import.meta.url))) {
  build('dist/cdn is not there yet');
}

const server = createDemoServer();
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') {
    fail(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  }
  fail(`The demo could not start: ${error.message}`);
});
server.listen(port, HOST, () => {
  const address = `http://${HOST}:${server.address().port}`;
  console.log(`The demo of oab-elements runs at ${address}/

  ${address}/        a Dutch clinic's page with both checks
  ${address}/en/     the same in English
  ${address}/blog/   a blog post, mounted by attribute, two languages on one page
  ${address}/nu/     an urge right now: the calm session
  ${address}/lijst/  both checks as a fixed list
  ${address}/drinken/ the fluid meter

Stop with Ctrl-C.`);
});

function stop() {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
