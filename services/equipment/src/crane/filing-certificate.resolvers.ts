import { readQuery, type Subject } from '@anzhu/access';
import type { Model } from 'mongoose';
import type { Resolvers } from '../schema.generated.ts';
import type { Crane } from './crane.ts';
import { faceOf } from './filing-certificate.ts';

const mostListed = 200;

const tagged =
  (cranes: Model<Crane>) =>
  async (subject: Subject, { first, after }: { readonly first: number; readonly after?: string | null }): Promise<readonly Crane[]> => {
    const scope = readQuery(subject, 'ownerUscc');
    if (!scope) return [];
    const filter = { ...scope, 'reissueDue.since': { $exists: true }, ...(after && { _id: { $gt: after } }) };
    const limit = Math.min(Math.max(first, 0), mostListed);
    if (limit === 0) return [];
    return (await cranes.collection
      .find(filter as never)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray()) as unknown as readonly Crane[];
  };

/** The certificate of a crane, for whoever may read the crane; and the cranes whose certificate is to be re-issued. */
export const filingCertificateResolvers = (cranes: Model<Crane>): Pick<Resolvers, 'Query' | 'Crane'> => {
  const find = tagged(cranes);
  return {
    Query: { cranesTaggedForReissue: (_, asked, { subject }) => find(subject, asked) },
    Crane: {
      certificateFace: (crane) => {
        const { ownerUscc, ...face } = faceOf(crane);
        return { ...face, owner: { uscc: ownerUscc } };
      },
    },
  };
};
