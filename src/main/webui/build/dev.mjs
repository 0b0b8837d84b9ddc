// `npm run dev`: bundles on every change, and serves the UI with /api and /media passed to a server that runs already.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, watch } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join } from 'node:path';
import { output, root } from './paths.mjs';

const port = Number(process.env.PORT ?? 5173);
const server = new URL(process.env.AITUTOR_SERVER ?? 'http://127.0.0.1:8080');
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.html': 'text/html' };

bundle();
for (const folder of ['src', 'styles', 'public']) {
  watch(join(root, folder), { recursive: true }, debounced(bundle, 100));
}

createServer((incoming, outgoing) => {
  const { pathname } = new URL(incoming.url, 'http://localhost');
  return /^\/(api|media)\//.test(pathname) ? pass(incoming, outgoing) : serve(pathname, outgoing);
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port} (server: ${server.origin})`));

function bundle() {
  spawnSync(process.execPath, [join(root, 'build/bundle.mjs')], { stdio: 'inherit' });
}

function serve(pathname, outgoing) {
  const file = join(output, pathname);
  const found = extname(pathname) && existsSync(file) ? file : join(output, 'index.html');
  outgoing.setHeader('Content-Type', TYPES[extname(found)] ?? 'application/octet-stream');
  createReadStream(found).pipe(outgoing);
}

function pass(incoming, outgoing) {
  const { method, headers, url } = incoming;
  const onward = request({ host: server.hostname, port: server.port, path: url, method, headers: asIfSentToIt(headers) });
  onward.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/** The server compares who asks with who was asked. */
function asIfSentToIt({ origin, ...headers }) {
  return { ...headers, host: server.host, ...(origin ? { origin: server.origin } : {}) };
}

function debounced(work, millis) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, millis);
  };
}
