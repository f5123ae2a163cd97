/**
 * A person who hears the page and cannot see it: goes on with Tab and the arrows until what is looked for is heard,
 * and presses it. Knows nothing of the page but what Orca says.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Speech has ended when nothing was said for this long, in milliseconds. */
const QUIET = 1_000;
/** The same on the way, where only the last that is said counts. */
const SHORTLY = 400;
/** How long to wait for the first word after a key. */
const PATIENCE = 6_000;
/** How many keys to press in search of something. */
const FURTHEST = 40;
/** The roles by which a step begins, as Orca says them, and the key that presses such a thing. */
const KEYS = {
  'push button': 'Return',
  'toggle button': 'Return',
  link: 'Return',
  'check box': 'space',
  'radio button': 'space',
};

/** What a step may be. */
const STEP = new RegExp(
  `^(?:(?<press>${Object.keys(KEYS).join('|')}) (?<name>.+)` +
    '|read (?<read>.+)|hear (?<words>.+)|write (?<write>.+) in (?<field>.+))$',
);

/** The roles that end the telling of a thing. */
const ROLES = Object.keys(KEYS);

/** Whether the last thing that `heard` tells of is in a role and has (the beginning of) its name. */
const tells = (heard, role, name) => {
  const text = heard.join(' ');
  const at = text.lastIndexOf(name);
  const end = text.indexOf(role, at + name.length);
  if (at < 0 || end < 0) return false;
  return !ROLES.some((other) => text.includes(other, end + role.length));
};

/** Listens to the file that listener.py writes, and presses keys. */
export class Reader {
  #desktop;
  #file;
  #offset;

  constructor(desktop) {
    this.#desktop = desktop;
    this.#file = openSync(desktop.spoken, 'r');
    this.#offset = fstatSync(this.#file).size;
  }

  close() {
    closeSync(this.#file);
  }

  /** Loads the page anew, and waits until it is said to be there. */
  async reload() {
    const heard = await this.#key('F5');
    for (let waits = 0; !heard.join(' ').includes('oading'); waits += 1) {
      if (waits > 10) throw new Error(`No page came, but: ${heard.join(' ')}`);
      heard.push(...(await this.hear()));
    }
  }

  /** Does one step, as they are written in scenarios.mjs, and gives what is said after it. */
  async take(step) {
    const { press, name, read, words, write, field } = STEP.exec(step)?.groups ?? {};
    if (press) {
      await this.#find(press, name);
      return this.#key(KEYS[press]);
    }
    if (read) return this.#readOn(read);
    if (words) return this.#waitFor(words);
    if (!write) throw new Error(`"${step}" is no step`);
    await this.#find('', field);
    await this.#key('ctrl+a', SHORTLY);
    await this.#desktop.type(write);
    return this.hear();
  }

  /** What is said from now on until it is quiet; for the first word there is some patience. */
  async hear(quiet = QUIET, patience = PATIENCE) {
    const heard = [];
    const start = Date.now();
    let last = 0;
    while (last ? Date.now() - last < quiet : Date.now() - start < patience) {
      await wait(50);
      for (const { say } of this.#records()) {
        heard.push(say);
        last = Date.now();
      }
    }
    return heard;
  }

  /** Goes on with Tab to what has this role and name; from radio to radio with the arrow. */
  async #find(role, name) {
    const all = [];
    let heard = all;
    for (let keys = 0; !tells(heard, role, name); keys += 1) {
      if (keys > FURTHEST)
        throw new Error(`Never heard of ${role} "${name}", but: ${all.join(' ')}`);
      const among = role === 'radio button' && heard.join(' ').includes(role);
      heard = await this.#key(among ? 'Down' : 'Tab', SHORTLY);
      // What was late may be about the key before this one: only what is said last is where one is.
      if (tells(heard, role, name)) heard.push(...(await this.hear(QUIET, QUIET)));
      all.push(...heard);
    }
  }

  /** Reads on, line by line, until `text` is heard. */
  async #readOn(text) {
    const all = [];
    for (let lines = 0; !all.join(' ').includes(text); lines += 1) {
      if (lines > FURTHEST) throw new Error(`Never heard "${text}", but: ${all.join(' ')}`);
      all.push(...(await this.#key('Down', SHORTLY)));
    }
    return all;
  }

  /** Waits until `words` are said, and gives what said them. */
  async #waitFor(words) {
    for (let waits = 0; waits < 5; waits += 1) {
      const said = (await this.hear()).filter((line) => line.includes(words));
      if (said.length > 0) return said.slice(0, 1);
    }
    throw new Error(`Never heard "${words}"`);
  }

  async #key(name, quiet) {
    this.#records();
    await this.#desktop.press(name);
    return this.hear(quiet);
  }

  /** What was said since the last time. */
  #records() {
    const bytes = Buffer.alloc(fstatSync(this.#file).size - this.#offset);
    readSync(this.#file, bytes, 0, bytes.length, this.#offset);
    // The last line may be on its way.
    const end = bytes.lastIndexOf('\n') + 1;
    this.#offset += end;
    const lines = bytes.toString('utf8', 0, end).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line)).filter(({ say }) => say);
  }
}
