/** Clocks and calendars of time zones, found in another way than the source does. */
import type { WallClock } from '../oracle/fluid.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const dayNumber = (wall: number): number => Math.floor(wall / DAY);

/** The clock of a place that is always `minutes` ahead of UTC. */
export const fixedClock = (minutes: number): WallClock => ({
  dateOf: (at) => dayNumber(at + minutes * MINUTE),
  hourOf: (at) =>
    Math.floor((at + minutes * MINUTE - dayNumber(at + minutes * MINUTE) * DAY) / HOUR),
});

/** The clock of a time zone, read from Swedish text such as `2026-03-29 03:00`. */
export function zoneClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return {
    dateOf: (at) => format.format(at).slice(0, 10),
    hourOf: (at) => Number(format.format(at).slice(11, 13)),
  };
}

export interface Change {
  /** The first instant with the new offset. */
  readonly at: number;
  /** By how many hours the clocks were put forward; negative: back. */
  readonly hours: number;
}

/** How far `timeZone` is ahead of UTC at an instant, in milliseconds. */
export function offsetOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(at)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
  };
}

/**
 * Every time that the clocks of `timeZone` were changed between two instants. Two changes less than `step` apart may be
 * missed.
 */
export function changesIn(
  timeZone: string,
  from: number,
  to: number,
  step = DAY / 2,
): readonly Change[] {
  const offset = offsetOf(timeZone);
  const changes: Change[] = [];
  let before = offset(from);
  for (let at = from; at < to; at += step) {
    const after = offset(at + step);
    if (after === before) continue;
    let [old, fresh] = [at, at + step];
    while (fresh - old > 1000) {
      const middle = Math.floor((old + fresh) / 2000) * 1000;
      if (offset(middle) === before) old = middle;
      else fresh = middle;
    }
    changes.push({ at: fresh, hours: (after - before) / HOUR });
    before = after;
  }
  return changes;
}

/**
 * The first instant of every day that begins from `from` until `to`, found by walking along the clock in steps of
 * `step`, and of a minute where the date changes.
 */
export function daysBetween(
  { dateOf }: WallClock,
  from: number,
  to: number,
  step = HOUR,
): readonly number[] {
  const starts: number[] = [];
  let today = dateOf(from);
  for (let at = from; at < to; at += step) {
    const later = dateOf(at + step);
    if (later === today) continue;
    let first = at + MINUTE;
    while (dateOf(first) === today) first += MINUTE;
    starts.push(first);
    today = later;
  }
  return starts;
}
