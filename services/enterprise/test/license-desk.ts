import type { Subject } from '@anzhu/access';
import { personRegistered, qualificationGranted } from '@anzhu/contracts';
import type { Result } from '@anzhu/kernel';
import { asConsumed, subject } from '@anzhu/testing';
import type { Refusal } from '@anzhu/workflow';
import { issueLicense } from '../src/work-safety-license/issue-license.store.ts';
import type { WorkSafetyLicense } from '../src/work-safety-license/work-safety-license.ts';
import { registrationForm, uscc } from './cases.ts';
import { type EnterpriseService, enterpriseService } from './service.ts';

/** A case or a record as the subgraph answers with it. */
export type Made = Readonly<Record<string, unknown>>;

export const clerk = subject({ id: 'clerk', org: uscc });
const official = (role: Subject['roles'][number]): Subject =>
  subject({ id: role, name: role, org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [], roles: [role], region: '530000' });
export const acceptor = official('ACCEPTANCE_CLERK');
export const examiner = official('EXAMINER');
export const officer = official('DEPARTMENT_OFFICER');

const named = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, fileId: kind }));

/** What whoever applies for a license or its renewal fills in. */
export const applicationForm = {
  ...{ legalRepresentative: '李强', legalRepresentativeIdNumber: '530102199003071019', principal: '李强' },
  ...{ contactName: '王芳', contactPhone: '13800138000' },
};

const papersOf = {
  LicenseApplication: named(
    ...['APPLICATION_FORM', 'BUSINESS_LICENSE', 'SAFETY_RULES', 'SAFETY_FUNDS', 'SAFETY_ORGANISATION', 'TRAINING', 'INJURY_INSURANCE'],
    ...['HAZARD_CONTROL', 'EMERGENCY_PLAN'],
  ),
  LicenseRenewal: named('RENEWAL_APPLICATION', 'WORK_SAFETY_LICENSE', 'ACCIDENT_STATEMENT', 'SAFETY_CONDITIONS'),
  LicenseChange: named('CHANGE_APPLICATION', 'BUSINESS_LICENSE', 'WORK_SAFETY_LICENSE'),
  LicenseCancellation: named('CANCELLATION_APPLICATION', 'WORK_SAFETY_LICENSE'),
  UnitRegistration: named('BUSINESS_LICENSE', 'AUTHORIZATION'),
  LicensePenalty: named('PENALTY_MATERIAL'),
};

type Type = keyof typeof papersOf;

const stepsOf = (service: EnterpriseService) => {
  const act = (who: Subject, mutation: string, { id, version }: Made, opinion = '同意'): Promise<Made> =>
    service.change(who, mutation, { id, expectedVersion: version, opinion });
  const submitted = async (type: Type, form: object, who = clerk): Promise<Made> =>
    act(who, `submit${type}`, await service.change(who, `create${type}`, { form, papers: papersOf[type] }));
  const accepted = async (type: Type, form: object): Promise<Made> => act(acceptor, `accept${type}`, await submitted(type, form));
  return {
    act,
    submitted,
    accepted,
    approved: async (type: Type, form: object): Promise<Made> => act(examiner, `approve${type}`, await accepted(type, form), '符合条件'),
    registered: async (form: object, who = clerk): Promise<Made> =>
      act(officer, 'approveUnitRegistration', await submitted('UnitRegistration', form, who)),
  };
};

/** The events of persons as this service hears them. */
const hearing = ({ world, connection }: EnterpriseService) => {
  const hear = async ({ type }: { readonly type: string }, data: object): Promise<void> => {
    const handler = world.persons.follower.handlers.find(({ definition }) => definition.type === type);
    await asConsumed(connection, async (session) => handler?.handle({ session, event: { type } as never, data: data as never }));
  };
  /** Somebody of the unit with a class A certificate and one for special operations. */
  const certified = async (n: number, validUntil: string): Promise<void> => {
    const ids = { personId: `p${n}`, personRef: `ref-${n}` };
    const held = { ...ids, number: `A${n}`, validUntil, status: 'VALID' };
    await hear(personRegistered, { ...ids, name: `样例${n}`, uscc, employed: true });
    await hear(qualificationGranted, { ...held, qualificationId: `a${n}`, kind: 'SAFETY_CERTIFICATE_A' });
    await hear(qualificationGranted, { ...held, qualificationId: `s${n}`, kind: 'SPECIAL_OPERATION', workCode: '05' });
  };
  return { hear, certified };
};

/** The enterprise service with one unit that is approved, and the steps of whoever has to do with its license. */
export const openLicenseDesk = async (start: string) => {
  const service = await enterpriseService(start);
  const { store } = service.world;
  const steps = stepsOf(service);
  await steps.registered(registrationForm, subject({ id: 'newcomer', org: uscc, unitKinds: [], roles: [] }));
  return {
    service,
    ...steps,
    ...hearing(service),
    stored: (collection: string, filter: object = {}) => service.connection.collection(collection).findOne(filter),
    issue: (made: Made, process: 'NEW' | 'RENEWAL', issuedOn: string): Promise<Result<WorkSafetyLicense, Refusal>> =>
      store.atomically((session) => issueLicense(service.world)(session, { caseId: String(made['id']), process, issuedOn })),
  };
};

export type LicenseDesk = Awaited<ReturnType<typeof openLicenseDesk>>;
