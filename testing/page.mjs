/* global Mocha, mocha, it */
/** Puts the test files of a folder on one page, see `testing/pages.mjs`, each in a suite that bears its path. */

// Its hook that takes fixtures away belongs to the whole page: loaded here, before a file has a suite of its own.
import '@open-wc/testing';

/** Loads a test file. Its hooks are its own; when it cannot be loaded it fails by name, and the others still run. */
export async function load(path, importFile) {
  const suite = Mocha.Suite.create(mocha.suite, path);
  Mocha.interfaces.bdd(suite);
  suite.emit('pre-require', globalThis, path, mocha);
  try {
    await importFile();
  } catch (error) {
    it('can be loaded', () => {
      throw error;
    });
  }
}
