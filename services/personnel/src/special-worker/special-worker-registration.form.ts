import { checked, date, declaring, name, naming, secret } from '@anzhu/casework';
import { checkCitizenId, checkPhone, checkSpecialOperationNumber, type SpecialOperation, specialOperations } from '@anzhu/identifiers';
import { type Bilingual, err, ok, type Result } from '@anzhu/kernel';
import { z } from 'zod';

const unknownWork = { code: 'UNKNOWN_CHOICE', zh: '工种代码应为01至11', en: 'the code of the special operation is 01 to 11' };

const checkOperation = (code: string): Result<SpecialOperation, Bilingual & { readonly code: string }> =>
  Object.hasOwn(specialOperations, code) ? ok(code as SpecialOperation) : err(unknownWork);

const fields = z.object({
  name: name('姓名', 'Name', { max: 50 }),
  idNumber: naming(secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId), 'Person', 'idNumber'),
  phone: secret('phone', { zh: '联系电话', en: 'Phone' }, checkPhone),
  workCode: checked('工种', 'Kind of work', checkOperation).meta({ codes: specialOperations }),
  number: checked('操作资格证编号', 'Number of the certificate', checkSpecialOperationNumber),
  issuer: name('发证机关', 'Who issued it'),
  issuedOn: date('发证日期', 'Date of issue', { isPast: true }),
  validUntil: date('有效期至', 'Valid until'),
});

/** P4: every field is required. */
export const specialWorkerRegistrationForm = declaring(fields, {
  rules: {
    name: { from: [{ path: 'idNumber.name' }] },
    workCode: { help: { zh: '编号第3–4位', en: 'Characters 3–4 of the number' } },
    validUntil: { earliest: { of: 'issuedOn' } },
  },
  sections: { name: { zh: '人员', en: 'Person' }, workCode: { zh: '证书', en: 'Certificate' } },
});

export type SpecialWorkerRegistrationForm = z.output<typeof specialWorkerRegistrationForm>;
