import type { Label, Resolvers } from '../../schema.generated.ts';
import { faceOf } from './filing-certificate.ts';

/** The certificate of a crane, for whoever may read the crane. */
export const filingCertificateResolvers: Pick<Resolvers, 'Crane'> = {
  Crane: {
    certificateFace: (crane) => {
      const { ownerUscc, technicalParameters, ...face } = faceOf(crane);
      const named = technicalParameters.map((parameter) => ({ ...parameter, label: parameter.label as Label }));
      return { ...face, technicalParameters: named, owner: { uscc: ownerUscc } };
    },
  },
};
