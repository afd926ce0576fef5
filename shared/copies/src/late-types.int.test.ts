import { unitApproved, unitRegistered } from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import { emptied, standingIn, testDatabase, toldLate, type Word } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameErasures } from './name-erasures.ts';
import { personCopies } from './person-copies.ts';
import { projectCopies } from './project-copy.ts';
import { unitCopies } from './unit-copy.ts';

const secrets = { nameRefOf: (ref: string, name: string) => `${ref} ${name}` };
const uscc = '91530102MA6K000225';
const word = (type: string, subject: string, data: object): Word => ({ type, subject, data });

const license = (what: string, licenseId: string, status: string) =>
  word(`enterprise.license.${what}.v1`, licenseId, { licenseId, uscc, number: `滇-${licenseId}`, status, validUntil: '2027-01-01' });
const unit = (what: string, name: string) =>
  word(`enterprise.unit.${what}.v1`, uscc, { uscc, name, kinds: ['INSTALLER'], division: '530102', status: 'APPROVED' });
const units = [
  ...[unit('registered', '甲'), license('issued', 'first', 'VALID'), unit('approved', '甲')],
  ...[word('enterprise.blacklist.added.v1', uscc, { uscc, reason: '转包' }), license('suspended', 'first', 'SUSPENDED')],
  ...[license('cancelled', 'first', 'CANCELLED'), license('issued', 'second', 'VALID'), license('changed', 'second', 'VALID')],
  ...[
    word('enterprise.blacklist.removed.v1', uscc, { uscc, reason: '期满' }),
    word('enterprise.blacklist.added.v1', uscc, { uscc, reason: '出借' }),
  ],
  unit('changed', '乙'),
];

const project = (what: string, constructionStatus: string) =>
  word(`supervision.project.${what}.v1`, 'p', {
    ...{ projectId: 'p', name: '工程', number: 'N', sector: 'BUILDING_CONSTRUCTION', division: '530102', parties: [], constructionStatus },
    ...{ qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
  });
const projects = [
  ...[project('registered', 'IN_CONSTRUCTION'), project('status-changed', 'STOPPED'), project('completed', 'COMPLETED')],
  project('status-changed', 'IN_CONSTRUCTION'),
];

const person = (what: string, name: string, own: object = {}) =>
  word(`personnel.person.${what}.v1`, 'm', { personId: 'm', personRef: 'ref', name, uscc, employed: true, ...own });
const qualification = (what: string, own: object) =>
  word(`personnel.qualification.${what}.v1`, 'q', {
    ...{ qualificationId: 'q', personId: 'm', personRef: 'ref', kind: 'SAFETY_CERTIFICATE_B', number: '1', validUntil: '2027-01-01' },
    ...{ status: 'VALID', ...own },
  });
const persons = [
  ...[person('registered', '甲'), qualification('granted', {}), qualification('expired', { status: 'EXPIRED' })],
  ...[qualification('changed', { personRef: 'other', validUntil: '2030-01-01' }), person('changed', '甲', { employed: false })],
];
const erased = word('personnel.person.names-erased.v1', 'm', {
  ...{ personId: 'm', personRef: 'ref', nameRefs: ['ref 甲'], certificateNumbers: [] },
});

describe('reliability: copies come to the same where a type of what they follow is handled later than the others', () => {
  let connection: Connection;
  let followers: Readonly<Record<'units' | 'projects' | 'persons' | 'names', Follower>>;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    const clock = () => new Date('2026-08-01T00:00:00Z');
    followers = {
      units: unitCopies(connection).follower,
      projects: projectCopies(connection).follower,
      persons: personCopies(connection, secrets).follower,
      names: nameErasures({ connection, secrets, clock }).follower,
    };
  });

  const hearing = (follower: Follower, collection: string, without?: readonly string[]) => async () => {
    await emptied(connection);
    return { connection, followers: [follower], seen: () => standingIn(connection, [collection], without) };
  };

  it.each([
    ['units', 'unit_copies', units],
    ['projects', 'project_copies', projects],
    ['persons', 'person_copies', persons],
  ] as const)('reliability: of %s', async (name, collection, story) => {
    const { found, expected } = await toldLate(hearing(followers[name], collection), story);
    expect(Object.keys(found).length).toBeGreaterThan(4);
    expect(found).toEqual(expected);
  });

  it.each([
    ['erased', [person('registered', '甲'), erased]],
    ['erased and back under that name', [person('registered', '甲'), erased, person('changed', '甲')]],
    ['back and erased again', [person('registered', '甲'), erased, person('changed', '甲'), erased]],
  ] as const)('S3 reliability: of names that are %s', async (_, story) => {
    const open = hearing(followers.names, 'name_erasures', ['run', 'timers', 'events']);
    const { found, expected } = await toldLate(open, story);
    expect(found).toEqual(expected);
  });

  it('reliability: a follower that keeps whatever it is told last, and does not restate, comes to something else', async () => {
    const kept = connection.collection<{ _id: string; name: string }>('kept');
    const keep = (definition: typeof unitRegistered) =>
      on(definition, async ({ data: { name }, session }) => {
        await kept.updateOne({ _id: 'unit' }, { $set: { name } }, { upsert: true, session });
      });
    const careless = { name: 'careless', handlers: [keep(unitRegistered), keep(unitApproved as never)] };
    const { found, expected } = await toldLate(hearing(careless, 'kept'), [unit('registered', '甲'), unit('approved', '乙')]);
    expect(found).not.toEqual(expected);
  });
});
