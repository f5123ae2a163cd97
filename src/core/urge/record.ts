/** What may be remembered of a session, when the person asks for it. */
import { readInstant, readOneOf, readOwn, readSomeOf } from '../input.js';
import { TRIGGERS } from '../triggers.js';
import { ACTIVITIES, readRating } from './session.js';
import type { UrgeResult } from './view.js';

/** One session: when it was, what was done, and how strong the urge was. Nothing of what the check asked. */
export interface UrgeRecord extends Pick<
  UrgeResult,
  'before' | 'after' | 'activities' | 'trigger' | 'wentToToilet'
> {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** The record in a stored value that nobody checked, or `null` when it is none. */
export function readUrgeRecord(value: unknown): UrgeRecord | null {
  const id = readOwn(value, 'id');
  const at = readInstant(readOwn(value, 'at'));
  const activities = readSomeOf(value, 'activities', ACTIVITIES);
  const wentToToilet = readOwn(value, 'wentToToilet') === true;
  if (!id || typeof id !== 'string' || !at || !activities) return null;
  if (activities.length === 0 && !wentToToilet) return null;
  return {
    id,
    at,
    before: readRating(value, 'before'),
    after: readRating(value, 'after'),
    activities,
    trigger: readOneOf(value, 'trigger', TRIGGERS) ?? null,
    wentToToilet,
  };
}
