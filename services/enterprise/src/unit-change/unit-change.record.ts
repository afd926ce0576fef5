import { shown } from '@anzhu/register';
import { z } from 'zod';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);
const none = (zh: string, en: string) => shown(z.string().nullable(), [zh, en]);

const label = z.object({ zh: z.string(), en: z.string() });

/** One field that changed; personal data under their masks. */
const fieldChange = z.object({
  field: text('字段', 'Field'),
  label: shown(label.readonly(), ['字段名称', 'The field by name'], 'Label'),
  from: none('变更前', 'Before'),
  to: none('变更后', 'After'),
});

/** What changed of a unit's information at one time (E1): only ever written, never altered. */
export const unitChangeRecord = z.object({
  uscc: text('统一社会信用代码', 'Unified social credit code of the unit'),
  unitName: text('单位名称', 'Name of the unit'),
  reason: shown(label.readonly(), ['变更依据', 'By what it changed'], 'Label'),
  changedBy: text('操作人', 'Who did it'),
  fields: shown(z.array(fieldChange.readonly()).readonly(), ['变更的字段', 'What changed'], '[UnitFieldChange!]'),
  changedAt: shown(z.date(), ['变更时间', 'When'], 'DateTime'),
  actorId: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
