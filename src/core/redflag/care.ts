/** From alarm answers to what a care card shows: whom to call, in which order, why, and what stays hidden. */
import type { Answer } from '../answer.js';
import { contactsOf, type CareOptions, type Contact, type ContactRole } from '../care/contacts.js';
import {
  becauseOf,
  evaluateParsed,
  readRedFlags,
  yesOrUnsure,
  type Because,
  type ReasonId,
  type RedFlagAnswers,
} from './evaluate.js';
import { findingsOf, type TriageLevel } from './findings.js';
import { RULE_TABLE, type RuleId, type RuleRow } from './rules.js';

/** Reasons for an ordinary appointment that have advice of their own. */
const OWN_ADVICE = [
  'pregnant',
  'catheter',
  'nerve-disease',
  'under-18',
  'new-after-60',
  'new-medicine',
] as const;

/** What to do about one reason for an ordinary appointment; `appointment` stands for every other reason. */
export type RoutineAdvice = (typeof OWN_ADVICE)[number] | 'maybe-pregnant' | 'appointment';

/** Every number, flag and id that a care card shows. */
export interface CareView {
  readonly level: TriageLevel;
  /** What the person said that made the level. */
  readonly because: readonly Because[];
  /** Whom the words of the card name first. */
  readonly first: Extract<ContactRole, 'emergency' | 'gp' | 'midwife'>;
  /** Whether the words name the midwife too: beside the others, or for who may be pregnant. */
  readonly midwife: 'beside' | 'maybe' | null;
  /** Whether the nurse who looks after a catheter can be called instead of the GP. */
  readonly nurse: boolean;
  /** Whom to call, the first one first: those with a number, and the emergency number in any case. */
  readonly contacts: readonly Contact[];
  /** What to do about each reason for an ordinary appointment, pregnancy first. */
  readonly advice: readonly RoutineAdvice[];
  /** Whether the person was not sure about a sign of an emergency. */
  readonly doubtful: boolean;
  /** Whether nothing else, such as self-help or a next step of the site, may stand beside the card. */
  readonly urgent: boolean;
}

/** In the Netherlands the GP or the out-of-hours service sends help at once for these [DOKPAT]. */
const GP_FIRST: readonly string[] = [
  'cannot-pass-urine',
  'catheter-blocked',
  'leg-weakness',
  'saddle-numbness',
  'back-bladder',
];

const ROLES: Readonly<Record<TriageLevel, readonly ContactRole[]>> = {
  emergency: ['emergency'],
  'same-day': ['gp', 'out-of-hours'],
  soon: ['gp'],
  routine: ['gp'],
  none: [],
  incomplete: ['gp'],
};

/** Whom to call below an emergency: the midwife first in pregnancy, and last where it is not sure. */
export function rolesWith(
  pregnant: Answer | undefined,
  roles: readonly ContactRole[],
): readonly ContactRole[] {
  if (pregnant === 'yes') return ['midwife', ...roles];
  return pregnant === 'unsure' ? [...roles, 'midwife'] : roles;
}

function rolesIn(
  level: TriageLevel,
  reasons: readonly ReasonId[],
  pregnant: Answer | undefined,
  country: CareOptions['country'],
): readonly ContactRole[] {
  if (level !== 'emergency') return rolesWith(pregnant, ROLES[level]);
  if (pregnant === 'yes' && reasons.every((id) => id === 'waters-or-bleeding')) {
    return ['midwife', 'emergency'];
  }
  const midwife: readonly ContactRole[] = yesOrUnsure(pregnant) ? ['midwife'] : [];
  return country === 'NL' && reasons.every((id) => GP_FIRST.includes(id))
    ? ['gp', 'out-of-hours', 'emergency', ...midwife]
    : ['emergency', ...midwife];
}

/** What to do about these reasons, each line once, pregnancy first. */
function adviceFor(reasons: readonly ReasonId[], pregnant: Answer | undefined) {
  const lines = reasons.map(
    (reason): RoutineAdvice => OWN_ADVICE.find((id) => id === reason) ?? 'appointment',
  );
  const first = lines.filter((id) => id === 'pregnant');
  const maybe = first.map(() => 'maybe-pregnant' as const);
  return [
    ...new Set([
      ...(pregnant === 'yes' ? first : maybe),
      ...lines.filter((id) => id !== 'pregnant'),
    ]),
  ];
}

/** The card for these answers. Total: any answers, any country, any text for a number. */
export function viewCare(answers: RedFlagAnswers, options: CareOptions): CareView {
  const said = readRedFlags(answers);
  const { level, reasons } = evaluateParsed(said);
  const { pregnant } = said.context;
  const roles = rolesIn(level, reasons, pregnant, options.country);
  const doubtful = reasons.includes('unsure-emergency');
  const [first = 'gp'] = roles as readonly CareView['first'][];
  const beside = pregnant === 'yes' ? 'beside' : 'maybe';
  return {
    level,
    because: becauseOf(said, reasons),
    first,
    midwife: roles.indexOf('midwife') > 0 ? beside : null,
    nurse: first === 'gp' && reasons.includes('catheter-blocked'),
    contacts: contactsOf(doubtful ? [...roles, 'emergency'] : roles, options),
    advice: level === 'routine' ? adviceFor(reasons, pregnant) : [],
    doubtful,
    urgent: level === 'emergency' || level === 'same-day',
  };
}

/** One card of the fixed list. */
export interface CareListItem extends Pick<CareView, 'level' | 'contacts'> {
  /** Every finding and rule of the level, but for the rules about being unsure. */
  readonly reasons: readonly ReasonId[];
}

/**
 * The fixed list of alarm signs with advice, highest level first: the same for everyone, nothing computed from
 * a person's answers. Being unsure is left to the words "in doubt, call".
 */
export function viewCareList(options: CareOptions): readonly CareListItem[] {
  const rules: readonly (RuleRow & { readonly id: RuleId })[] = RULE_TABLE;
  return (['emergency', 'same-day', 'soon', 'routine'] as const).map((level) => {
    const combined = rules.filter((rule) => rule.level === level && !rule.id.startsWith('unsure'));
    const reasons = [...findingsOf(level), ...combined.map(({ id }) => id)];
    return { level, reasons, contacts: contactsOf(ROLES[level], options) };
  });
}
