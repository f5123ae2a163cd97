/** A server on this computer that sends everything compressed, as a good host does. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { css: 'text/css', js: 'text/javascript' };

/** Serves texts by their path, those without an extension as pages. Gives the server, which listens. */
export async function serveCompressed(texts) {
  const answers = new Map(
    Object.entries(texts).map(([path, text]) => [path, brotliCompressSync(text)]),
  );
  const server = createServer(({ url }, response) => {
    const body = answers.get(url);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[url.split('.')[1]] ?? 'text/html';
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
