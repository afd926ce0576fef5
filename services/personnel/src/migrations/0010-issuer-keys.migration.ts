import type { Change, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';
import { issuerKey } from '../qualification/issuer-key.ts';
import type { Qualification } from '../qualification/qualification.ts';

const change = (batch: readonly mongo.Document[]): readonly Change[] =>
  (batch as unknown as readonly Qualification[]).flatMap(({ _id, issuer, issuerKey: kept }) =>
    issuer && kept !== issuerKey(issuer) ? [{ id: _id, set: { issuerKey: issuerKey(issuer) } }] : [],
  );

/** As the register has it: what would be the same as another is met by it. */
const index = {
  ...{ key: { number: 1, kind: 1, issuerKey: 1 }, name: 'number_1_kind_1_issuerKey_1', unique: true },
  partialFilterExpression: { issuerKey: { $gte: '' } },
} as const;

/** P2: the number of an issuer is given once, however its name is written; where it was put on record twice, both stay and it is told. */
export const issuerKeys: Migration = {
  id: '0010-issuer-keys',
  steps: () => [{ collection: 'qualifications', index, change }],
};
