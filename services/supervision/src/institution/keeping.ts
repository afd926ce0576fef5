import type { Subject } from '@anzhu/access';
import { keptEntry } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';

/** What officials do to the registers of institutions and supervisors, as the log says it. */
const labels = {
  register: { zh: '登记', en: 'Register' },
  change: { zh: '变更', en: 'Change' },
  leave: { zh: '离岗', en: 'Leave' },
} as const satisfies Record<string, Bilingual>;

type Kept = Omit<Parameters<typeof keptEntry>[1], 'label' | 'action'> & { readonly action: keyof typeof labels };

/** The entry in the log of an institution or a supervisor. */
export const keepersEntry = (subject: Subject, kept: Kept) => keptEntry(subject, { ...kept, label: labels[kept.action] });
