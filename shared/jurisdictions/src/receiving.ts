import { jurisdictionOf } from './jurisdictions.ts';
import { isOfLevel } from './receiving-level.ts';

/** Whether departments of a region are those that receive and decide: one level and no other, so that a case belongs to one authority. */
export const receives = (region: string): boolean => isOfLevel(jurisdictionOf(region), region);
