import { checked, choice, text } from '@anzhu/casework';
import { checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';
import { partyKinds } from '../project/project-vocabulary.ts';

/** One unit instead of another; only the leaving one: it leaves; only the entering one: it is added. */
export const projectPartyChangeForm = z.object({
  projectId: projectField,
  kind: choice('ProjectPartyKind', { zh: '单位类别', en: 'Kind of party' }, partyKinds),
  leavingUscc: checked('退出单位统一社会信用代码', 'USCC of the unit that leaves', checkUscc).optional(),
  enteringUscc: checked('进入单位统一社会信用代码', 'USCC of the unit that enters', checkUscc).optional(),
  reason: text('变更原因', 'Reason', { max: 1000 }),
});

export type ProjectPartyChangeForm = z.output<typeof projectPartyChangeForm>;
