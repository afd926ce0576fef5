import { subject } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { isInScope } from './reading.ts';

const rule = { readableBy: { orgs: 'ownerUscc' } } as never;
const officer = (region: string) => subject({ org: `AUTH-${region}`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: ['EXAMINER'] });
const recordIn = (division: string) => ({ d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division }) as never;
const seen = (region: string) =>
  ['540422', '540481', '540402', '530102'].filter((place) => isInScope(rule, officer(region), recordIn(place)));

it('inputs 34: an authority finds single records of a division whose place its own took, and those of no other', () => {
  expect([seen('540481'), seen('540402'), seen('540400'), seen('')]).toEqual([
    ['540422', '540481'],
    ['540402'],
    ['540422', '540481', '540402'],
    [],
  ]);
});
