/**
 * Writes the types that frameworks understand into `dist/types`, from `dist/custom-elements.json`: which attributes,
 * properties and events each tag has. What each takes or carries, the classes themselves say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const OUT = 'dist/types';

const isOption = (member) => member.kind === 'field' && !member.readonly && !member.static;

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ name, tagName, attributes, events, members }) => ({
    name,
    tagName,
    attributes: attributes.filter(({ fieldName }) => fieldName),
    properties: members.filter((member) => isOption(member)),
    events,
  }));

const lines = (list, line) => list.map(line).join('\n');
const union = (names) => names.map((name) => `'${name}'`).join(' | ');
const comment = (text = '') => `/** ${text.replace(/\s+/g, ' ')} */`;

/** The attributes or properties of each tag, with the name under which a template gives them. */
const options = (kind, nameOf, typeOf) =>
  lines(
    elements,
    (element) => `  '${element.tagName}': {
${lines(
  element[kind],
  (option) => `    ${comment(option.description)}
    '${nameOf(option)}'?: ${typeOf(`${element.name}['${option.fieldName ?? option.name}']`)} | undefined;`,
)}
  };`,
  );

/** What all frameworks share. */
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
export type Text<Value> = Value extends number
  ? Value | \`\${number}\`
  : Value extends boolean
    ? Value | '' | 'true' | 'false'
    : Value;

/** The attributes of each tag. */
export interface Attributes {
${options(
  'attributes',
  ({ name }) => name,
  (type) => `Text<${type}>`,
)}
}

/** The properties of each tag that can be set. */
export interface Properties {
${options(
  'properties',
  ({ name }) => name,
  (type) => type,
)}
}

/** Each property under its own name, taking what its attribute takes too. */
export type Camelled<Tag extends keyof Properties> = {
  [Name in keyof Properties[Tag]]: Text<Properties[Tag][Name]>;
};

/** Attributes or properties, each name after \`Prefix\`. */
export type Prefixed<Options, Prefix extends string> = {
  [Name in keyof Options as \`\${Prefix}\${Name & string}\`]: Options[Name];
};

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
import type { Attributes, Classes, Listeners, Prefixed, Properties } from './shared.js';

type Capital =
  ${union([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])};

/** What every element takes. */
interface Common<Element> {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  classList?: Record<string, boolean | undefined> | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | bigint | null | undefined;
  lang?: string | undefined;
  ref?: { current: Element | null } | ((element: Element) => unknown) | null | undefined;
  slot?: string | undefined;
  style?: string | object | undefined;
  /** Attributes for those who read with their ears, and data of the page. */
  [given: \`\${'aria' | 'data'}-\${string}\`]: string | number | boolean | undefined;
  /** Listeners to what every element hears, such as \`onClick\`: the framework knows which there are. */
  [listener: \`on\${Capital}\${string}\`]: ((event: never) => unknown) | undefined;
}

/**
 * The elements for any framework with JSX that has no types of its own here, to be mixed into its own:
 * \`declare module 'a-framework' { namespace JSX { interface IntrinsicElements extends OabJsxElements {} } }\`.
 */
export type OabJsxElements = {
  [Tag in keyof Classes]: Common<Classes[Tag]> &
    Attributes[Tag] &
    Properties[Tag] &
    Prefixed<Attributes[Tag], 'attr:'> &
    Prefixed<Properties[Tag], 'prop:'> &
    Listeners<Tag, 'on'> &
    Listeners<Tag, 'on:'>;
};
`,
  preact: `
import type { HTMLAttributes } from 'preact';
import type { Attributes, Classes, Listeners, Properties } from './shared.js';

/** The elements in Preact. */
export type OabPreactElements = {
  [Tag in keyof Classes]: HTMLAttributes<Classes[Tag]> &
    Attributes[Tag] &
    Properties[Tag] &
    Listeners<Tag, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends OabPreactElements {}
  }
}
`,
  react: `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Classes, Listeners, Properties } from './shared.js';

/** The elements in React, from version 19 on. */
export type OabReactElements = {
  [Tag in keyof Classes]: DetailedHTMLProps<HTMLAttributes<Classes[Tag]>, Classes[Tag]> &
    Attributes[Tag] &
    Properties[Tag] &
    Listeners<Tag, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OabReactElements {}
  }
}
`,
  solid: `
import type { JSX } from 'solid-js';
import type { Attributes, Classes, Listeners, Prefixed, Properties } from './shared.js';

/** The elements in Solid, which sets \`nightwaking\` when it reads \`nightWaking\`: properties need their prefix. */
export type OabSolidElements = {
  [Tag in keyof Classes]: JSX.HTMLAttributes<Classes[Tag]> &
    Attributes[Tag] &
    Prefixed<Attributes[Tag], 'attr:'> &
    Prefixed<Properties[Tag], 'prop:'> &
    Listeners<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends OabSolidElements {}
  }
}
`,
  svelte: `
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Classes, Listeners, Properties } from './shared.js';

/** The elements in Svelte: listeners as \`onname\`, as \`on:name\` before version 5. */
export type OabSvelteElements = {
  [Tag in keyof Classes]: HTMLAttributes<Classes[Tag]> &
    Attributes[Tag] &
    Properties[Tag] &
    Listeners<Tag, 'on'> &
    Listeners<Tag, 'on:'>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends OabSvelteElements {}
}
`,
  vue: `
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Camelled, Classes, Events } from './shared.js';

/** The elements in templates of Vue, which reads \`gp-phone\` there as \`gpPhone\`. */
export type OabVueElements = {
  [Tag in keyof Classes]: new () => Classes[Tag] & {
    $props: HTMLAttributes & Camelled<Tag> & PublicProps;
    $emit: EmitFn<{ [Name in Events[Tag]]: (event: HTMLElementEventMap[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends OabVueElements {}
  interface HTMLAttributes {
    /** The slot of a web component that this goes into. Vue itself knows no such attribute any more. */
    slot?: string | undefined;
  }
}
`,
};

mkdirSync(OUT, { recursive: true });
for (const [name, text] of Object.entries({ shared: SHARED, ...FRAMEWORKS })) {
  writeFileSync(`${OUT}/${name}.d.ts`, text.trimStart());
  // A bundler that meets the import of a file of types has to find something.
  if (name in FRAMEWORKS) writeFileSync(`${OUT}/${name}.js`, 'export {};\n');
}
