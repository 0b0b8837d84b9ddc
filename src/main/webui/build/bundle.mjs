// Bundles the UI into target/webui: content-hashed assets with .br and .gz beside them, and the page that names them.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compressBeside } from './compress.mjs';
import { output, root } from './paths.mjs';

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: { app: 'src/main.ts', style: 'styles/main.css', maths: 'styles/maths.css' },
  outdir: join(output, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
  minify: true,
  metafile: true,
  legalComments: 'external',
  conditions: ['production'],
  loader: { '.woff2': 'file' },
  plugins: [woff2Only()],
  alias: { entities: './build/lighter/entities.js', 'linkify-it': './build/lighter/linkify-it.js' },
  logLevel: 'warning',
});

cpSync(join(root, 'public'), output, { recursive: true });
writeFileSync(join(output, 'index.html'), page(readFileSync(join(root, 'index.html'), 'utf8'), result.metafile));
writeFileSync(join(output, 'licenses.txt'), licenses());
compressBeside(output);

/** The licenses of what goes out to browsers, which ask for their text to go with it. */
function licenses() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .map((name) => `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}\n`)
    .join('\n');
}

function page(template, metafile) {
  const made = Object.entries(metafile.outputs);
  const address = (file) => '/' + relative(output, join(root, file));
  const entry = (source) => made.find(([, { entryPoint }]) => entryPoint === source)[0];
  const [font] = made.find(([file]) => /figtree-latin-wght-normal-[^/]*\.woff2$/.test(file));
  return template
    .replace('%STYLE%', address(entry('styles/main.css')))
    .replace('%MATHS%', address(entry('styles/maths.css')))
    .replace('%SCRIPT%', address(entry('src/main.ts')))
    .replace('%PRELOADS%', needed(metafile.outputs, entry('src/main.ts')).map(preload).join('\n    '))
    .replace('%FONT%', address(font));
}

/** The chunks that the script cannot start without: fetched beside it instead of after it. */
function needed(outputs, script) {
  return outputs[script].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
}

function preload(file) {
  return `<link rel="modulepreload" href="/${relative(output, join(root, file))}">`;
}

/** Every browser this is built for reads WOFF2: the older forms of each font face stay out. */
function woff2Only() {
  return {
    name: 'woff2-only',
    setup(bundler) {
      bundler.onLoad({ filter: /node_modules\/(katex|@fontsource).*\.css$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g, ''),
        loader: 'css',
      }));
    },
  };
}
