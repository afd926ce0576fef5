import { can, type Subject } from '@anzhu/access';
import { approvalReasons } from '@anzhu/copies';
import { divisionKeys } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import { requestOf } from '@anzhu/store';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import type { Copies } from '../copies.ts';
import type { Person, Sealed } from './person.ts';
import { resourceOf } from './person-access.ts';

export interface PersonDeps extends Pick<ServiceDeps, 'store' | 'secrets'> {
  readonly persons: Register<Person>;
  readonly copies: Copies;
}

export type Place = Pick<Person, 'uscc' | 'division' | 'd2' | 'd4' | 'd6'>;

/** The employer with its place; a unit that is unknown or not approved employs nobody here, and a unit speaks for itself alone. */
export const employerFor = async ({ copies }: PersonDeps, subject: Subject, uscc: string): Promise<Result<Place, Refusal>> => {
  if (subject.orgKind === 'UNIT' && subject.org !== uscc) return err({ code: 'FORBIDDEN' });
  const unit = await copies.units.find(uscc);
  if (!can(subject, 'act', { kind: 'person', org: uscc, region: unit?.division ?? subject.region })) return err({ code: 'FORBIDDEN' });
  const reasons = approvalReasons({ uscc, unit });
  if (reasons.length > 0) return err(blocked(...reasons));
  const division = unit?.division ?? '';
  return ok({ uscc, division, ...divisionKeys(division) });
};

export const sealedBy = ({ secrets }: Pick<PersonDeps, 'secrets'>, kind: 'citizenId' | 'phone', plain: string): Sealed => {
  const { sealed, masked } = secrets.seal(kind, plain);
  return { sealed, masked };
};

type Private = { readonly idNumber?: string; readonly phone?: string };

interface Sent {
  readonly subject: Subject;
  readonly requestId: string;
}

/** The identity of a command about a person: personal data count by their keyed references, never as they are. */
export const personRequest = ({ secrets }: PersonDeps, { subject, requestId }: Sent, { idNumber, phone, ...rest }: Private) =>
  requestOf(requestId, subject, {
    ...rest,
    ...(idNumber === undefined ? {} : { idNumber: secrets.refOf('citizenId', idNumber) }),
    ...(phone === undefined ? {} : { phone: secrets.refOf('phone', phone) }),
  });

export const mergedInto = (id: string) => ({
  code: 'PERSON_MERGED',
  zh: '该人员记录已并入其他记录,请在该记录上办理',
  en: 'This record was merged into another one, on which it is to be done',
  references: [{ kind: 'Person', id, label: '' }],
});

/** Why a subject may not do this to a person; who may not even read it is told that there is none. */
export const barredFrom =
  (subject: Subject, action: 'act' | 'reveal') =>
  (person: Person): Refusal | null => {
    if (!can(subject, 'read', resourceOf(person))) return notFound;
    if (action === 'act' && person.mergedInto) return blocked(mergedInto(person.mergedInto));
    return can(subject, action, resourceOf(person)) ? null : { code: 'FORBIDDEN' };
  };
