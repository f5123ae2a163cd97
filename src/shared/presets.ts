import { VESSELS, type VesselId } from '../core/views.js';

/** A vessel to tap, and what it holds in ml. */
export type Preset = readonly [vessel: VesselId, ml: number];

const KNOWN = Object.entries(VESSELS) as readonly Preset[];

/**
 * The vessels in a text such as `glass:200 mug:300 cup`: a known vessel once, and 1 to 3000 whole ml; without an
 * amount it holds what it usually does. `null` for anything else.
 */
export function parsePresets(text: unknown): readonly Preset[] | null {
  const parts = typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : [];
  const presets = parts.flatMap((part) => {
    const [id, amount, more] = part.split(':');
    const known = KNOWN.find(([vessel]) => vessel === id);
    const ml = amount === undefined ? known?.[1] : /^\d{1,4}$/.test(amount) && Number(amount);
    return known && ml && ml <= 3000 && more === undefined ? [[known[0], ml] as const] : [];
  });
  const once = new Set(presets.map(([vessel]) => vessel)).size === parts.length;
  return once && parts.length > 0 ? presets : null;
}

/** The vessels in `text`, or the usual ones when it names none. */
export const presetsOf = (text: unknown): readonly Preset[] => parsePresets(text) ?? KNOWN;
