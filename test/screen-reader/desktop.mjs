/**
 * A desktop that nobody sees, with a screen reader on it: an X server, a window manager, a message bus and Orca. It
 * has a home of its own, and everything that it started ends with it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../scripts/browsers.mjs';

/** The packages of Debian that are needed, each with a file that tells whether it is there. */
const PACKAGES = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  xvfb: '/usr/bin/Xvfb',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
};

/** Sees to it that the programs are there; throws one line that says what is missing. */
export function ensureDesktop() {
  const missing = () => Object.keys(PACKAGES).filter((name) => !existsSync(PACKAGES[name]));
  if (missing().length > 0) installPackages(missing());
  if (missing().length > 0) {
    throw new Error(`Missing for the screen reader, from Debian: ${missing().join(' ')}.`);
  }
}

/** How long Orca may take to start. */
const PATIENCE = 60_000;
/** How long a program may take to end by itself. */
const FAREWELL = 5_000;

/** Sends a signal to a program and all that it started; `false` when none of them is there. */
function tell({ pid }, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** The first line that a program writes to its fourth pipe. */
async function firstLine(child) {
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdio[3] }), 'line'),
    once(child, 'close').then(() => {
      throw new Error(`${child.spawnfile} ended before it was ready`);
    }),
  ]);
  return line;
}

/** A desktop with Orca on it. */
export class Desktop {
  /** What was started, each the leader of a group of processes, with the promise that it ends. */
  #running = new Map();
  #home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  #env = {
    PATH: process.env.PATH,
    HOME: this.#home,
    XDG_RUNTIME_DIR: this.folder('runtime'),
    XDG_DATA_HOME: this.folder('data'),
    XDG_CONFIG_HOME: this.folder('config'),
    XDG_CACHE_HOME: this.folder('cache'),
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LANG: 'C.UTF-8',
    TZ: 'Europe/Amsterdam',
    SPOKEN: this.spoken,
  };

  /** The file in which everything stands that was spoken: see listener.py. */
  get spoken() {
    return this.folder('spoken');
  }

  /** A place of this desktop alone. */
  folder(name) {
    return join(this.#home, name);
  }

  /** Starts everything; ready when Orca has said so. */
  async start() {
    mkdirSync(this.folder('runtime'), { mode: 0o700 });
    mkdirSync(this.folder('data/orca'), { recursive: true });
    const listener = fileURLToPath(new URL('listener.py', import.meta.url));
    copyFileSync(listener, this.folder('data/orca/orca-customizations.py'));
    writeFileSync(this.spoken, '');

    const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    this.#env.DISPLAY = `:${await firstLine(this.run('Xvfb', screen))}`;
    const bus = this.run('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    this.#env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    this.run('openbox', []);
    this.run(PACKAGES['at-spi2-core'], ['--launch-immediately', '--a11y=1']);
    const orca = this.run('orca', ['--disable=braille']);
    const deadline = Date.now() + PATIENCE;
    while (!readFileSync(this.spoken, 'utf8').includes('Screen reader on')) {
      if (orca.exitCode !== null) throw new Error('Orca ended: a user can have only one of it.');
      if (Date.now() > deadline) throw new Error('Orca did not start.');
      await wait(100);
    }
  }

  /** Starts a program on this desktop. */
  run(command, args) {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const child = spawn(command, args, { env: this.#env, stdio, detached: true });
    this.#running.set(child, once(child, 'close'));
    return child;
  }

  /** Presses a key, by its name in X. */
  press(key) {
    return this.#xdotool('key', '--clearmodifiers', key);
  }

  /** Types a text. */
  type(text) {
    return this.#xdotool('type', '--delay', '60', text);
  }

  async #xdotool(...args) {
    const [code] = await once(spawn('xdotool', args, { env: this.#env }), 'close');
    if (code !== 0) throw new Error(`xdotool could not do: ${args.join(' ')}`);
  }

  /** Ends a program that was started here. */
  async end(child) {
    const ended = this.#running.get(child);
    this.#running.delete(child);
    tell(child, 'SIGTERM');
    await Promise.race([ended, wait(FAREWELL, undefined, { ref: false })]);
    tell(child, 'SIGKILL');
  }

  /** Ends everything that was started here, the last one first, and takes its home away. */
  async endAll() {
    for (const child of [...this.#running.keys()].reverse()) await this.end(child);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}
