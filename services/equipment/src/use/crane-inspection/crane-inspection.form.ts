import { reference } from '@anzhu/casework';
import { z } from 'zod';
import { inspectionField } from '../../sites/four-party-acceptance/four-party-acceptance.form.ts';

export const craneInspectionForm = z.object({ installationId: reference('安装告知', 'Installation'), inspection: inspectionField });

export type CraneInspectionForm = z.output<typeof craneInspectionForm>;
