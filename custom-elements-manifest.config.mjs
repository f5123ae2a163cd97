/** Reads the elements' documentation comments into `dist/custom-elements.json`, and what editors take of it into `dist/editors`. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Leaves out what only the elements themselves use, and events that the analyser guesses beside those documented. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.flatMap(
      ({ declarations = [] }) => declarations,
    );
    for (const element of elements) {
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

/** Puts the types that a class hands to its base where the base has only names for them. */
const typeArguments = () => {
  const parameters = new Map();
  const given = new Map();
  return {
    name: 'type-arguments',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const [base] = node.heritageClauses?.[0]?.types ?? [];
      parameters.set(node.name.text, node.typeParameters?.map(({ name }) => name.text) ?? []);
      given.set(node.name.text, base?.typeArguments?.map((type) => type.getText()) ?? []);
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      for (const element of modules.flatMap(({ declarations }) => declarations)) {
        for (const member of element.members ?? []) {
          const names = parameters.get(member.inheritedFrom?.name) ?? [];
          const types = given.get(element.name);
          const resolve = (text) =>
            names.reduce((rest, name, at) => rest.replace(name, types[at]), text);
          // A type of its own: the member of the base is shared by all that inherit it.
          if (member.type) member.type = { text: resolve(member.type.text) };
        }
      }
    },
  };
};

const outdir = 'dist/editors';

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/elements/base/oab-element.ts',
    'src/elements/base/questionnaire-element.ts',
    'src/events.ts',
  ],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [
    publicOnly,
    typeArguments(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
  ],
};
