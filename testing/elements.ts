/** Every element that the contracts test: one entry each. Registers none of them. */
import { fluidMeter } from './elements/fluid-meter.js';
import { oabSelfCheck } from './elements/oab-self-check.js';
import { redflagTriage } from './elements/redflag-triage.js';
import { urgeCalmer } from './elements/urge-calmer.js';
import type { Language } from './languages.js';

export const ELEMENTS = {
  'redflag-triage': redflagTriage,
  'oab-self-check': oabSelfCheck,
  'urge-calmer': urgeCalmer,
  'fluid-meter': fluidMeter,
};

export type Tag = keyof typeof ELEMENTS;
export const TAGS = Object.keys(ELEMENTS) as Tag[];

/** The elements with questions. */
export const QUESTIONNAIRES = ['redflag-triage', 'oab-self-check'] as const satisfies Tag[];

/** What drives the element `T`. */
export type One<T extends Tag> = InstanceType<(typeof ELEMENTS)[T]['Driver']>;

export const wordsOf = <T extends Tag>(
  tag: T,
  language: Language = 'nl',
): (typeof ELEMENTS)[T]['words'][Language] => ELEMENTS[tag].words[language];
