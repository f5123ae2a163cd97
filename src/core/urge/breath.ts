/** The breathing guide as numbers: where in a breath a moment is. Knows no clock; time comes in as milliseconds. */

/** Seconds in and out, without holding; `none` paces nothing. */
const SECONDS = { '4/6': [4, 6], '3/5': [3, 5], '2/4': [2, 4], none: [0, 0] } as const;

/** How slowly the guide breathes: seconds in / seconds out, or `none`: without breath. */
export type Pace = keyof typeof SECONDS;

/** Every pace, the default first. */
export const PACES = Object.keys(SECONDS) as readonly Pace[];

/** The pace that `value` names, else the default of four seconds in and six out. */
export const parsePace = (value: unknown): Pace => PACES.find((pace) => pace === value) ?? '4/6';

/**
 * What a screen reader may say in the first second of a phase: in full for the first breaths, then short. `null` is
 * silence.
 */
export type BreathMessage = `${'in' | 'out' | 'both'}-${'full' | 'short'}` | null;

/** One moment of the breathing guide. */
export interface BreathView {
  readonly running: boolean;
  /** Whether it runs, or was paused on its way. */
  readonly begun: boolean;
  /** `null` when the pace is `none` or before the first breath. */
  readonly phase: 'in' | 'out' | null;
  /** Second of the phase, from 1. */
  readonly count: number;
  /** Seconds in and out. */
  readonly seconds: readonly [number, number];
  /** Place in the present breath, in milliseconds. */
  readonly place: number;
  readonly message: BreathMessage;
  /** Milliseconds until the count or the phase changes. */
  readonly next: number;
}

const SECOND = 1000;
/** Breaths that are announced in full. */
const IN_FULL = 2;
/**
 * Messages come at least this many milliseconds apart: where breathing in is shorter, one speaks for the whole breath.
 */
export const APART = 4000;

/**
 * The breath at `elapsed` milliseconds since the guide began. An unknown pace counts as the default one, a time that
 * is no positive number as the beginning. Nothing is said of phases that began before `quiet`.
 */
export function breathAt(pace: Pace, elapsed: number, running: boolean, quiet = 0): BreathView {
  const seconds = SECONDS[parsePace(pace)];
  const [inward, outward] = seconds;
  const length = (inward + outward) * SECOND;
  if (length === 0)
    return {
      ...{ running, begun: running, phase: null, count: 0, seconds },
      ...{ place: 0, message: null, next: Infinity },
    };
  const since = Number.isFinite(elapsed) ? Math.max(elapsed, 0) : 0;
  const place = since % length;
  const phase = place < inward * SECOND ? 'in' : 'out';
  const inPhase = phase === 'in' ? place : place - inward * SECOND;
  const begins = inPhase < SECOND && since - inPhase >= quiet;
  const spoken = inward * SECOND >= APART ? phase : phase === 'in' ? 'both' : null;
  const style = since < IN_FULL * length ? 'full' : 'short';
  return {
    running,
    begun: running || place > 0,
    phase,
    count: Math.floor(inPhase / SECOND) + 1,
    seconds,
    place,
    message: running && begins && spoken ? `${spoken}-${style}` : null,
    next: SECOND - (inPhase % SECOND),
  };
}
