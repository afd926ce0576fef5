import { ref } from '@anzhu/casework';
import { z } from 'zod';
import { inspectionField } from '../../sites/four-party-acceptance/four-party-acceptance.form.ts';

export const craneInspectionForm = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }, { ofOthers: true }),
  inspection: inspectionField,
});

export type CraneInspectionForm = z.output<typeof craneInspectionForm>;
