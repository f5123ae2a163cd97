/** The demo's server: what it gives, what it refuses, and what every answer carries. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { describe, test } from 'node:test';
import { PAGES, useServer } from './browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const sums = JSON.parse(readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url)));

describe('the server of the demo', () => {
  const address = useServer();

  /** A request whose path is sent as it stands: `fetch` would tidy it up first. */
  const ask = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(address());
      const asked = request({ hostname, port, path, method }, async (response) => {
        const chunks = await response.toArray();
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
      asked.on('error', reject).end();
    });

  const OUTSIDE = [
    '/../server.mjs',
    '/..%2fserver.mjs',
    '/%2e%2e/server.mjs',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/cdn/../../package.json',
    '/cdn/..%2f..%2fpackage.json',
    '/cdn/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/....//....//package.json',
    '//etc/passwd',
    '/%00',
    '/.git/config',
    '/server.mjs',
    '/start.mjs',
    '/package.json',
    '/node_modules/lit/package.json',
  ];
  for (const path of OUTSIDE) {
    test(`gives nothing for ${path}`, async () => {
      const { status, body } = await ask(path);
      assert.equal(status, 404);
      assert.equal(String(body), 'There is nothing here.\n');
    });
  }

  test('a folder is given at its own address on this site, never at another host', async () => {
    for (const path of ['/blog', '//blog', '///blog', '/%2Fblog', '//blog?x', '/%2F%2Fblog']) {
      const { status, headers } = await ask(path);
      assert.equal(status, 308, path);
      assert.equal(headers.location, '/blog/', path);
    }
  });

  test('every answer carries the content security policy and the other two headers', async () => {
    const asked = [
      ...[...PAGES, '/site.css', '/site.js', '/cdn/integrity.json'].map((path) => [path, 200]),
      ...Object.keys(sums).map((path) => [`/cdn/${path}`, 200]),
      ...OUTSIDE.map((path) => [path, 404]),
      ['/blog', 308],
      ['/%', 400],
      ['/', 405, 'POST'],
      ['/', 200, 'HEAD'],
    ];
    for (const [path, expected, method] of asked) {
      const { status, headers } = await ask(path, method);
      assert.equal(status, expected, path);
      assert.equal(headers['content-security-policy'], POLICY, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.equal(headers['cache-control'], 'no-cache', path);
      assert.equal(headers['set-cookie'], undefined, path);
    }
  });

  test('each file is served as what it is', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/site.css': 'text/css; charset=utf-8',
      '/cdn/nl/oab-elements.js': 'text/javascript; charset=utf-8',
      '/cdn/integrity.json': 'application/json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      assert.equal((await ask(path)).headers['content-type'], type);
    }
  });

  test('a folder without its last slash leads to the page', async () => {
    assert.equal((await ask('/blog')).headers.location, '/blog/');
  });

  test('the integrity of every tag is the hash of the file that it loads', async () => {
    let tags = 0;
    for (const page of PAGES) {
      const html = String((await ask(page)).body);
      assert.doesNotMatch(html, /\{\{/);
      for (const [tag] of html.matchAll(/<(?:script|link)[^>]*"\/cdn\/[^>]*>/g)) {
        const [, path] = /(?:src|href)="([^"]+)"/.exec(tag);
        const [, integrity] = /integrity="([^"]+)"/.exec(tag) ?? [];
        const { body } = await ask(path);
        const sum = createHash('sha384').update(body).digest('base64');
        assert.equal(integrity, `sha384-${sum}`, `${page} ${path}`);
        assert.match(tag, /crossorigin="anonymous"/);
        tags += 1;
      }
    }
    assert.equal(tags, 2 * PAGES.length);
  });

  test('integrity.json holds the hash of every file that it names', async () => {
    for (const [path, sum] of Object.entries(sums)) {
      const { body } = await ask(`/cdn/${path}`);
      assert.equal(`sha384-${createHash('sha384').update(body).digest('base64')}`, sum, path);
    }
  });
});

describe('a page for a file that is not built', () => {
  const address = useServer({ pages: { '/': '<link integrity="{{integrity nl/none.js}}">' } });

  test('says which file is missing and how to make it', async () => {
    const response = await fetch(`${address()}/`);
    assert.equal(response.status, 503);
    assert.equal(await response.text(), 'dist/cdn/nl/none.js is not built: npm run build\n');
    assert.equal(response.headers.get('content-security-policy'), POLICY);
  });
});
