import type { World } from '@anzhu/samples';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Acts } from '../../infra/local/src/sample/acts.ts';

const checkers = ['contractor', 'consultant'] as const;

/** C6, C9: contractor and consultant confirm the papers of a draft, then the installer submits it; answers with the case, or with the first refusal. */
export const submitChecked = async (acts: Acts, { units }: World, draft: Answer): Promise<Answer> => {
  let notice = await acts.take(units.installer, draft, 'requestCheck');
  for (const role of checkers) {
    if (notice.state !== 'CHECKING') return notice;
    notice = await acts.take(units[role], notice, 'check', { verdict: 'CONFIRM', opinion: '资料齐全' });
  }
  return notice.state === 'CHECKING' ? acts.take(units.installer, notice, 'submit') : notice;
};
