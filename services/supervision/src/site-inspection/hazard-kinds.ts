import type { Bilingual } from '@anzhu/kernel';
import { allChecklistItems } from './checklists.ts';

/** A theme of the checklists by its code, such as `AG` for work at height; or none. */
export type HazardKind = string;

/** The theme of an item, by whose letters its code begins. */
const themeOf = (item: string): HazardKind => item.replace(/\d+$/, '');

const unassigned = 'OTHER';

/** What hazards are counted by: the themes of the checklists of every version, and what fits no item. */
export const hazardKinds: Readonly<Record<HazardKind, Bilingual>> = {
  ...Object.fromEntries(allChecklistItems.map(({ code, theme }) => [themeOf(code), theme])),
  [unassigned]: { zh: '未对应检查项', en: 'Of no item of a checklist' },
};

/** How many of the hazards are of each kind. */
export const hazardsByKind = (hazards: readonly { readonly item?: string | undefined }[]): Readonly<Record<HazardKind, number>> => {
  const counts: Record<HazardKind, number> = {};
  for (const { item } of hazards) {
    const kind = item === undefined ? unassigned : themeOf(item);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};
