/**
 * The calendar of a time zone. The one file of the core that may use `Date` and `Intl`: for the arithmetic of the
 * zone, always in the same language, calendar and digits. The instant and the zone are arguments.
 */
import { readInstant } from '../input.js';

/** A minute, an hour and an ordinary day in milliseconds. */
const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the clocks on the wall show at an instant, to the second, in milliseconds as if they were those of UTC. */
type Clock = (at: number) => number;

/** The clock of an IANA time zone, or `null` when `timeZone` is no name of one. */
function clockOf(timeZone: unknown): Clock | null {
  if (typeof timeZone !== 'string') return null;
  try {
    const format = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return (at) => {
      const parts = format.formatToParts(at).map(({ type, value }) => [type, Number(value)]);
      const wall = Object.fromEntries(parts) as Record<string, number>;
      const { year = 0, month = 0, day, hour, minute, second } = wall;
      return Date.UTC(year, month - 1, day, hour, minute, second);
    };
  } catch {
    return null;
  }
}

/** Whether `name` is that of an IANA time zone that is known here. */
export const isTimeZone = (name: unknown): boolean => clockOf(name) !== null;

/**
 * The day of `now` in a time zone; what is no instant counts as the beginning of 1970, a zone that is not known as UTC.
 * Gives, for a number of hours on the clock from its midnight (-168 to 24, whole minutes; the nearest of these for
 * another number), the first instant that shows this time or a later one; the days before it count 24 hours each.
 * So an hour that the clocks skip begins where the next one does, and one that they show twice the first time.
 */
export function calendarOf(now: number, timeZone: unknown): (hours: number) => number {
  const clock = clockOf(timeZone) ?? ((at) => at);
  const midnight = Math.floor(clock(readInstant(now)) / DAY) * DAY;
  // Zones are less than a day from UTC, so these two lie before and after every instant of the week and the day.
  const [early = 0, late = 0] = [midnight - 7 * DAY, midnight + 2 * DAY]
    .map((near) => near - clock(near))
    .sort((one, other) => one - other);
  return (hours) => {
    const within = Math.min(24, Math.max(-168, hours)) || 0;
    const wall = midnight + Math.round(within * HOUR);
    let at = wall + early;
    if (clock(at) < wall) {
      at = wall + late;
      // Clocks that were put forward over this hour showed a later one already: back to when they were.
      while (clock(at - MINUTE) >= wall) at -= MINUTE;
    }
    return at;
  };
}
