import { code, date, name, secret, text } from '@anzhu/casework';
import { checkCitizenId } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import { z } from 'zod';

const fields = {
  name: name('姓名', 'Name', { max: 50 }),
  account: text('平台账号', 'Account on the platform', { max: 100 }),
  certificateNumber: code('证书编号', 'Certificate number'),
  certificateValidUntil: date('证书有效期至', 'Certificate valid until'),
};

/** What a chief states of a supervisor; the ID number counts as of a day. */
export const registrationForm = (today: LocalDate) =>
  z.object({ ...fields, idNumber: secret('citizenId', { zh: '身份证号码', en: 'ID number' }, (value) => checkCitizenId(value, today)) });

export const changeForm = z.object({
  name: fields.name.optional(),
  account: fields.account.optional(),
  certificateNumber: fields.certificateNumber.optional(),
  certificateValidUntil: fields.certificateValidUntil.optional(),
});

export const leavingForm = z.object({ reason: text('离岗原因', 'Reason for leaving') });

export interface StatedSupervisor {
  readonly name: string;
  readonly account: string;
  readonly idNumber: string;
  readonly certificateNumber: string;
  readonly certificateValidUntil: LocalDate;
}

/** What is changed; the rest stays. */
export type SupervisorChange = Partial<Omit<StatedSupervisor, 'idNumber'>>;
