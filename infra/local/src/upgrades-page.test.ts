import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { services } from './on-stores.ts';
import { serviceModule } from './service-module.ts';

const page = readFileSync(new URL('../../../docs/upgrades.md', import.meta.url), 'utf8');

/** What the rows of the table say: each migration of a service that they name. */
const told = [...page.matchAll(/^\| `([\w-]+)`(?: \(`([\w…-]+)` in ([\w ]+)\))? \| ([\w, ]+) \|/gm)];

const isTold = (service: string, id: string): boolean =>
  told.some(([, named = '', other, elsewhere = '', where = '']) => {
    const isThere = where === 'all' || where.split(', ').includes(service);
    const isOther = elsewhere.split(' and ').includes(service);
    return isThere && id === (isOther ? `${other?.slice(0, 4)}${named.slice(4)}` : named);
  });

describe('the page of upgrades', () => {
  it.each(services)('reliability: says what each migration of %s does', async (service) => {
    const { migrations } = (await serviceModule(service, 'migrations')) as { readonly migrations: readonly { readonly id: string }[] };
    expect(migrations.map(({ id }) => id).filter((id) => !isTold(service, id))).toEqual([]);
  });
});
