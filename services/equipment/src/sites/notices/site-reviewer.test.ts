import { jurisdictions } from '@anzhu/jurisdictions';
import { actorsOf, variantFor, type Workflow } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { crewChangeTables } from '../../use/crew-change/crew-change.workflow.ts';
import { useCorrectionTables } from '../../use/use-correction/use-correction.workflow.ts';
import { useExtensionTables } from '../../use/use-extension/use-extension.workflow.ts';
import { useRegistrationTables } from '../../use/use-registration/use-registration.workflow.ts';
import { dismantlingNoticeTables } from '../dismantling-notice/dismantling-notice.workflow.ts';
import { installationNoticeTables } from '../installation-notice/installation-notice.workflow.ts';
import { type SiteReviewers, siteReviewersIn } from './site-reviewer.workflow.ts';

const naming = (...codes: readonly string[]) =>
  siteReviewersIn(
    jurisdictions.map(({ code, policies }) => ({
      code,
      policies: { ...policies, sitesReviewedBy: codes.includes(code) ? ('SAFETY_INSTITUTION' as const) : ('DEPARTMENT' as const) },
    })),
  );

const processes = {
  C6: installationNoticeTables,
  C8: useRegistrationTables,
  C8b: useExtensionTables,
  C9: dismantlingNoticeTables,
  K4: useCorrectionTables,
  P6: crewChangeTables,
} satisfies Readonly<Record<string, (reviewers: SiteReviewers) => Workflow>>;

const reviewing = (tables: (reviewers: SiteReviewers) => Workflow, codes: readonly string[]) => (division: string) => {
  const workflow = tables(naming(...codes));
  const variant = variantFor(workflow, division);
  const moves = ['approve', 'cancelInstallation', 'revoke', 'endForCompletion'].flatMap((action) => variant?.moves[action] ?? []);
  const roles = new Set(moves.flatMap((move) => actorsOf(move, 'SUBMITTED').concat(actorsOf(move, 'PRE_REVIEWED'))));
  roles.delete('SYSTEM');
  return [variant?.code, ...roles];
};

describe('who reviews what is done with machines on sites', () => {
  it.each(Object.entries(processes))(
    '%s is reviewed by the safety institution where the jurisdiction names it, and there alone',
    (_, tables) => {
      const at = (codes: readonly string[]) => ['530102', '652301', '450103', '110101'].map(reviewing(tables, codes));
      const everywhere = [
        ['53', 'EXAMINER'],
        ['65', 'EXAMINER'],
        ['default', 'EXAMINER'],
        ['default', 'EXAMINER'],
      ];
      expect(at([])).toEqual(everywhere);
      expect(at(['53', '65', '45'])).toEqual([
        ['53', 'SAFETY_SUPERVISOR'],
        ['65', 'SAFETY_SUPERVISOR'],
        ['45', 'SAFETY_SUPERVISOR'],
        ['default', 'EXAMINER'],
      ]);
    },
  );
});
