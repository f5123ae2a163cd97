/** A clock under the hand of the test: time passes, and timers ring, only when the test says so. */

interface Ring {
  readonly at: number;
  readonly run: () => void;
}

type SetTimer = (run: () => void, wait?: number) => number;

/** Stands in for `performance.now`, `Date.now`, `setTimeout` and `clearTimeout` from when it is made until `restore`. */
export class FakeClock {
  readonly #rings = new Map<number, Ring>();
  readonly #restore: () => void;
  #now: number;
  #handle = 0;

  constructor(now = performance.now()) {
    this.#now = now;
    const since = Date.now() - now;
    const original = { setTimeout, clearTimeout, now: performance.now, date: Date.now };
    const set: SetTimer = (run, wait = 0) => {
      this.#handle += 1;
      this.#rings.set(this.#handle, { at: this.#now + Math.max(wait, 0), run });
      return this.#handle;
    };
    const clear = (handle?: number) => void this.#rings.delete(handle ?? 0);
    performance.now = () => this.#now;
    Date.now = () => since + this.#now;
    Object.assign(window, { setTimeout: set, clearTimeout: clear });
    this.#restore = () => {
      performance.now = original.now;
      Date.now = original.date;
      window.setTimeout = original.setTimeout;
      window.clearTimeout = original.clearTimeout;
    };
  }

  /** The present, in milliseconds. */
  get now(): number {
    return this.#now;
  }
  /** How many timers wait. */
  get waiting(): number {
    return this.#rings.size;
  }

  /** Lets `milliseconds` pass; each timer rings at its time, and `drawn` is awaited after each. */
  async pass(milliseconds: number, drawn: () => Promise<unknown>): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [first] = [...this.#rings].sort(([, one], [, other]) => one.at - other.at);
      if (!first || first[1].at > end) break;
      this.#rings.delete(first[0]);
      this.#now = Math.max(this.#now, first[1].at);
      first[1].run();
      await drawn();
    }
    this.#now = end;
  }

  /** Puts the clock `milliseconds` further without a timer that rings, as sleep does; below zero: steps it back. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }

  restore(): void {
    this.#restore();
  }
}
