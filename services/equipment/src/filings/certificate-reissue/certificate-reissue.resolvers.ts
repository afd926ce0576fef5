import type { FactLoader } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { BlockReason } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { Resolvers } from '../../schema.generated.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { mayReissue } from './certificate-reissue.ts';
import { reissueFormOf } from './reissue-form.ts';
import { byFilingFault } from './reissue-procedure.ts';

const obstaclesOf = (crane: Crane, facts: FilingFacts, { subject, now }: SubgraphContext): readonly BlockReason[] => {
  const asked = { form: { craneId: crane._id }, applicant: subject.org };
  const { code, zh, en } = byFilingFault;
  const elsewhere = reissueFormOf(crane).procedure === 'BY_FILING' ? [{ code, zh, en }] : [];
  return [...elsewhere, ...mayReissue(asked, { facts, today: localDate(now()) })];
};

interface Reissues {
  readonly loadFacts: FactLoader<{ craneId: string }, FilingFacts>;
}

/** The form a front end begins a re-issue with, for whoever may read the crane. */
export const certificateReissueResolvers = ({ loadFacts }: Reissues, { read }: Register<Crane>): Pick<Resolvers, 'Query'> => ({
  Query: {
    reissueForm: async (_, { craneId }, context) => {
      const crane = await read.one(context.subject, craneId);
      if (!crane) return null;
      const facts = await loadFacts({ craneId }, { applicant: context.subject.org });
      return { ...reissueFormOf(crane), obstacles: obstaclesOf(crane, facts, context) } as never;
    },
  },
});
