import { describe, expect, it } from 'vitest';
import { lock } from '../../test/team-fixtures.ts';
import { locksHolding } from './held.ts';

const person = { employed: true, locks: [lock('9')] };

describe('P3 who is still held to a project', () => {
  it.each([
    ['the unit records that the person leaves', person, { employed: false, isAuthority: false }, ['9']],
    ['an authority records it', person, { employed: false, isAuthority: true }, []],
    ['the unit records something else', person, { isAuthority: false }, []],
    ['the unit records that the person stays', person, { employed: true, isAuthority: false }, []],
    ['the person has left already', { ...person, employed: false }, { employed: false, isAuthority: false }, []],
    ['no project holds the person', { ...person, locks: [] }, { employed: false, isAuthority: false }, []],
  ])('P3 where %s: what keeps the person from leaving', (_, one, leaving, projects) => {
    expect(locksHolding(one, leaving).map(({ projectId }) => projectId)).toEqual(projects);
  });
});
