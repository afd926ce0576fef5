import type { Bilingual } from '@anzhu/kernel';
import type { HistoryEntry } from './refusal.ts';
import { applicantRoles } from './transition.ts';

/** What a log calls it that somebody was shown personal data. */
export const revealing = 'reveal';

/** An entry with the words that stand in place of a name. */
export interface Unnamed {
  readonly actorLabel?: Bilingual;
}

const unit: Bilingual = { zh: '所在单位', en: 'The employer' };
const authority: Bilingual = { zh: '主管机构', en: 'The authority' };

/** An entry that says neither who acted nor why, only whether it was a unit or an authority. */
export const withoutActor = <E extends Pick<HistoryEntry, 'role' | 'actorId' | 'actorName' | 'opinion'>>(entry: E): E & Unnamed => {
  const { opinion: _, ...rest } = entry;
  const actorLabel = applicantRoles.includes(entry.role) ? unit : authority;
  return { ...rest, actorId: '', actorName: actorLabel.zh, actorLabel } as unknown as E & Unnamed;
};
