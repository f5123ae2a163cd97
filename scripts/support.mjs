/**
 * Prints the lowest browsers that the elements need, by the data of MDN: for the syntax of a built file, what `src`
 * takes of the browser, and the styles. Fails when something new raises them. What is only used where it is there
 * (`x?.y`, and {@link OPTIONAL}) does not count, and is printed with what it needs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parse, walk } from 'css-tree';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';

const data = JSON.parse(
  readFileSync(new URL('../node_modules/@mdn/browser-compat-data/data.json', import.meta.url)),
);

/** The lowest versions that README promises. */
const LOWEST = { chrome: 94, edge: 94, firefox: 101, safari: 16.4 };

/** What newer browsers alone have, by its path in the data, and what the others do. */
const OPTIONAL = JSON.parse(readFileSync(new URL('optional-features.json', import.meta.url)));

const { javascript, api, css } = data;
/** How browsers support each feature that is used, by its path in the data. */
const used = new Map();
/** Those of them that something needs; the others stand behind a `?.` everywhere. */
const needed = new Set();

/** Notes a feature, if the data knows it. */
function note(root, path, isOptional = false) {
  const found = path.reduce(
    (node, key) => (Object.hasOwn(Object(node), key) ? node[key] : null),
    root,
  );
  if (!found?.__compat) return;
  const area = root === api ? 'api' : root === css ? 'css' : 'javascript';
  const name = [area, ...path].join('.');
  used.set(name, found.__compat.support);
  if (!isOptional) needed.add(name);
}

/** Syntax younger than ES2020, by the kind of node. */
const SYNTAX = {
  StaticBlock: ['classes', 'static', 'initialization_blocks'],
  ImportExpression: ['operators', 'import'],
};

const OPERATORS = {
  '??': 'nullish_coalescing',
  '??=': 'nullish_coalescing_assignment',
  '||=': 'logical_or_assignment',
  '&&=': 'logical_and_assignment',
};

/** Calls `visit` with every node of a syntax tree. */
function each(node, visit) {
  if (Array.isArray(node)) for (const child of node) each(child, visit);
  else if (node?.type) {
    visit(node);
    for (const child of Object.values(node)) if (typeof child === 'object') each(child, visit);
  }
}

/** The syntax of a built file, Lit included. */
function readSyntax(path) {
  each(parseAst(readFileSync(path, 'utf8')), (node) => {
    const { type, operator, key, left, regex } = node;
    if (SYNTAX[type]) note(javascript, SYNTAX[type]);
    if (type === 'PropertyDefinition' || type === 'MethodDefinition') {
      const isPrivate = key.type === 'PrivateIdentifier';
      if (type === 'PropertyDefinition') {
        note(javascript, ['classes', isPrivate ? 'private_class_fields' : 'public_class_fields']);
      } else if (isPrivate) note(javascript, ['classes', 'private_class_methods']);
    }
    if (operator === 'in' && left.type === 'PrivateIdentifier') {
      note(javascript, ['classes', 'private_class_fields_in']);
    }
    if (OPERATORS[operator]) note(javascript, ['operators', OPERATORS[operator]]);
    if (type === 'ChainExpression') note(javascript, ['operators', 'optional_chaining']);
    if (!regex) return;
    const kinds = [
      [/\(\?<[=!]/, 'lookbehind_assertion'],
      [/\(\?<\w/, 'named_capturing_group'],
      [/\\p\{/i, 'unicode_character_class_escape'],
    ];
    for (const [pattern, kind] of kinds) {
      if (pattern.test(regex.pattern)) note(javascript, ['regular_expressions', kind]);
    }
    if (regex.flags.includes('v')) note(javascript, ['builtins', 'RegExp', 'unicodeSets']);
    if (regex.flags.includes('d')) note(javascript, ['builtins', 'RegExp', 'hasIndices']);
  });
}

/** Whether what `node` gives is only used if it is there. */
const isGuarded = (node) =>
  Boolean(
    node.questionDotToken ||
    (ts.isOptionalChain(node.parent) &&
      node.parent.expression === node &&
      node.parent.questionDotToken),
  );

/** What the sources take of the browser, as the types of TypeScript know it. */
function readSources() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) {
      const name = ts.isIdentifier(node) ? node : node.name;
      for (const declaration of checker.getSymbolAtLocation(name)?.declarations ?? []) {
        if (!/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName)) continue;
        const owner = declaration.parent.name?.text?.replace(/Constructor$/, '');
        const path = owner ? [owner, name.text] : [name.text];
        note(api, path, isGuarded(node));
        note(javascript.builtins, path, isGuarded(node));
        note(javascript.builtins.Intl, path, isGuarded(node));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && file.fileName.includes('/src/')) visit(file);
  }
}

/** The selectors, properties, values and rules of a style sheet. */
function readStyles(text) {
  walk(parse(text, { parseCustomProperty: true }), function (node) {
    const { type, name } = node;
    const property = this.declaration?.property;
    if (type === 'Declaration') note(css, ['properties', node.property]);
    if (type === 'PseudoClassSelector' || type === 'PseudoElementSelector') {
      note(css, ['selectors', name]);
    }
    if (type === 'Atrule') note(css, ['at-rules', name]);
    if (type === 'Feature') note(css, ['at-rules', 'media', name.replace(/^(min|max)-/, '')]);
    if (type === 'Identifier' || type === 'Function') {
      if (property) note(css, ['properties', property, name]);
      if (type === 'Function') note(css, ['types', name]);
      note(css, ['types', 'color', name]);
      note(css, ['types', 'color', 'system-color', name]);
    }
    if (type === 'Dimension') note(css, ['types', 'length', node.unit]);
  });
}

/** The first version of `browser` that has a feature without a switch or a prefix. */
function since(support, browser) {
  const statements = [support[browser] ?? []].flat();
  const plain = statements.find(
    ({ flags, prefix, alternative_name: other, version_removed: removed }) =>
      !flags && !prefix && !other && !removed,
  );
  const version = plain?.version_added;
  return typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) || 1 : Infinity;
}

readSyntax('dist/cdn/oab-elements.js');
readSources();
const sheets = readdirSync('dist', { recursive: true }).filter((path) =>
  /\.styles\.js$/.test(path),
);
for (const path of sheets) {
  const sheet = readFileSync(`dist/${path}`, 'utf8');
  for (const [, text] of sheet.matchAll(/css `([^`]*)`/g)) readStyles(text);
}
for (const path of readdirSync('themes')) readStyles(readFileSync(`themes/${path}`, 'utf8'));

const browsers = Object.keys(LOWEST);
const all = [...used].map(([name, support]) => {
  return { name, versions: browsers.map((browser) => since(support, browser)) };
});
/** The path in {@link OPTIONAL} that a feature belongs to. */
const listed = (name) =>
  Object.keys(OPTIONAL).find((path) => name === path || name.startsWith(`${path}.`));
const isOptional = ({ name }) => !needed.has(name) || listed(name) !== undefined;
const above = ({ versions }) => versions.some((version, at) => version > LOWEST[browsers[at]]);
const line = (name, cells) =>
  console.log(name.padEnd(52) + cells.map((cell) => String(cell).padStart(9)).join(''));
const shown = (versions) => versions.map((version) => (version === Infinity ? '-' : version));

line(`${all.length} features`, browsers);
const counted = all.filter((feature) => !isOptional(feature));
line(
  'needed',
  browsers.map((_, at) => Math.max(...counted.map(({ versions }) => versions[at]))),
);
line('in README', Object.values(LOWEST));
for (const [path, without] of Object.entries(OPTIONAL)) {
  const features = all.filter(({ name }) => listed(name) === path);
  const highest = browsers.map((_, at) =>
    Math.max(...features.map(({ versions }) => versions[at])),
  );
  if (features.length === 0) console.log(`no longer used: ${path}`);
  else line(`optional: ${path}`, [...shown(highest), `  else: ${without}`]);
}
const raised = counted.filter(above);
for (const { name, versions } of raised) line(`RAISES: ${name}`, shown(versions));
const { chrome, firefox, safari } = LOWEST;
const promise = `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`;
const isTold = readFileSync('README.md', 'utf8').includes(promise);
if (!isTold) console.log(`README does not say: ${promise}`);
if (raised.length > 0 || !isTold) process.exit(1);
