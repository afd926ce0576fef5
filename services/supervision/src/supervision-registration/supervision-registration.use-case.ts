import { type Alongside, createCases } from '@anzhu/casework';
import { bigrams, ok, searchText } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Model } from 'mongoose';
import type { Copies } from '../copies.ts';
import { answerAlongside } from '../permit-reform/answer.store.ts';
import type { Answer, AnsweredState } from '../permit-reform/answer.ts';
import type { Projects } from '../project/project.store.ts';
import { changeOf, noFacts, type Project, type ProjectData, type ProjectFacts, registered, statusOf } from '../project/project.ts';
import type { SupervisionRegistrationForm } from './supervision-registration.form.ts';
import {
  type Registration,
  type SupervisionRegistrationFacts,
  type SupervisionRegistrationOutcome,
  supervisionRegistrationProcess,
  teamOf,
} from './supervision-registration.ts';

type Work = Alongside<SupervisionRegistrationForm, SupervisionRegistrationOutcome, SupervisionRegistrationFacts>;

/** A registration is received complete, so its form lacks nothing but what is optional. */
const complete = ({ form }: Registration) => form as SupervisionRegistrationForm;

const siteOf = ({ longitude, latitude }: SupervisionRegistrationForm): ProjectData['coordinates'] =>
  longitude === undefined || latitude === undefined ? null : { longitude, latitude };

const dataOf = (registration: Registration): ProjectData => {
  const form = complete(registration);
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

const derivedOf = ({ d2, d4, d6, outcome, form }: Registration, { number, name, projectCode, parties }: ProjectData) => {
  const words = [form.registrationNumber ?? '', number, name, projectCode, ...parties.map((party) => party.name)];
  return {
    registrationNumber: form.registrationNumber ?? '',
    qualityAuthority: outcome.qualityAuthority ?? null,
    safetyAuthority: outcome.safetyAuthority ?? null,
    d2,
    d4,
    d6,
    partyOrgs: [...new Set(parties.map(({ uscc }) => uscc))],
    searchText: searchText(...words),
    grams: bigrams(...words),
  };
};

/** With the push the project is on record as 报监; a correction changes its data. */
const recordProject =
  ({ store, model }: Projects): Work =>
  async (session, registration) => {
    const _id = registration.outcome.projectId ?? '';
    const data = dataOf(registration);
    const derived = derivedOf(registration, data);
    const known = await store.find(model, _id, session);
    if (known) {
      const { set, events } = changeOf(known, {}, data);
      return store.save<Project>(model, known, { set: { ...derived, ...set }, events }, session);
    }
    const own = { _id, ...data, ...derived, ...statusOf(noFacts), facts: noFacts, registrationId: registration._id };
    return store.insert<Project>(model, { ...own, registeredAt: store.clock() }, { events: registered(own) }, session);
  };

/** The project follows the registration: its institutions, its approval, its end. */
const changeProject =
  (projects: Projects, facts: Partial<ProjectFacts> = {}): Work =>
  (session, { outcome }) => {
    const set = { qualityAuthority: outcome.qualityAuthority ?? null, safetyAuthority: outcome.safetyAuthority ?? null };
    return projects.change(outcome.projectId ?? '', () => ({ facts, set }), session);
  };

interface RegistrationDeps {
  readonly projects: Projects;
  readonly answers: Model<Answer>;
  readonly copies: Copies;
}

/** What each action does to the project, and what the permit-reform system is told of it. */
const alongside = (deps: ServiceDeps, { projects, answers }: RegistrationDeps): Readonly<Record<string, Work>> => {
  const insertAnswer = answerAlongside(deps.store, answers);
  const answering =
    (result: AnsweredState, first?: Work): Work =>
    async (session, registration, circumstances) => {
      const before = first ? await first(session, registration, circumstances) : ok(null);
      return before.ok ? insertAnswer(session, registration, result) : before;
    };
  return {
    receive: recordProject(projects),
    receiveAssigned: recordProject(projects),
    assign: changeProject(projects),
    recallAssignment: changeProject(projects),
    'review:RETURNED': answering('RETURNED'),
    'review:REJECTED': answering('REJECTED', changeProject(projects, { isVoid: true })),
    confirmLock: answering('APPROVED', changeProject(projects, { isApproved: true })),
    refuseLock: answering('RETURNED'),
  };
};

export const createSupervisionRegistrations = (deps: ServiceDeps, own: RegistrationDeps) =>
  createCases({
    ...deps,
    process: supervisionRegistrationProcess,
    loadFacts: async ({ parties = [] }, { session }) => {
      const contractors = parties.filter(({ kind }) => kind === 'CONTRACTOR');
      const units = await own.copies.units.each(
        contractors.map(({ uscc }) => uscc),
        session,
      );
      return { contractors: contractors.map(({ uscc }) => ({ uscc, unit: units.get(uscc) ?? null })) };
    },
    alongside: alongside(deps, own),
  });

export type SupervisionRegistrations = ReturnType<typeof createSupervisionRegistrations>;
