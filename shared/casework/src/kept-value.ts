import { oneOf, regionPrefix } from '@anzhu/access';
import { withPredecessors } from '@anzhu/identifiers';
import type { FilterDefinition } from './filter-definition.ts';
import { type Form, fieldAt, keptBy } from './form.ts';

/** The value of a filter in the form in which the cases keep it. */
export const keptValue = (form: Form, { path, isDivision, kept }: FilterDefinition, value: unknown): unknown => {
  if (isDivision) return oneOf(withPredecessors(String(value)).map(regionPrefix));
  if (kept) return kept(String(value));
  const [root, ...names] = path.split('.');
  const field = root === 'form' ? fieldAt(form, names) : undefined;
  return field ? keptBy(field, value) : value;
};
