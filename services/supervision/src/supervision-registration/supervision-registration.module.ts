import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { ok, proven } from '@anzhu/kernel';
import { citiesOver, inCity } from '../institution/institution.register.ts';
import { answerAlongside } from '../permit-reform/answer.store.ts';
import type { AnsweredState } from '../permit-reform/answer.ts';
import type { ProjectFacts } from '../project/project.record.ts';
import { noFacts, type ProjectData, registered } from '../project/project.ts';
import { statusOf } from '../project/project-status.ts';
import type { SupervisionWorld } from '../world.ts';
import type { SupervisionRegistrationForm } from './supervision-registration.form.ts';
import {
  type Received,
  type SupervisionRegistrationFacts,
  type SupervisionRegistrationOutcome,
  supervisionRegistrationProcess,
  teamOf,
} from './supervision-registration.ts';

type Work = Alongside<SupervisionRegistrationForm, SupervisionRegistrationOutcome, SupervisionRegistrationFacts>;

const siteOf = ({ longitude, latitude }: SupervisionRegistrationForm): ProjectData['coordinates'] =>
  longitude === undefined || latitude === undefined ? null : { longitude, latitude };

const dataOf = (form: SupervisionRegistrationForm): ProjectData => {
  return {
    number: form.projectNumber,
    projectCode: form.projectCode,
    name: form.projectName,
    division: form.division,
    managementLevel: form.managementLevel,
    sector: form.sector,
    section: form.section,
    contractRegistrationNumber: form.contractRegistrationNumber ?? null,
    permitNumber: form.permitNumber ?? null,
    coordinates: siteOf(form),
    parties: form.parties.map(({ kind, uscc, name }) => ({ kind, uscc, name })),
    team: teamOf(form),
  };
};

const derivedOf = ({ d2, d4, d6, outcome, form }: Received, { parties }: ProjectData) => {
  return {
    registrationNumber: form.registrationNumber,
    qualityAuthority: outcome.qualityAuthority ?? null,
    safetyAuthority: outcome.safetyAuthority ?? null,
    d2,
    d4,
    d6,
    partyOrgs: [...new Set(parties.map(({ uscc }) => uscc))],
  };
};

/** With the push the project is on record as 报监; a correction changes its data. */
const recordProject =
  ({ store, projects }: SupervisionWorld): Work =>
  async (session, registration) => {
    const _id = proven(registration.outcome, 'projectId').projectId;
    const data = dataOf(registration.form);
    const derived = derivedOf(registration, data);
    if (await projects.find(_id, session)) return projects.restate(_id, { data, derived }, session);
    const own = { _id, ...data, ...derived, ...statusOf(noFacts), facts: noFacts, registrationId: registration._id };
    return projects.insert({ ...own, registeredAt: store.clock() }, registered(own), session);
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
    ({ copies, institutions }) =>
    async ({ parties = [], division }, { session }) => {
      const contractors = parties.filter(({ kind }) => kind === 'CONTRACTOR').map(({ uscc }) => uscc);
      const units = await copies.units.each(contractors, session);
      return {
        contractors: contractors.map((uscc) => ({ uscc, unit: units.get(uscc) ?? null })),
        institutions: await institutions.findAt(inCity, division === undefined ? [] : citiesOver(division), session),
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
