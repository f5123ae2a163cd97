/**
 * Section 4 of the clinical rules written a second time, by hand and in another shape than the source; see ./redflag.ts.
 * Amounts are whole ml and compared as whole numbers; days and hours come from the clock that a test hands in.
 */

export interface Drunk {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly ml: number;
}

/** What the clocks on the wall show at an instant. */
export interface WallClock {
  /** The date, in any form that differs from day to day. */
  readonly dateOf: (at: number) => string | number;
  /** The hour, 0 to 23. */
  readonly hourOf: (at: number) => number;
}

export interface Asked {
  readonly now: number;
  /** What a doctor said, as far as it is known. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly doctor?: 'yes' | 'no' | undefined;
  readonly nightWaking?: boolean | undefined;
  readonly urge?: boolean | undefined;
}

export interface ExpectedDay {
  readonly totalMl: number;
  readonly alcoholMl: number;
  readonly caffeineMl: number;
  readonly eveningMl: number;
  readonly band: string | null;
  readonly notes: readonly string[];
  readonly leastMl: number;
}

export const KIND_IDS = [
  ...['water', 'tea', 'herbal-tea', 'coffee', 'decaf', 'milk', 'juice', 'soft-drink', 'soup'],
  ...['alcohol', 'other'],
];

/** From low to high. */
export const BAND_IDS = ['far-below', 'below', 'within', 'slightly-above', 'above'];

export const NOTE_IDS = ['pause', 'much', 'evening', 'caffeine', 'less-slowly'];

export const PRESETS = { cup: 125, mug: 250, glass: 200, can: 330, bottle: 500, bowl: 250 };

const MINUTES_60 = 3_600_000;

/** The band by the table of the rules; for what a doctor set by the sentences around it. */
export function expectBand(ml: number, { min, max, doctor }: Omit<Asked, 'now'>): string | null {
  if (min === undefined && max === undefined) {
    if (doctor !== 'no') return null;
    if (ml < 1000) return 'far-below';
    if (ml <= 1499) return 'below';
    if (ml <= 2000) return 'within';
    return ml <= 2500 ? 'slightly-above' : 'above';
  }
  if (max !== undefined && ml > max) return 'above';
  if (min === undefined || ml >= min) return 'within';
  return ml * 3 < min * 2 ? 'far-below' : 'below';
}

const total = (drinks: readonly Drunk[]): number => {
  let ml = 0;
  for (const drink of drinks) ml += drink.ml;
  return ml;
};

/** What the clinical rules say about the day of `asked.now`; `drinks` are well formed, in any order. */
export function expectDay(
  drinks: readonly Drunk[],
  asked: Asked,
  { dateOf, hourOf }: WallClock,
): ExpectedDay {
  const today = dateOf(asked.now);
  const ofToday = drinks.filter(({ at }) => dateOf(at) === today);
  const counting = (drink: Drunk): boolean => drink.kind !== 'alcohol';
  const counted = ofToday.filter(counting);
  const totalMl = total(counted);
  const caffeineMl = total(
    counted.filter(({ kind }) => kind === 'coffee' || kind === 'tea' || kind === 'soft-drink'),
  );
  const eveningMl = total(ofToday.filter(({ at }) => hourOf(at) >= 20));
  const inHourBefore = (end: number): number =>
    total(drinks.filter((one) => one.at <= end && end - one.at <= MINUTES_60));
  const usual = asked.min === undefined && asked.max === undefined && asked.doctor === 'no';
  const notes: string[] = [];
  if (ofToday.some(({ at }) => inHourBefore(at) > 1000)) notes.push('pause');
  if (totalMl >= 3000) notes.push('much');
  if (asked.nightWaking && eveningMl * 4 > total(ofToday)) notes.push('evening');
  if (caffeineMl > 400) notes.push('caffeine');
  // A doctor's maximum goes first: beside it the widget does not say how much less may be enough.
  const less = usual && asked.urge === true && totalMl > 2000;
  if (less) notes.push('less-slowly');
  return {
    totalMl,
    alcoholMl: total(ofToday.filter((drink) => !counting(drink))),
    caffeineMl,
    eveningMl,
    band: expectBand(totalMl, asked),
    notes,
    leastMl: less ? Math.max(1500, totalMl - Math.floor(totalMl / 4)) : 0,
  };
}
