import type { Bilingual } from '@anzhu/kernel';
import { conductItems } from './checklists/conduct.ts';
import type { ChecklistItem } from './checklists/item.ts';
import { qualityItems } from './checklists/quality.ts';
import { safetyItems } from './checklists/safety.ts';
import type { InspectionKind } from './inspection-kinds.ts';

export interface Checklist {
  readonly kind: InspectionKind;
  /** Raised with every change; what was begun under an earlier one is recorded under it. */
  readonly version: number;
  readonly items: readonly ChecklistItem[];
}

/** Themes of the 工程质量安全手册(试行), in our own words. Versions are only ever added. */
const checklists: readonly Checklist[] = [
  { kind: 'QUALITY_CONDUCT', version: 1, items: conductItems },
  { kind: 'QUALITY', version: 1, items: qualityItems },
  { kind: 'SAFETY', version: 1, items: safetyItems },
];

export const checklistOf = (kind: InspectionKind, version: number): Checklist | undefined =>
  checklists.find((one) => one.kind === kind && one.version === version);

/** What was ever looked at, under whichever version. */
export const allChecklistItems: readonly ChecklistItem[] = checklists.flatMap(({ items }) => items);

/** An item by its code and what is looked at, in the version that has it; what is none by its code. */
export const itemName = (code: string): Bilingual => {
  const item = allChecklistItems.find((one) => one.code === code);
  return item ? { zh: `${code} ${item.text.zh}`, en: `${code} ${item.text.en}` } : { zh: code, en: code };
};

/** The newest of each kind. */
export const currentChecklists: readonly Checklist[] = checklists.filter(
  ({ kind, version }) => !checklists.some((other) => other.kind === kind && other.version > version),
);
