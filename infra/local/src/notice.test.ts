import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Locked {
  readonly license?: string;
  readonly link?: boolean;
}

const permissive = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|0BSD|Unlicense|Python-2\.0|CC-BY-4\.0)\b/;

/** Of these the manifest names no license; what comes with them does: MIT. */
const unsaid = ['buildcheck', 'cpu-features', 'only', 'png-js', 'ssh2'];

it('front-ends 11: NOTICE names every package whose license asks more than to be named, and no other', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
  const asking = Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path, { license = '' }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), license }))
    .filter(({ name, license }) => !permissive.test(license) && !unsaid.includes(name));
  const named = [...read('NOTICE').matchAll(/^ {2}(\S+)$/gm)].map(([, name = '']) => name);
  const families = asking.map(({ name }) => named.find((one) => name === one || name.startsWith(`${one}-`)) ?? name);
  expect([...new Set(families)].sort()).toEqual([...named].sort());
});
