/** Whom a person can call, and the numbers that the host and the country give. */
import { COUNTRY_TABLE, type Country } from './countries.js';
import { parsePhone, type Phone } from './phone.js';

/** Whom a person can call. */
export type ContactRole = 'emergency' | 'gp' | 'out-of-hours' | 'midwife';

/** One place to call; without a number it is named in words only. */
export interface Contact {
  readonly role: ContactRole;
  readonly phone: Phone | null;
}

/** What the host and the country give to a care card. */
export interface CareOptions {
  readonly country: Country | null;
  /** Numbers as the host wrote them; what holds no digits of a number counts as none. */
  readonly gpPhone?: unknown;
  readonly outOfHoursPhone?: unknown;
  readonly midwifePhone?: unknown;
}

/** One place to call, with the number that the host or the country gives. */
export function contactOf(role: ContactRole, { country, ...host }: CareOptions): Contact {
  const national = country && COUNTRY_TABLE[country];
  const phones: Readonly<Record<ContactRole, Phone | null>> = {
    emergency: parsePhone(national?.emergency),
    gp: parsePhone(host.gpPhone),
    'out-of-hours': parsePhone(host.outOfHoursPhone) ?? parsePhone(national?.outOfHours),
    midwife: parsePhone(host.midwifePhone),
  };
  return { role, phone: phones[role] };
}

/** Those of `roles` that have a number or, as the emergency number, must be named in any case. */
export const contactsOf = (roles: readonly ContactRole[], options: CareOptions) =>
  roles
    .map((role) => contactOf(role, options))
    .filter(({ role, phone }) => phone || role === 'emergency');
