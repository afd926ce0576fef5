import { type At, defineRegister } from '@anzhu/register';
import { personRegister } from '../person/person.register.ts';
import { qualificationRecord } from './qualification.record.ts';
import { type Qualification, statusOn } from './qualification.ts';
import { expire, warn } from './qualification-change.ts';
import { patternedKinds } from './qualification-kind.ts';
import { numberTaken } from './recording.ts';

/** Those of a person, the longest valid first. */
export const ofPerson: At<Qualification> = { path: 'personId', order: { validUntil: -1 } };

const scopes = ['uscc', 'd2', 'd4', 'd6'] as const;

/** What ends first, within a scope and of what is equal. */
const soonest = (scope: string, ...equal: readonly string[]): Readonly<Record<string, 1>> =>
  Object.fromEntries([scope, 'employed', 'ending', ...equal, 'validUntil', '_id'].map((path) => [path, 1 as const]));

/** 人员资格证书: part of the person who holds it; a number is given once, and where numbers have no pattern, once by each issuer of a kind, however its name is written. */
export const qualificationRegister = defineRegister<Qualification>({
  type: 'Qualification',
  collection: 'qualifications',
  zh: '人员资格证书',
  en: 'Qualification of a person',
  record: qualificationRecord,
  onDay: { status: statusOn },
  readableBy: { partOf: personRegister, at: 'personId' },
  indexes: [
    { keys: { number: 1 }, unique: true, partial: { kind: { $in: patternedKinds } }, conflict: numberTaken },
    { keys: { number: 1, kind: 1, issuer: 1 }, unique: true, conflict: numberTaken },
    { keys: { number: 1, kind: 1, issuerKey: 1 }, unique: true, partial: { issuerKey: { $gte: '' } }, conflict: numberTaken },
    { keys: { personId: 1, validUntil: -1 } },
    ...scopes.flatMap((scope) => [{ keys: soonest(scope) }, { keys: soonest(scope, 'kind') }]),
  ],
  timers: { expiry: expire, 'expiry-warning': warn },
});
