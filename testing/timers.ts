/** Watching the timers that are started while a test runs. */

/** What starts each kind of timer, what stops it, and whether it goes on by itself. */
const KINDS = [
  { start: 'setTimeout', stop: 'clearTimeout', repeats: false },
  { start: 'setInterval', stop: 'clearInterval', repeats: true },
  { start: 'requestAnimationFrame', stop: 'cancelAnimationFrame', repeats: false },
  { start: 'requestIdleCallback', stop: 'cancelIdleCallback', repeats: false },
] as const;

type Anything = (...given: unknown[]) => unknown;

export interface Timers {
  /** The kind of every timer that was started. */
  readonly started: readonly string[];
  /** The kind of every timer that was still waiting when `act` was done. */
  readonly left: readonly string[];
}

/** Runs `act` and gives the timers that were started meanwhile. */
export async function timersDuring(act: () => unknown): Promise<Timers> {
  const target = window as unknown as Record<string, Anything>;
  const original = { ...target };
  const started: string[] = [];
  const waiting = KINDS.map(({ start, stop, repeats }) => {
    const handles = new Set<unknown>();
    target[start] = (callback, ...rest) => {
      const run: Anything = (...given) => {
        if (!repeats) handles.delete(handle);
        return (callback as Anything)(...given);
      };
      const handle = original[start]?.call(window, run, ...rest);
      started.push(start);
      handles.add(handle);
      return handle;
    };
    target[stop] = (handle) => {
      handles.delete(handle);
      return original[stop]?.call(window, handle);
    };
    return { start, handles };
  });
  try {
    await act();
  } finally {
    for (const { start, stop } of KINDS) {
      for (const name of [start, stop]) if (original[name]) target[name] = original[name];
    }
  }
  return { started, left: waiting.flatMap(({ start, handles }) => [...handles].map(() => start)) };
}
