import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Becomes the root of the WAR. */
export const output = resolve(root, '../../../target/webui');
