// What Maven calls: `npm ci` when the lock changed since the last one, the build when any source did; otherwise nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output, root } from './paths.mjs';

const SOURCES = ['package.json', 'package-lock.json', 'tsconfig.json', 'index.html', 'build', 'public', 'src', 'styles'];

onceFor(digest(['package.json', 'package-lock.json']), join(root, 'node_modules/.installed'), () =>
  npm('ci', '--ignore-scripts'),
);
onceFor(digest(SOURCES), join(output, '../webui.built'), () => npm('run', '--silent', 'build'));

function onceFor(key, stamp, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) {
    return;
  }
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}

function npm(...args) {
  execFileSync(process.execPath, [process.env.npm_execpath, ...args], { cwd: root, stdio: 'inherit' });
}

function digest(names) {
  const hash = createHash('sha256').update(process.version);
  for (const file of names.flatMap((name) => filesIn(join(root, name)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) {
    return [];
  }
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path).sort().flatMap((name) => filesIn(join(path, name)));
}
