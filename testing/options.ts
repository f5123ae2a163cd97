/** The options that every element has, and those of one element. */
import { ELEMENTS, type Tag } from './elements.js';
import type { Option } from './entry.js';

export const SHARED_OPTIONS: readonly Option[] = [
  { attribute: 'theme', property: 'theme', initial: 'auto', good: 'dark' },
  {
    attribute: 'country',
    property: 'country',
    initial: undefined,
    good: 'BE',
    badDrawsOther: true,
  },
  { attribute: 'gp-phone', property: 'gpPhone', initial: undefined, good: '010 123 45 67' },
  {
    attribute: 'out-of-hours-phone',
    property: 'outOfHoursPhone',
    initial: undefined,
    good: '1733',
  },
  { attribute: 'midwife-phone', property: 'midwifePhone', initial: undefined, good: '030 123' },
  { attribute: 'heading-level', property: 'headingLevel', initial: 2, good: '4', value: 4 },
  { attribute: 'storage', property: 'storage', initial: 'ask', good: 'off' },
];

/** What the property of an option holds when its attribute has the good text. */
export const goodValue = ({ good, value = good }: Option): unknown => value;

export const optionsOf = (tag: Tag): readonly Option[] => [
  ...SHARED_OPTIONS,
  ...ELEMENTS[tag].options,
];
