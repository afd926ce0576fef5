import type { Fault } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type AddInput, addFaults, overlapFaults, startFaults } from './partner-input.ts';

const now = new Date('2026-06-01T00:00:00Z');
const administrator = subject({ org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: ['PLATFORM_ADMIN'] });
const said = (faults: readonly Fault[]) => faults.map(({ path, en }) => `${path}: ${en.split(':')[0]}`);
const asked = (own: Partial<AddInput>) =>
  said(addFaults(administrator, { requestId: 'r', name: 'weather', regions: ['530100'], ...own }, now));

describe('security: what is stated of a partner', () => {
  it.each<[string, Partial<AddInput>, readonly string[]]>([
    ['of the own province, for good', {}, []],
    ['of kinds there are, until a day to come', { kinds: [], expiresAt: new Date(now.getTime() + 1) }, []],
    ['of no name', { name: 'X' }, ['name: A name is lower-case letters, digits, hyphens']],
    ['of no region', { regions: [] }, ['regions: At least one region; partners that follow everywhere are let in by command']],
    ['of what is no region', { regions: ['530100', '53'] }, ['regions.1: Not a division of six digits']],
    ['of what is no region anywhere', { regions: ['kunming'] }, ['regions.0: Not a division of six digits']],
    ['of another province beside its own', { regions: ['650100', '530100'] }, ['regions.0: Only regions of the own province']],
    ['of kinds there are not', { kinds: ['weather'] }, ['kinds.0: No kind of public events']],
    ['from nowhere', { start: { by: 'TIME' } }, ['start.time: A moment is needed']],
    ['until now', { expiresAt: now }, ['expiresAt: Must lie in the future']],
    [
      'with everything wrong, told at once',
      { name: 'X', regions: [], kinds: ['weather'], start: { by: 'TIME' }, expiresAt: now },
      ['name', 'kinds.0', 'regions', 'start.time', 'expiresAt'],
    ],
  ])('security: one %s', (_, own, faults) => {
    expect(asked(own)).toEqual(faults.map((fault) => expect.stringMatching(new RegExp(`^${fault}`))));
  });

  it.each<[Parameters<typeof startFaults>[0], readonly string[]]>([
    [undefined, []],
    [{ by: 'ALL' }, []],
    [{ by: 'NEW', sequence: 0 }, []],
    [{ by: 'SEQUENCE' }, ['start.sequence']],
    [{ by: 'SEQUENCE', sequence: 0 }, ['start.sequence']],
    [{ by: 'SEQUENCE', sequence: -1 }, ['start.sequence']],
    [{ by: 'SEQUENCE', sequence: 1 }, []],
    [{ by: 'TIME', time: now }, []],
  ])('reliability: where events begin, %j, is whole or is asked for', (start, paths) => {
    expect(startFaults(start).map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    [-1, ['overlapHours']],
    [0, []],
    [720, []],
    [721, ['overlapHours']],
  ])('security: two secrets are good for %i hours, or for no such time', (hours, paths) => {
    expect(overlapFaults(hours).map(({ path }) => path)).toEqual(paths);
  });
});
