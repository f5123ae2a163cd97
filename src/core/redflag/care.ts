/** From a level to what a care card shows: whom to call, in which order, and what stays hidden. */
import { contactsOf, type CareOptions, type Contact, type ContactRole } from '../care/contacts.js';
import type { ReasonId, RedFlagResult } from './evaluate.js';
import { findingsOf, type FindingId, type TriageLevel } from './findings.js';
import { RULE_TABLE, type RuleId, type RuleRow } from './rules.js';

/** Every number, flag and id that a care card shows. */
export interface CareView {
  readonly level: TriageLevel;
  readonly reasons: readonly ReasonId[];
  /** Whom to call, the first one first: those with a number, and the emergency number in any case. */
  readonly contacts: readonly Contact[];
  /** Whether the card says to try the GP first and the emergency number if nobody answers at once. */
  readonly gpFirst: boolean;
  /** Emergency signs to show again because the person was not sure about them. */
  readonly signsToWatch: readonly FindingId[];
  /** Whether nothing else, such as self-help or a next step of the site, may stand beside the card. */
  readonly urgent: boolean;
}

/** In the Netherlands the GP or the out-of-hours service sends help at once for these [DOKPAT]. */
const GP_FIRST: readonly string[] = ['cannot-pass-urine', 'leg-weakness', 'saddle-numbness'];

const ROLES: Readonly<Record<TriageLevel, readonly ContactRole[]>> = {
  emergency: ['emergency'],
  'same-day': ['gp', 'out-of-hours'],
  soon: ['gp'],
  routine: ['gp'],
  none: [],
  incomplete: ['gp'],
};

/** The card for a level and its reasons. Total: any country, any text for a number. */
export function viewCare(
  { level, reasons }: Pick<RedFlagResult, 'level' | 'reasons'>,
  options: CareOptions,
): CareView {
  const gpFirst =
    level === 'emergency' &&
    options.country === 'NL' &&
    reasons.every((id) => GP_FIRST.includes(id));
  const signsToWatch = reasons.includes('unsure-emergency') ? findingsOf('emergency') : [];
  const roles: readonly ContactRole[] = gpFirst
    ? ['gp', 'out-of-hours', 'emergency']
    : [...ROLES[level], ...(signsToWatch.length > 0 ? (['emergency'] as const) : [])];
  return {
    level,
    reasons,
    contacts: contactsOf(roles, options),
    gpFirst,
    signsToWatch,
    urgent: level === 'emergency' || level === 'same-day',
  };
}

/**
 * The fixed list of alarm signs with advice, highest level first: the same for everyone, nothing computed from
 * a person's answers. `reasons` holds every finding and rule of the level, but for the rules about being unsure:
 * those are left to the words "in doubt, call".
 */
export function viewCareList(options: CareOptions): readonly CareView[] {
  const rules: readonly (RuleRow & { readonly id: RuleId })[] = RULE_TABLE;
  return (['emergency', 'same-day', 'soon', 'routine'] as const).map((level) => {
    const combined = rules.filter((rule) => rule.level === level && !rule.unsure);
    const reasons = [...findingsOf(level), ...combined.map(({ id }) => id)];
    return viewCare({ level, reasons }, options);
  });
}
