import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Model } from 'mongoose';
import { readerOf } from '../crane/crane.resolvers.ts';
import type { Crane } from '../crane/crane.ts';
import type { FilingFacts } from '../filings/filing-business.ts';
import type { Resolvers } from '../schema.generated.ts';
import { mayReissue } from './certificate-reissue.ts';
import type { CertificateReissues } from './certificate-reissue.use-case.ts';
import { reissueFormOf } from './reissue-form.ts';
import { byFilingFault } from './reissue-procedure.ts';

const obstaclesOf = (crane: Crane, facts: FilingFacts, { subject, now }: SubgraphContext): readonly BlockReason[] => {
  const asked = { form: { craneId: crane._id }, applicant: subject.org };
  const { code, zh, en } = byFilingFault;
  const elsewhere = reissueFormOf(crane).procedure === 'BY_FILING' ? [{ code, zh, en }] : [];
  return [...elsewhere, ...mayReissue(asked, { facts, today: localDate(now()) })];
};

/** The form a front end begins a re-issue with, for whoever may read the crane. */
export const certificateReissueResolvers = (
  { store, loadFacts }: CertificateReissues,
  cranes: Model<Crane>,
): Pick<Resolvers, 'Query' | 'CertificateReissue'> => {
  const readable = readerOf(store, cranes);
  return {
    Query: {
      reissueForm: async (_, { craneId }, context) => {
        const crane = await readable(craneId, context);
        if (!crane) return null;
        const facts = await loadFacts({ craneId }, { applicant: context.subject.org });
        return { ...reissueFormOf(crane), obstacles: obstaclesOf(crane, facts, context) } as never;
      },
    },
    CertificateReissue: { crane: ({ form }, _, context) => readable((form as { readonly craneId?: string }).craneId, context) },
  };
};
