/**
 * Days and hours in a time zone. The one place of the core that may use `Date` and `Intl`: for the arithmetic of the
 * zone, always in the same language, calendar and digits. The instant and the zone are arguments; what is remembered
 * here only saves work.
 */
import { readInstant } from '../input.js';

/** A minute, an hour and an ordinary day in milliseconds. */
const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the clocks on the wall show at an instant, to the second, in milliseconds as if they were those of UTC. */
type Clock = (at: number) => number;

/** Gives the instant of a number of hours after the midnight of a day. */
type Calendar = (hours: number) => number;

/** One zone: its clock, and the calendar that was made last. */
interface Zone {
  readonly clock: Clock;
  midnight: number;
  instantOf: Calendar;
}

/** Zones are few, but names of zones are not: `europe/AMSTERDAM` is one too. */
const MOST_ZONES = 20;

const zones = new Map<unknown, Zone>();

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

/** A zone without a day yet. */
const zoneWith = (clock: Clock): Zone => ({ clock, midnight: NaN, instantOf: clock });

/** What every name stands for that is not known. */
const UTC = /* @__PURE__ */ zoneWith((at) => at);

/** The zone called `timeZone`, or `null` when there is none. */
function zoneOf(timeZone: unknown): Zone | null {
  const known = zones.get(timeZone);
  if (known) return known;
  const clock = clockOf(timeZone);
  if (!clock) return null;
  if (zones.size >= MOST_ZONES) zones.clear();
  const zone = zoneWith(clock);
  zones.set(timeZone, zone);
  return zone;
}

/** Whether `name` is that of an IANA time zone that is known here. */
export const isTimeZone = (name: unknown): boolean => zoneOf(name) !== null;

/** The time that clocks show at an instant, such as `09:05`. */
export function wallTime(at: number, timeZone: unknown): string {
  const { clock } = zoneOf(timeZone) ?? UTC;
  return new Date(clock(readInstant(at))).toISOString().slice(11, 16);
}

/** The calendar of the day that begins at `midnight` on the wall. */
function calendarFrom(midnight: number, clock: Clock): Calendar {
  const known = new Map<number, number>();
  // Zones are less than a day from UTC, so these two lie before and after every instant of the week and the day.
  const [early = 0, late = 0] = [midnight - 7 * DAY, midnight + 2 * DAY]
    .map((near) => near - clock(near))
    .sort((one, other) => one - other);
  return (hours) => {
    const within = Math.min(24, Math.max(-168, hours)) || 0;
    const wall = midnight + Math.round((within * HOUR) / MINUTE) * MINUTE;
    let at = known.get(wall);
    if (at !== undefined) return at;
    at = wall + early;
    if (clock(at) < wall) {
      at = wall + late;
      // Clocks that were put forward over this hour showed a later one already: back to when they were.
      while (clock(at - MINUTE) >= wall) at -= MINUTE;
    }
    known.set(wall, at);
    return at;
  };
}

/**
 * The day of `now` in a time zone; what is no instant counts as the beginning of 1970, a zone that is not known as UTC.
 * Gives, for a number of hours on the clock from its midnight (-168 to 24, whole minutes; the nearest of these for
 * another number), the first instant that shows this time or a later one; the days before it count 24 hours each.
 * So an hour that the clocks skip begins where the next one does, and one that they show twice the first time.
 */
export function calendarOf(now: number, timeZone: unknown): Calendar {
  const zone = zoneOf(timeZone) ?? UTC;
  const midnight = Math.floor(zone.clock(readInstant(now)) / DAY) * DAY;
  if (midnight !== zone.midnight) {
    zone.midnight = midnight;
    zone.instantOf = calendarFrom(midnight, zone.clock);
  }
  return zone.instantOf;
}
