import type { Resolvers } from '../../schema.generated.ts';
import { faceOf } from './filing-certificate.ts';

/** The certificate of a crane, for whoever may read the crane. */
export const filingCertificateResolvers: Pick<Resolvers, 'Crane'> = {
  Crane: {
    certificateFace: (crane) => {
      const { ownerUscc, ...face } = faceOf(crane);
      return { ...face, owner: { uscc: ownerUscc } };
    },
  },
};
