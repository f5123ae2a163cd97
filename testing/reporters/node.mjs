/** Reporter for `node --test`: prints only what failed, and the counts as the last line. */
import { posix, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { countLine, failureText, leaveCounts } from './report.mjs';

/** A group fails because of a test in it, which has been told already. */
const GROUP = 'subtestsFailed';

const shortPath = (file) => relative(process.cwd(), file).split(sep).join(posix.sep);
/** A built test, in the place where it is written. */
const sourceOf = (path) => path.replace(/^build\/(.*)\.js$/, '$1.ts');

function repeatOf(path, name) {
  const build = path.startsWith('build/') ? 'npm run build:tests && ' : '';
  const exact = name?.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = name ? ` --test-name-pattern='^${exact.replaceAll("'", "'\\''")}$'` : '';
  return `${build}node --test${pattern} ${path}`;
}

function reasonOf({ cause, message }) {
  const reason = cause ?? message;
  return String(reason?.stack ?? reason).replace(
    /\n +at .*\b(node:internal|node:async_hooks)\b.*/g,
    '',
  );
}

export default async function* quietReporter(source) {
  let [passed, failed] = [0, 0];
  const names = [];
  /** What the tests of a file printed: told only of a file that did not run to its end. */
  const printed = new Map();

  for await (const { type, data } of source) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(data.file, `${printed.get(data.file) ?? ''}${data.message}`);
    } else if (type === 'test:pass' || type === 'test:fail') {
      const { name, nesting, details, file = name } = data;
      const path = shortPath(file);
      const isFile = nesting === 0 && resolve(name) === resolve(file);
      const group = details.type === 'suite' || details.error?.failureType === GROUP;
      const skipped = data.skip !== undefined || data.todo !== undefined;
      if (type === 'test:pass' && !isFile && !skipped) {
        passed += group ? 0 : 1;
      } else if (details.error?.failureType !== GROUP) {
        failed += 1;
        const error = details.error && reasonOf(details.error);
        const why = [skipped && 'skipped', isFile && !error && 'has no tests', error];
        const said = isFile ? printed.get(file) : undefined;
        yield `${failureText({
          name: isFile
            ? `${sourceOf(path)} did not run`
            : `${sourceOf(path)}: ${[...names.slice(0, nesting), name].join(' › ')}`,
          reason: [...why, said].filter(Boolean).join('\n'),
          repeat: repeatOf(path, isFile ? undefined : name),
        })}\n`;
      }
    }
  }
  leaveCounts({ passed, failed });
  // Node itself passes what was skipped, and a file without tests.
  if (failed > 0) process.exitCode = 1;
  yield `${countLine({ passed, failed })}\n`;
}
