import { VESSELS, type VesselId } from './drinks.js';

/** A vessel to tap, and what it holds in ml. */
export type Preset = readonly [vessel: VesselId, ml: number];

const KNOWN = Object.entries(VESSELS) as readonly Preset[];

/**
 * The vessels in a text such as `glass:200 mug:300 cup`: a known vessel once, and 1 to 3000 whole ml; without an
 * amount it holds what it usually does. `null` for anything else.
 */
export function parsePresets(text: unknown): readonly Preset[] | null {
  const parts = (typeof text === 'string' ? text : '').trim().split(/\s+/);
  const presets = parts.flatMap((part) => {
    const [, id, , amount] = /^(\w+)(:(\d{1,4}))?$/.exec(part) ?? [];
    const known = KNOWN.find(([vessel]) => vessel === id);
    const ml = Number(amount ?? known?.[1]);
    return known && ml > 0 && ml <= 3000 ? [[known[0], ml] as const] : [];
  });
  return new Set(presets.map(([vessel]) => vessel)).size === parts.length ? presets : null;
}

/** The vessels in `text`, or the usual ones when it names none. */
export const presetsOf = (text: unknown): readonly Preset[] => parsePresets(text) ?? KNOWN;
