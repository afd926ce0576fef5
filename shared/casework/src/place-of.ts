import type { Bilingual, Fault } from '@anzhu/kernel';

interface Placing extends Bilingual {
  /** The field of the form by which the place is told, and what stands in it. */
  readonly name: string;
  readonly id: string | undefined;
}

/** The place of what a form names, or the fault of one that names nothing, or nothing known. */
export const placeOf = (division: string | undefined, { name, id, zh, en }: Placing): string | Fault => {
  const path = `form.${name}`;
  if (id === undefined) return { path, code: 'REQUIRED', zh: `缺少${zh}`, en: `The ${en} is missing` };
  return division ?? { path, code: 'UNKNOWN', zh: `没有此${zh}`, en: `There is no such ${en}` };
};
