import { buttonLoaders, type RecordActs } from '@anzhu/graphql';
import type { Institution } from '../institution/institution.ts';
import { mayRegister, notItsKeeper } from '../institution/institution.use-case.ts';
import { barredFrom } from './reveal-supervisor.use-case.ts';
import type { Supervisor } from './supervisor.ts';
import { keptBy, ownInstitution, type SupervisorDeps } from './supervisor.use-case.ts';

const ofSupervisor: RecordActs<Supervisor, unknown> = {
  changeSupervisor: { zh: '变更监督人员', en: 'Change the supervisor', may: ({ record, subject }) => keptBy(subject, record) === null },
  revealSupervisorIdNumber: {
    ...{ zh: '查看身份证号', en: 'Show the ID number' },
    may: ({ record, subject }) => barredFrom(subject)(record) === null,
  },
  supervisorLeaves: {
    ...{ zh: '登记离岗', en: 'Record the leaving', isDestructive: true },
    may: ({ record, subject }) => record.status !== 'LEFT' && keptBy(subject, record) === null,
  },
};

/** By the institution of whoever asks, where it keeps supervisors. */
const ofSupervisors: RecordActs<unknown, unknown, Institution | null> = {
  registerSupervisor: {
    ...{ zh: '登记监督人员', en: 'Register a supervisor' },
    may: ({ subject, facts }) => facts !== null && keptBy(subject, { institutionCode: facts.code, d6: facts.d6 }) === null,
  },
};

const ofInstitution: RecordActs<Institution, unknown> = {
  changeSupervisionInstitution: {
    ...{ zh: '变更监督机构', en: 'Change the institution' },
    may: ({ record, subject }) => notItsKeeper(subject, record) === null,
  },
};

const ofInstitutions: RecordActs<unknown, unknown> = {
  registerSupervisionInstitution: {
    ...{ zh: '登记监督机构', en: 'Register an institution' },
    may: ({ subject }) => mayRegister(subject, subject.region),
  },
};

/** What is done with supervisors and institutions that are on record, and how institutions come there. */
export const recordedButtons = {
  Supervisor: ofSupervisor,
  ...{ SupervisionInstitution: ofInstitution, SupervisionInstitutionConnection: ofInstitutions },
};

/** What is done with supervisors and their institutions. */
export const keepingButtons = { ...recordedButtons, SupervisorConnection: ofSupervisors };

/** How supervisors come on record, by the institution of whoever asks. */
export const supervisorListLoaders = (deps: Pick<SupervisorDeps, 'institutions'>) =>
  buttonLoaders('SupervisorConnection', ofSupervisors, async (lists, { subject }) => {
    const own = await ownInstitution(deps, subject);
    return lists.map(() => (own.ok ? own.value : null));
  });
