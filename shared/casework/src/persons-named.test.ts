import { expect, it } from 'vitest';
import { z } from 'zod';
import { personsNamed } from './form.ts';
import { naming, secret, text } from './text-fields.ts';

it('S3 whoever a form names counts, by ID number or by what else they are known by on record, and nothing else does', () => {
  const idNumber = secret('citizenId', { zh: '身份证号', en: 'ID number' }, () => ({ ok: true }));
  const certificate = naming(text('证书编号', 'Certificate'), 'SpecialOperationsWorker', 'number');
  const worker = z.object({ certificate, name: text('姓名', 'Name'), idNumber: idNumber.optional() });
  const form = z.object({ unit: naming(text('单位', 'Unit'), 'Unit', 'uscc'), workers: z.array(worker) });
  const named = (workers: readonly object[]) => personsNamed(form, { unit: '91530102MA6K000225', workers });
  expect([named([]), named([{ certificate: 'A' }, { certificate: 'B', name: '李强' }, { name: '王芳', idNumber: '53' }])]).toEqual([0, 3]);
});
