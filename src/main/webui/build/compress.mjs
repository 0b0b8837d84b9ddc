import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;

/** Writes `.br` and `.gz` beside every text file under the folder, so that the server never compresses one itself. */
export function compressBeside(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => TEXT.test(name));
  for (const file of files.map((name) => join(folder, name))) {
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(file + '.br', brotliCompressSync(bytes, { params }));
    writeFileSync(file + '.gz', gzipSync(bytes, { level: 9 }));
  }
}
