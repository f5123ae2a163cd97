/**
 * Writes the types that frameworks understand into `dist/types`, from `dist/custom-elements.json`: which attributes and
 * events each tag has. What an attribute takes and an event carries, the classes themselves say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const OUT = 'dist/types';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ name, tagName, attributes, events }) => ({ name, tagName, attributes, events }));

const lines = (list, line) => list.map(line).join('\n');
const union = (names) => names.map((name) => `'${name}'`).join(' | ');
const comment = (text = '') => `/** ${text.replace(/\s+/g, ' ')} */`;

/** What all frameworks share: the attributes and events of each tag. */
const SHARED = `
import type { ${elements.map(({ name }) => name).join(', ')} } from '../index.js';

/** The class of each tag. */
export interface Classes {
${lines(elements, ({ name, tagName }) => `  '${tagName}': ${name};`)}
}

/** The names of the events of each tag. */
export interface Events {
${lines(elements, ({ tagName, events }) => `  '${tagName}': ${union(events.map(({ name }) => name))};`)}
}

/** What an attribute takes: what its property takes, or the same as text. */
type Text<Value> = Value extends number
  ? Value | \`\${number}\`
  : Value extends boolean
    ? Value | ''
    : Value;

/** The attributes of each tag. */
export interface Attributes {
${lines(
  elements,
  ({ name, tagName, attributes }) => `  '${tagName}': {
${lines(
  attributes,
  (attribute) => `    ${comment(attribute.description)}
    '${attribute.name}'?: Text<${name}['${attribute.fieldName}']> | undefined;`,
)}
  };`,
)}
}

/** Listeners to the events of a tag, each named by \`Prefix\` and the event. */
export type Listeners<Tag extends keyof Events, Prefix extends string> = {
  [Name in Events[Tag] as \`\${Prefix}\${Name}\`]?:
    | ((event: HTMLElementEventMap[Name]) => void)
    | undefined;
};
`;

/** The file of each framework. */
const FRAMEWORKS = {
  jsx: `
import type { Attributes, Classes, Listeners } from './shared.js';

/** What every element takes. */
interface Common<Element> {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | bigint | null | undefined;
  lang?: string | undefined;
  ref?: { current: Element | null } | ((element: Element | null) => void) | null | undefined;
  slot?: string | undefined;
}

/**
 * The elements for any framework with JSX, to be mixed into its own:
 * \`declare module 'preact' { namespace JSX { interface IntrinsicElements extends OabJsxElements {} } }\`.
 */
export type OabJsxElements = {
  [Tag in keyof Classes]: Common<Classes[Tag]> & Attributes[Tag] & Listeners<Tag, 'on'>;
};
`,
  react: `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Classes, Listeners } from './shared.js';

/** The elements in React, from version 19 on. */
export type OabReactElements = {
  [Tag in keyof Classes]: DetailedHTMLProps<HTMLAttributes<Classes[Tag]>, Classes[Tag]> &
    Attributes[Tag] &
    Listeners<Tag, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OabReactElements {}
  }
}
`,
  svelte: `
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Classes, Listeners } from './shared.js';

/** The elements in Svelte: listeners as \`onname\`, as \`on:name\` before version 5. */
export type OabSvelteElements = {
  [Tag in keyof Classes]: HTMLAttributes<Classes[Tag]> &
    Attributes[Tag] &
    Listeners<Tag, 'on'> &
    Listeners<Tag, 'on:'>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends OabSvelteElements {}
}
`,
  vue: `
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, Classes, Events } from './shared.js';

/** The elements in templates of Vue. */
export type OabVueElements = {
  [Tag in keyof Classes]: new () => Classes[Tag] & {
    $props: HTMLAttributes & Attributes[Tag] & PublicProps;
    $emit: EmitFn<{ [Name in Events[Tag]]: (event: HTMLElementEventMap[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends OabVueElements {}
}
`,
};

mkdirSync(OUT, { recursive: true });
for (const [name, text] of Object.entries({ shared: SHARED, ...FRAMEWORKS })) {
  writeFileSync(`${OUT}/${name}.d.ts`, text.trimStart());
  // A bundler that meets the import of a file of types has to find something.
  if (name in FRAMEWORKS) writeFileSync(`${OUT}/${name}.js`, 'export {};\n');
}
