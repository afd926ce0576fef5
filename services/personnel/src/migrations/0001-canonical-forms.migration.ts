import { canonicalCases } from '@anzhu/casework';
import { canonicalCode } from '@anzhu/identifiers';
import { derivedSteps, differing, type Migration, type MigrationStep, rewriteStep } from '@anzhu/store';
import { contractKeyOf } from '../team/contract-key.ts';
import type { Lock } from '../team/lock.ts';

const rekeyed = ({ contractKey, projectId, ...lock }: Lock): Lock => ({
  ...lock,
  projectId,
  contractKey: contractKeyOf(contractKey, projectId),
});

const teams: MigrationStep = {
  collection: 'teams',
  change: (batch) =>
    batch.flatMap(({ _id, contractKey }) => {
      const key = contractKeyOf(contractKey, _id);
      return key === contractKey || contractKey === '' ? [] : [{ id: _id, set: { contractKey: key } }];
    }),
};

/** Locks are counted by contract: two ways of writing one number are one contract. */
const locks: MigrationStep = {
  collection: 'persons',
  change: (batch) =>
    batch.flatMap((person) => {
      const set = differing({ locks: person['locks'] }, { locks: (person['locks'] ?? []).map(rekeyed) });
      return set ? [{ id: person['_id'], set }] : [];
    }),
};

/** Codes and names as they are kept since codes have one canonical form. */
export const canonicalForms: Migration = {
  id: '0001-canonical-forms',
  steps: (connection) => [
    ...canonicalCases(connection),
    teams,
    locks,
    rewriteStep('qualifications', { number: canonicalCode }),
    ...derivedSteps(connection),
  ],
};
