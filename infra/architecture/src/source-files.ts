import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

const passedOver = new Set(['node_modules', 'dist', 'bundle', 'bundle-all', 'canaries', '.turbo']);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });

/** Paths of the project's own files with one of these endings, in order. */
export const sourceFiles = (...endings: readonly string[]): readonly string[] =>
  ['e2e', 'gateway', 'infra', 'services', 'shared']
    .flatMap(filesBelow)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
