import { checked, flag, name as nameField, secret, statedInput, text } from '@anzhu/casework';
import { checkCitizenId, checkPhone, checkUscc } from '@anzhu/identifiers';
import { err, type LocalDate, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import { z } from 'zod';

const name = nameField('姓名', 'Name', { max: 50 });
const phone = secret('phone', { zh: '联系电话', en: 'Phone' }, checkPhone);
const uscc = checked('所在单位统一社会信用代码', 'USCC of the employer', checkUscc);

const registration = (today: LocalDate) =>
  z.object({
    name,
    idNumber: secret('citizenId', { zh: '身份证号码', en: 'ID number' }, (value) => checkCitizenId(value, today)),
    phone: phone.optional(),
    uscc: uscc.optional(),
  });

const change = z.object({
  name: name.optional(),
  nameWasWrong: flag('原登记姓名有误', 'Whether the name on file was a mistake').optional(),
  phone: phone.optional(),
  uscc: uscc.optional(),
  employed: flag('是否在职', 'Whether employed').optional(),
  leavingReason: text('离职原因', 'Reason for leaving').optional(),
});

/** What a unit or authority states about a person when it registers one. */
export interface Registration {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string;
  readonly uscc?: string;
}

/** What is changed; the rest stays. */
export interface PersonChange {
  readonly name?: string;
  /** The name should always have been this one. */
  readonly nameWasWrong?: boolean;
  readonly phone?: string;
  readonly uscc?: string;
  readonly employed?: boolean;
  readonly leavingReason?: string;
}

export const checkRegistration = (input: object, today: LocalDate): Result<Registration, Refusal> =>
  statedInput(registration(today), input);

const reasonMissing = badUserInput({ path: 'leavingReason', code: 'REQUIRED', zh: '缺少离职原因', en: 'Reason for leaving is missing' });
const reasonNeedless = badUserInput({
  path: 'leavingReason',
  code: 'NOT_APPLICABLE',
  zh: '仅离职时填写离职原因',
  en: 'A reason for leaving is given only for who leaves',
});

const nameMissing = badUserInput({
  path: 'name',
  code: 'REQUIRED',
  zh: '更正姓名应填写姓名',
  en: 'The name that is right is missing',
});

/** Whose names were erased is called as the unit that takes the person back says. */
export const nameOfNameless = badUserInput({
  path: 'name',
  code: 'REQUIRED',
  zh: '该人员的姓名已删除,重新聘用时应填写姓名',
  en: 'The names of the person are erased: who employs the person again states the name',
});

/** Who works for nobody has no other employer than the last. */
export const employerOfNobody = badUserInput({
  path: 'uscc',
  code: 'NOT_APPLICABLE',
  zh: '已离职人员不能变更所在单位,应同时登记为在职',
  en: 'Who has left works for no other unit: say that the person is employed there',
});

/** P5: 离职原因 is given exactly when the person leaves. */
export const checkChange = (input: object): Result<PersonChange, Refusal> => {
  const checkedInput = statedInput<PersonChange>(change, input);
  if (!checkedInput.ok) return checkedInput;
  const { name: right, nameWasWrong, employed, leavingReason } = checkedInput.value;
  if (nameWasWrong && right === undefined) return err(nameMissing);
  if (employed === false && leavingReason === undefined) return err(reasonMissing);
  return employed !== false && leavingReason !== undefined ? err(reasonNeedless) : checkedInput;
};
