import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { ok, proven } from '@anzhu/kernel';
import { institutionsOver } from '../institution/institution.register.ts';
import { answerAlongside } from '../permit-reform/answer.store.ts';
import type { AnsweredState } from '../permit-reform/answer.ts';
import { dataOf, placedBy } from '../project/new-project.ts';
import type { ProjectFacts } from '../project/project.record.ts';
import { noFacts } from '../project/project.ts';
import type { SupervisionWorld } from '../world.ts';
import type { SupervisionRegistrationForm } from './supervision-registration.form.ts';
import {
  calledIn,
  type SupervisionRegistrationFacts,
  type SupervisionRegistrationOutcome,
  supervisionRegistrationProcess,
  teamOf,
} from './supervision-registration.ts';

type Work = Alongside<SupervisionRegistrationForm, SupervisionRegistrationOutcome, SupervisionRegistrationFacts>;

/** With the push the project is on record as 报监; a correction changes its data. */
const recordProject =
  ({ projects }: SupervisionWorld): Work =>
  async (session, registration) => {
    const _id = proven(registration.outcome, 'projectId').projectId;
    const { form, outcome } = registration;
    const data = dataOf(form, teamOf(form));
    const placed = placedBy(registration, { quality: outcome.qualityAuthority ?? null, safety: outcome.safetyAuthority ?? null });
    if (await projects.find(_id, session)) return projects.change(_id, () => ({ data, set: placed }), session);
    return projects.begin({ _id, ...data, ...placed, facts: noFacts, registrationId: registration._id }, session);
  };

/** The project follows the registration: its institutions, its approval, its end. */
const changeProject =
  (facts: Partial<ProjectFacts> = {}) =>
  ({ projects }: SupervisionWorld): Work =>
  (session, { outcome }) => {
    const set = { qualityAuthority: outcome.qualityAuthority ?? null, safetyAuthority: outcome.safetyAuthority ?? null };
    return projects.change(proven(outcome, 'projectId').projectId, () => ({ facts, set }), session);
  };

/** Beside what an action does to the project, the permit-reform system is told its result. */
const answering =
  (result: AnsweredState, first?: (world: SupervisionWorld) => Work) =>
  (world: SupervisionWorld): Work =>
  async (session, registration, circumstances) => {
    const before = first ? await first(world)(session, registration, circumstances) : ok(null);
    return before.ok ? answerAlongside(world.store, world.deliveries)(session, registration, result) : before;
  };

export const supervisionRegistration = caseModule<SupervisionWorld>()({
  process: supervisionRegistrationProcess,
  facts:
    ({ copies, institutions, secrets }) =>
    async ({ parties = [], division, team = [] }, { session }) => {
      const contractors = parties.filter(({ kind }) => kind === 'CONTRACTOR').map(({ uscc }) => uscc);
      const units = await copies.units.each(contractors, session);
      return {
        contractors: contractors.map((uscc) => ({ uscc, unit: units.get(uscc) ?? null })),
        institutions: await institutionsOver(institutions, division, session),
        nameRefs: new Map(teamOf({ team }).map((member) => [calledIn(member), secrets.nameRefOf(member.personRef, member.name ?? '')])),
      };
    },
  alongside: {
    receive: recordProject,
    receiveAssigned: recordProject,
    assign: changeProject(),
    recallAssignment: changeProject(),
    'review:RETURNED': answering('RETURNED'),
    'review:REJECTED': answering('REJECTED', changeProject({ isVoid: true })),
    confirmLock: answering('APPROVED', changeProject({ isApproved: true })),
    refuseLock: answering('RETURNED'),
  },
});

export type SupervisionRegistrations = OpenedOf<typeof supervisionRegistration>;
