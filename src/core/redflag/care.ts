/** From a level to what a care card shows: whom to call, in which order, and what stays hidden. */
import { COUNTRY_TABLE, type Country } from '../countries.js';
import { parsePhone, type Phone } from '../phone.js';
import type { ReasonId, RedFlagResult } from './evaluate.js';
import { FINDING_TABLE, type FindingId, type RaisedLevel, type TriageLevel } from './findings.js';
import { RULE_TABLE, type RuleId, type RuleRow } from './rules.js';

/** Whom a person can call. */
export type ContactRole = 'emergency' | 'gp' | 'out-of-hours';

/** One place to call; without a number it is named in words only. */
export interface Contact {
  readonly role: ContactRole;
  readonly phone: Phone | null;
}

/** What the host and the country give to a care card. */
export interface CareOptions {
  readonly country: Country | null;
  /** Numbers as the host wrote them; anything that is no telephone number counts as none. */
  readonly gpPhone?: unknown;
  readonly outOfHoursPhone?: unknown;
}

/** Every number, flag and id that a care card shows. */
export interface CareView {
  readonly level: TriageLevel;
  readonly reasons: readonly ReasonId[];
  /** Whom to call, the first one first. */
  readonly contacts: readonly Contact[];
  /** Whether the card says to try the GP first and the emergency number if nobody answers at once. */
  readonly gpFirst: boolean;
  /** Emergency signs to show again because the person was not sure about them. */
  readonly signsToWatch: readonly FindingId[];
  /** Whether self-help may be shown beside this card. */
  readonly selfHelp: boolean;
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

/** The findings that alone give `level`, most urgent first. */
export function findingsAt(level: RaisedLevel): readonly FindingId[] {
  return FINDING_TABLE.filter((row) => row.level === level).map(({ id }) => id);
}

/** The card for a result. Total: any country, any text for a number. */
export function viewCare({ level, reasons }: RedFlagResult, options: CareOptions): CareView {
  const numbers: Readonly<Record<ContactRole, Phone | null>> = {
    emergency: parsePhone(options.country && COUNTRY_TABLE[options.country].emergency),
    gp: parsePhone(options.gpPhone),
    'out-of-hours':
      parsePhone(options.outOfHoursPhone) ??
      parsePhone(options.country && COUNTRY_TABLE[options.country].outOfHours),
  };
  const gpFirst =
    level === 'emergency' &&
    options.country === 'NL' &&
    reasons.every((id) => GP_FIRST.includes(id));
  const roles = gpFirst ? (['gp', 'out-of-hours', 'emergency'] as const) : ROLES[level];
  return {
    level,
    reasons,
    contacts: roles.map((role) => ({ role, phone: numbers[role] })),
    gpFirst,
    signsToWatch: reasons.includes('unsure-emergency') ? findingsAt('emergency') : [],
    selfHelp: level !== 'emergency' && level !== 'same-day',
  };
}

/** One card of the fixed list: the same for everyone, nothing computed from a person's answers. */
export interface CareListItem {
  readonly care: CareView;
  readonly findings: readonly FindingId[];
  /** Combinations that give this level; rules about being unsure are left to the words "in doubt, call". */
  readonly rules: readonly RuleId[];
}

/** The fixed list of alarm signs with advice, highest level first. */
export function viewCareList(options: CareOptions): readonly CareListItem[] {
  const rules: readonly (RuleRow & { readonly id: RuleId })[] = RULE_TABLE;
  return (['emergency', 'same-day', 'soon', 'routine'] as const).map((level) => ({
    care: viewCare(
      { level, complete: false, reasons: level === 'emergency' ? ['sepsis-signs'] : [] },
      options,
    ),
    findings: findingsAt(level),
    rules: rules.filter((rule) => rule.level === level && !rule.unsure).map(({ id }) => id),
  }));
}
