import { can, type Subject } from '@anzhu/access';
import { checkForm, namingFields } from '@anzhu/casework';
import { deriveId, err, type Fault, isUuid, ok, type Result } from '@anzhu/kernel';
import { badRequestId } from '@anzhu/store';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { registrationFaults } from '../supervision-registration/registration-rules.ts';
import {
  type SupervisionRegistrationForm,
  supervisionRegistrationForm,
} from '../supervision-registration/supervision-registration.form.ts';
import type { SupervisionRegistrations } from '../supervision-registration/supervision-registration.module.ts';
import {
  assignedTo,
  isAssigned,
  type Registration,
  supervisionRegistrationProcess,
} from '../supervision-registration/supervision-registration.ts';
import { soundFields } from './sound-fields.ts';

export interface Push {
  readonly requestId: string;
  readonly form: unknown;
}

/** A push that was checked. */
interface Sound extends Push {
  readonly form: SupervisionRegistrationForm;
}

export interface Pushed {
  readonly registration: Registration;
  /** False for a repeat and for a correction. */
  readonly isNew: boolean;
}

/** The form as it is kept, its codes in their canonical form, or everything wrong with it. */
const checkedForm = (form: unknown): Result<SupervisionRegistrationForm, Refusal> => {
  const { missing, wrong, kept } = checkForm(supervisionRegistrationForm, form);
  const faults: readonly Fault[] = [...missing, ...wrong, ...registrationFaults(soundFields(supervisionRegistrationForm, form))];
  return faults.length > 0
    ? err(requirementsNotMet(namingFields(supervisionRegistrationProcess, faults)))
    : ok(kept as SupervisionRegistrationForm);
};

const pushedBefore = (
  { model }: SupervisionRegistrations,
  { registrationNumber, division }: Pick<SupervisionRegistrationForm, 'registrationNumber' | 'division'>,
): Promise<Registration | null> =>
  model.findOne({ 'form.registrationNumber': registrationNumber, d2: division.slice(0, 2) } as never).lean<Registration>();

const mayPush = (subject: Subject, { division }: { readonly division?: string | undefined }): boolean =>
  division !== undefined && can(subject, 'act', { kind: 'supervision-registration', region: division });

interface Pushing {
  readonly subject: Subject;
  readonly push: Push;
}

/** A form that is wrong, with what bars a new registration beside it; what bars a correction is said once its form is right. */
const barredToo = async (
  registrations: SupervisionRegistrations,
  { subject, push: { form } }: Pushing,
  refusal: Refusal,
): Promise<Refusal> => {
  const { registrationNumber, division } = soundFields(supervisionRegistrationForm, form);
  if (!mayPush(subject, { division })) return refusal;
  const earlier = registrationNumber && division ? await pushedBefore(registrations, { registrationNumber, division }) : null;
  const tried = earlier ? undefined : await registrations.tried(subject, { form });
  return refusal.code === 'REQUIREMENTS_NOT_MET' && tried?.ok ? requirementsNotMet(refusal.faults, tried.value.reasons) : refusal;
};

const commandFor = (form: SupervisionRegistrationForm, earlier?: Registration) => ({
  action: isAssigned(assignedTo(form, earlier?.outcome)) ? 'receiveAssigned' : 'receive',
});

const isAnswered = ({ requests }: Registration, requestId: string): boolean => requests.some(({ id }) => id === requestId);

/** Two writes, correction and resubmission; a repeat of the push completes what a crash left half done. */
const correcter =
  (registrations: SupervisionRegistrations) =>
  async (subject: Subject, earlier: Registration, { requestId, form }: Sound): Promise<Result<Registration, Refusal>> => {
    const { _id: id, version: expectedVersion } = earlier;
    const resubmission = deriveId('resubmission', requestId);
    if (isAnswered(earlier, resubmission)) return ok(earlier);
    const saved = await registrations.save(subject, { requestId, id, expectedVersion, form });
    if (!saved.ok) return saved;
    const command = commandFor(form, earlier);
    return registrations.act(subject, { ...command, requestId: resubmission, id, expectedVersion: saved.value.version });
  };

/** A registration pushed by the permit-reform system (R0): a new one, or after 打回 its correction and resubmission. */
export const pusher = (registrations: SupervisionRegistrations) => {
  const correct = correcter(registrations);
  const received = async (subject: Subject, push: Sound): Promise<Result<Pushed, Refusal>> => {
    const { form } = push;
    const earlier = await pushedBefore(registrations, form);
    const isCorrection = earlier !== null && earlier.requests[0]?.id !== push.requestId;
    const registration = isCorrection ? await correct(subject, earlier, push) : await registrations.open(subject, push, commandFor(form));
    return registration.ok ? ok({ registration: registration.value, isNew: earlier === null }) : registration;
  };
  return async (subject: Subject, push: Push): Promise<Result<Pushed, Refusal>> => {
    if (!isUuid(push.requestId)) return err(badRequestId);
    const form = checkedForm(push.form);
    if (!form.ok) return err(await barredToo(registrations, { subject, push }, form.error));
    return mayPush(subject, form.value) ? received(subject, { ...push, form: form.value }) : err({ code: 'FORBIDDEN' });
  };
};
