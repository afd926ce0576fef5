import type { CloudEvent, EventData } from '@anzhu/contracts';
import { syntheticUscc } from '@anzhu/identifiers';
import type { Handler } from '@anzhu/messaging';
import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { personCopies } from './person-copies.ts';
import { projectCopies } from './project-copy.ts';
import { unitCopies } from './unit-copy.ts';

let [connection, units] = [] as unknown as [Connection, ReturnType<typeof unitCopies>];
beforeAll(async () => {
  ({ connection } = await testDatabase());
  units = unitCopies(connection);
  for (const name of ['unit_copies', 'project_copies']) await connection.createCollection(name);
});

let number = 0;
/** Gives an event to the handlers as the consumer does: all their writes in one transaction. */
const tell = async (handlers: readonly Handler[], type: string, data: object, isUndone = false): Promise<void> => {
  const event = { type, eventnumber: ++number } as CloudEvent;
  const session = await connection.startSession();
  session.startTransaction();
  for (const { definition, handle } of handlers) {
    if (definition.type === type) await handle({ session, data, event });
  }
  await (isUndone ? session.abortTransaction() : session.commitTransaction());
  await session.endSession();
};

const uscc = syntheticUscc(1, '530102');
const license = (overrides: object = {}) => ({
  licenseId: 'l1',
  uscc,
  number: '滇-1',
  status: 'VALID',
  validUntil: '2027-01-01',
  ...overrides,
});
const unit: EventData<'enterprise.unit.approved.v1'> = {
  uscc,
  name: '昆明安装',
  kinds: ['INSTALLER'],
  division: '530102',
  status: 'APPROVED',
};

describe('copies of units', () => {
  it('reliability: hold what the owner said last, whichever part came first', async () => {
    const { follower, find } = units;
    expect(await find(uscc)).toBeNull();
    expect(await find(undefined)).toBeNull();
    await tell(follower.handlers, 'enterprise.license.issued.v1', license());
    await tell(follower.handlers, 'enterprise.unit.registered.v1', { ...unit, status: 'REGISTERED' });
    await tell(follower.handlers, 'enterprise.unit.approved.v1', unit);
    await tell(follower.handlers, 'enterprise.license.suspended.v1', license({ status: 'SUSPENDED', reason: '事故' }));
    await tell(follower.handlers, 'enterprise.blacklist.added.v1', { uscc, reason: '转包' });
    const { uscc: _id, ...stated } = unit;
    const { uscc: _, ...suspended } = license({ status: 'SUSPENDED', reason: '事故' });
    const licensesHeard = { l1: expect.any(Number) };
    expect(await find(uscc)).toEqual({ _id, ...stated, license: suspended, licensesHeard, blacklistedFor: '转包' });
  });

  it('reliability: forget what the unit says no longer, and keep what others say of it', async () => {
    const { follower, find } = units;
    const before = await find(uscc);
    await connection.collection('unit_copies').updateOne({ _id: uscc as never }, { $set: { saidOnce: true } });
    await tell(follower.handlers, 'enterprise.unit.changed.v1', unit);
    expect(await find(uscc)).toEqual(before);
    const { uscc: _, ...stated } = unit;
    const young = syntheticUscc(2, '530102');
    await tell(follower.handlers, 'enterprise.unit.changed.v1', { ...unit, uscc: young });
    expect(await find(young)).toEqual({ _id: young, ...stated });
  });

  it('E12 E15 forget the reason of a suspension and the blacklist entry once they are lifted', async () => {
    const { follower, find } = units;
    await tell(follower.handlers, 'enterprise.license.returned.v1', license());
    await tell(follower.handlers, 'enterprise.blacklist.removed.v1', { uscc, reason: '转包' });
    const copy = await find(uscc);
    expect(copy?.license).toEqual({ licenseId: 'l1', number: '滇-1', status: 'VALID', validUntil: '2027-01-01' });
    expect(copy?.blacklistedFor).toBeNull();
  });

  it('E6 E14 hold a license in force, whatever is told of another that has ended', async () => {
    const { follower, find } = units;
    const hear = (event: string, own: object) => tell(follower.handlers, `enterprise.license.${event}.v1`, license(own));
    const held = async () => (await find(uscc))?.license;
    const before = await held();
    await hear('cancelled', { licenseId: 'l0', number: '滇-0', status: 'CANCELLED' });
    expect(await held()).toEqual(before);
    await hear('expired', { status: 'EXPIRED' });
    expect(await held()).toMatchObject({ licenseId: 'l1', status: 'EXPIRED' });
    await hear('cancelled', { licenseId: 'l0', number: '滇-0', status: 'CANCELLED' });
    expect(await held()).toMatchObject({ licenseId: 'l0', status: 'CANCELLED' });
    await hear('issued', {});
    expect(await held()).toEqual(before);
  });

  it('reliability: an event told twice changes nothing, one whose transaction fails leaves nothing', async () => {
    const { follower, find } = units;
    const before = await find(uscc);
    await tell(follower.handlers, 'enterprise.unit.approved.v1', unit);
    await tell(follower.handlers, 'enterprise.license.revoked.v1', license({ status: 'REVOKED' }), true);
    expect(await find(uscc)).toEqual(before);
  });

  it.each(['issued', 'renewed', 'changed', 'suspended', 'returned', 'revoked', 'cancelled', 'expired'])(
    'E11 hear of a license %s',
    (event) => {
      expect(units.follower.handlers.map(({ definition }) => definition.type)).toContain(`enterprise.license.${event}.v1`);
    },
  );
});

describe('copies of projects', () => {
  const project = {
    projectId: 'p1',
    number: '530102-1',
    name: '一号工程',
    division: '530102',
    sector: 'BUILDING_CONSTRUCTION',
    constructionStatus: 'IN_CONSTRUCTION',
    qualityStatus: 'NORMAL',
    safetyStatus: 'NORMAL',
    parties: [],
  };

  it('R0 forget what a corrected registration says no longer', async () => {
    const { follower, find } = projectCopies(connection);
    const optional = { coordinates: { longitude: 102.7, latitude: 25 }, contractRegistrationNumber: 'HT-1', permitNumber: 'SG-1' };
    await tell(follower.handlers, 'supervision.project.registered.v1', { ...project, ...optional });
    await tell(follower.handlers, 'supervision.project.status-changed.v1', project);
    const { projectId, ...stated } = project;
    expect(await find(projectId)).toEqual({ _id: projectId, ...stated });
  });

  it.each([
    ['supervision.project.registered.v1', 'IN_CONSTRUCTION'],
    ['supervision.project.status-changed.v1', 'STOPPED'],
    ['supervision.project.completed.v1', 'COMPLETED'],
    ['supervision.project.voided.v1', 'VOID'],
  ])('reliability: follow %s', async (type, constructionStatus) => {
    const { follower, find } = projectCopies(connection);
    await tell(follower.handlers, type, { ...project, constructionStatus });
    const { projectId, ...stated } = project;
    expect(await find(projectId)).toEqual({ _id: projectId, ...stated, constructionStatus });
  });
});

describe('copies of persons', () => {
  let copies: ReturnType<typeof personCopies>;
  beforeAll(() => {
    copies = personCopies(connection, { nameRefOf: (ref, name) => `${name} of ${ref}` });
  });

  const person = (personRef: string, more: object = {}) => ({
    personId: `id-${personRef}`,
    personRef,
    nameRef: `李强 of ${personRef}`,
    uscc,
    employed: true,
    ...more,
  });
  const certificate = (personRef: string, more: object = {}) => ({
    ...{
      qualificationId: 'q',
      personId: `id-${personRef}`,
      personRef,
      kind: 'CONSTRUCTOR',
      number: 'N',
      validUntil: '2028-01-01',
      status: 'VALID',
    },
    ...more,
  });

  it('P5 of one whose record was merged into another the other is found, with its certificates; separated again, each its own', async () => {
    const { follower, find, findStaff, refsOf, count } = copies;
    const hear = (event: string, data: object) => tell(follower.handlers, `personnel.${event}.v1`, data);
    const known = async () => {
      const found = await find(['one', 'other']);
      return ['one', 'other'].map((ref) => [found.get(ref)?._id, Object.keys(found.get(ref)?.qualifications ?? {})]);
    };
    for (const ref of ['one', 'other']) await hear('person.registered', person(ref));
    await hear('qualification.granted', certificate('one'));
    const worker = (personRef: string, more: object = {}) => ({
      specialWorkerId: 'w',
      personId: `id-${personRef}`,
      personRef,
      uscc,
      ...{ qualificationId: 'q', number: 'N', workCode: '05' },
      ...more,
    });
    await hear('special-worker.approved', worker('one'));
    await hear('person.changed', person('one', { employed: false, mergedInto: 'other' }));
    await hear('special-worker.approved', worker('other', { formerRef: 'one' }));
    await hear('qualification.changed', certificate('other', { formerRef: 'one' }));
    expect(await known()).toEqual([
      ['other', ['q']],
      ['other', ['q']],
    ]);
    expect(await count(uscc, ['CONSTRUCTOR'])).toBe(1);
    expect([...(await findStaff({ refs: [], numbers: ['N'] })).values()].map(({ approvals }) => approvals)).toEqual([
      [{ uscc, number: 'N' }],
    ]);
    expect([await refsOf('other'), await refsOf('one')]).toEqual([['other', 'one'], ['one']]);
    await hear('person.changed', person('one'));
    await hear('qualification.changed', certificate('one', { formerRef: 'other' }));
    expect(await known()).toEqual([
      ['one', ['q']],
      ['other', []],
    ]);
    expect(await count(uscc, ['CONSTRUCTOR'])).toBe(1);
  });
});
