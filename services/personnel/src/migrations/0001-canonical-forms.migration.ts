import { canonicalCases, retitledCases } from '@anzhu/casework';
import { canonicalCode, tidyName } from '@anzhu/identifiers';
import { derivedSteps, differing, type Migration, type MigrationStep, rewriteStep, rewritten } from '@anzhu/store';
import { contractKeyOf } from '../team/contract-key.ts';
import { type Lock, lockedRoles, policyOf } from '../team/lock.ts';

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

const names = { name: tidyName };

/** Locks are counted by contract: two ways of writing one number are one contract, and may lock a person no longer. */
const persons: MigrationStep = {
  collection: 'persons',
  change: (batch) =>
    batch.flatMap((person) => {
      const locks = ((person['locks'] ?? []) as readonly Lock[]).map(rekeyed);
      const set = differing(person, { ...rewritten(person, names), locks, lockedRoles: lockedRoles(locks, policyOf) });
      return set ? [{ id: person['_id'], set }] : [];
    }),
};

/** Codes and names as they are kept since codes have one canonical form. */
export const canonicalForms: Migration = {
  id: '0001-canonical-forms',
  steps: (connection) => [
    ...canonicalCases(connection),
    ...retitledCases(connection, {
      records: 'persons',
      rewrites: names,
      idsOf: ({ form }) => [form?.['outgoingId'], form?.['incomingId']],
    }),
    teams,
    persons,
    rewriteStep('qualifications', { number: canonicalCode }),
    ...derivedSteps(connection),
  ],
};
