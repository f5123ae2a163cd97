/**
 * Drives WebKit, the engine of every browser on an iPhone, by the WebDriver protocol: WebKitGTK's own driver and its
 * small browser, on a screen that nobody sees.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const NEEDED = 'WebKit is not there: install "webkit2gtk-driver" and "xvfb".';
const PATIENCE = 30_000;

/** The small browser that comes with the driver. */
function findBrowser(root = '/usr/lib') {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap(({ name }) =>
      ['4.1', '4.0', '6.0'].map((version) => join(root, name, `webkit2gtk-${version}`)),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a screen that nobody sees, and gives its number. */
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x2400x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'error').then(() => Promise.reject(new Error(NEEDED))),
  ]);
  return { screen, display: `:${String(number).trim()}` };
}

/** One session of WebKit. Every method is a command of the WebDriver protocol. */
export class WebKit {
  static async launch() {
    const binary = findBrowser();
    if (!binary) throw new Error(NEEDED);
    const { screen, display } = await startScreen();
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    const webkit = new WebKit(`http://127.0.0.1:${port}`, [driver, screen]);
    try {
      await webkit.#begin(binary, once(driver, 'error'));
    } catch (error) {
      await webkit.close();
      throw error;
    }
    return webkit;
  }

  #address;
  #programs;
  #session = '';
  version = '';

  constructor(address, programs) {
    this.#address = address;
    this.#programs = programs;
  }

  async #begin(binary, failed) {
    let up = false;
    failed.then(() => (up = null));
    for (const end = Date.now() + PATIENCE; !up; await wait(50)) {
      if (up === null || Date.now() > end) throw new Error(NEEDED);
      up = await fetch(`${this.#address}/status`).then(
        ({ ok }) => ok,
        () => up,
      );
    }
    const { sessionId, capabilities } = await this.send('POST', '', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    this.#session = `/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  /** Sends a command and gives its value; throws what the driver says against it. */
  async send(method, path, body = method === 'POST' ? {} : undefined) {
    const response = await fetch(`${this.#address}/session${this.#session}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  goto(url) {
    return this.send('POST', '/url', { url });
  }

  evaluate(script, ...args) {
    return this.send('POST', '/execute/sync', { script, args });
  }

  async close() {
    if (this.#session) await this.send('DELETE', '').catch(() => undefined);
    for (const program of this.#programs) program.kill();
  }
}
