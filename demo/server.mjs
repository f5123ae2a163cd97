/**
 * Serves the demo: only files of demo/site and dist/cdn, each with the strictest content security policy that the
 * elements promise to work under. A site of one's own needs nothing of this: it stands in for any web server.
 */
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

const SITE = folder('site');
const CDN = folder('../dist/cdn');

/** The content security policy of every answer. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const TEXT = 'text/plain; charset=utf-8';

/** An answer that is not a file; `message` is for a person. */
class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const notFound = () => new Refusal(404, 'There is nothing here.\n');

/** The path that a request asks for, decoded; anything that could leave the folder is refused. */
function readPath(url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    throw new Refusal(400, 'This address cannot be read.\n');
  }
  // A name that starts with a dot covers `..` too.
  if (!path.startsWith('/') || /[\\\0]|\/\./.test(path)) throw notFound();
  return path;
}

/** The file for a path: `/cdn/` is the built library, the rest the site. */
async function findFile(path) {
  const [root, rest] = path.startsWith('/cdn/') ? [CDN, path.slice('/cdn'.length)] : [SITE, path];
  const file = join(root, rest.endsWith('/') ? `${rest}index.html` : rest);
  try {
    const real = await realpath(file);
    if (!real.startsWith((await realpath(root)) + sep)) throw notFound();
    return { file: real, body: await readFile(real) };
  } catch (error) {
    // From the root of this site: `//host` would be another one.
    const folder = `/${path.split('/').filter(Boolean).map(encodeURIComponent).join('/')}/`;
    if (error.code === 'EISDIR') throw new Refusal(308, 'Moved.\n', { Location: folder });
    throw ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code) ? notFound() : error;
  }
}

/** Fills `{{integrity nl/oab-elements.js}}` with the hash that the build wrote for that file. */
async function fillIntegrity(html) {
  if (!html.includes('{{integrity')) return html;
  const sums = await readFile(join(CDN, 'integrity.json'), 'utf8').then(JSON.parse, () => ({}));
  return html.replace(/\{\{integrity ([\w./-]+)\}\}/g, (_, path) => {
    if (!sums[path]) throw new Refusal(503, `dist/cdn/${path} is not built: npm run build\n`);
    return sums[path];
  });
}

/**
 * A server of the demo, not yet listening. The tests give it further `pages` (by path, as HTML) and another
 * `policy`.
 */
export function createDemoServer({ pages = {}, policy = POLICY } = {}) {
  async function answer({ method, url }) {
    if (method !== 'GET' && method !== 'HEAD') {
      throw new Refusal(405, 'This site can only be read.\n', { Allow: 'GET, HEAD' });
    }
    const path = readPath(url);
    const { file, body } = Object.hasOwn(pages, path)
      ? { file: '.html', body: pages[path] }
      : await findFile(path);
    const type = TYPES[extname(file) || file];
    if (!type) throw notFound();
    return { type, body: type === TYPES['.html'] ? await fillIntegrity(String(body)) : body };
  }

  return createServer(async (request, response) => {
    const send = (status, type, body, headers = {}) => {
      const bytes = Buffer.from(body);
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Length': bytes.length,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        // The files change with every build, and their names do not.
        'Cache-Control': 'no-cache',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    };
    try {
      const { type, body } = await answer(request);
      send(200, type, body);
    } catch (error) {
      if (error instanceof Refusal) send(error.status, TEXT, error.message, error.headers);
      else send(500, TEXT, 'The demo made a mistake.\n');
    }
  });
}
