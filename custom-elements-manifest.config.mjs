/** Reads the elements' documentation comments into `dist/custom-elements.json`, and what editors take of it into `dist/editors`. */
import { existsSync, readdirSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import ts from 'typescript';

const classesOf = ({ modules }) => modules.flatMap(({ declarations = [] }) => declarations);
const elementsOf = (manifest) => classesOf(manifest).filter(({ tagName }) => tagName);

/** Leaves out what only the elements themselves use, and events that the analyser guesses beside those documented. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const element of classesOf(customElementsManifest)) {
      const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';
      const hidden = element.members?.filter((member) => !isPublic(member)).map(({ name }) => name);
      element.members = element.members?.filter(isPublic);
      element.attributes = element.attributes?.filter(
        ({ fieldName }) => !hidden.includes(fieldName),
      );
      element.events = element.events?.filter(({ name }) =>
        name?.startsWith(`${element.tagName}-`),
      );
    }
  },
};

/** The type of each class that the package exports, by its name, and the compiler that knows them. */
function compile() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(['src/index.ts'], options);
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile('src/index.ts'));
  const classes = checker.getExportsOfModule(index).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const resolved = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    return [symbol.name, checker.getDeclaredTypeOfSymbol(resolved)];
  });
  return { checker, classes: new Map(classes) };
}

/** Says each type as the compiler knows it: what a class hands to its base filled in, sets of words spelled out. */
const resolvedTypes = {
  name: 'resolved-types',
  packageLinkPhase({ customElementsManifest }) {
    const { checker, classes } = compile();
    const isWord = (type) => (type.flags & ts.TypeFlags.StringLiteral) !== 0;
    const textOf = (type) => {
      const words = type.isUnion() && type.types.every(isWord);
      const flags = ts.TypeFormatFlags.NoTruncation | (words && ts.TypeFormatFlags.InTypeAlias);
      return checker.typeToString(type, undefined, flags).replaceAll('"', "'");
    };
    for (const { name: className, members, attributes } of elementsOf(customElementsManifest)) {
      for (const member of members.filter(({ kind }) => kind === 'field')) {
        const property = checker.getPropertyOfType(classes.get(className), member.name);
        if (!property) continue;
        // An object of its own: that of the base is shared by all that inherit it.
        member.type = { text: textOf(checker.getTypeOfSymbol(property)) };
        const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
        if (attribute) attribute.type = member.type;
      }
    }
  },
};

/** Names the files that are in the package instead of the sources, and the modules that define the tags. */
const packagePaths = {
  name: 'package-paths',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    const rename = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (typeof part !== 'string') rename(part);
        else if (key === 'module' || key === 'path') value[key] = built(part);
      }
    };
    const { modules } = customElementsManifest;
    rename(modules);
    const defined = modules.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({
          kind: 'javascript-module',
          path: `dist/define/${tagName}.js`,
          declarations: [],
          exports: [
            {
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name, module: path },
            },
          ],
        })),
    );
    modules.push(...defined);
  },
};

const outdir = 'dist/editors';
const elements = readdirSync('src/elements').map((tag) => `src/elements/${tag}/${tag}.ts`);

export default {
  globs: [
    ...elements.filter((path) => existsSync(path)),
    'src/elements/*/*.events.ts',
    'src/elements/base/*-element.ts',
    'src/events.ts',
  ],
  litelement: true,
  outdir: 'dist',
  plugins: [
    publicOnly,
    resolvedTypes,
    packagePaths,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
  ],
};
