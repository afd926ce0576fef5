import type { Acceptance, StandingCrane } from './completion-acceptance.ts';

export const completionAcceptanceResolvers = {
  CompletionAcceptance: { standingCranes: ({ outcome }: Acceptance) => outcome.standingCranes ?? null },
  CraneStandingAtAcceptance: {
    crane: ({ craneId }: StandingCrane) => ({ id: craneId }),
    label: ({ filingNumber }: StandingCrane) => filingNumber,
  },
};
