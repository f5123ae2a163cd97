/** Reads the elements' documentation comments into `custom-elements.json`. */

/** Leaves out what is not for others: private members and state, and what the analyser takes for an event. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
    for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
      const { members = [], attributes = [], events = [] } = declaration;
      const isPublic = ({ privacy = 'public' }) => privacy === 'public';
      const names = members.filter(isPublic).map(({ name }) => name);
      declaration.members = members.filter(isPublic);
      declaration.attributes = attributes.filter(({ fieldName }) => names.includes(fieldName));
      declaration.events = events.filter(({ description }) => description);
    }
  },
};

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/shared/oab-element.ts',
    'src/shared/questionnaire-element.ts',
    'src/shared/events.ts',
  ],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly],
};
