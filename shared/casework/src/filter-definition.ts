import type { Ask } from '@anzhu/workflow';

/** A condition of a process's list. */
export interface FilterDefinition extends Ask {
  /** Path in the case, such as `form.projectId`; indexed. */
  readonly path: string;
  /** The value is a division code and stands for its province, city or county, as they are kept at the path. */
  readonly isDivision?: true;
  /** Cases of one value lie in many places and with many units, such as those of a class of cranes; indexed within each. */
  readonly isSpread?: true;
  /** A case has a list of values at the path. */
  readonly isList?: true;
  /** Cases from the value on, or up to it; they are looked for among those the reader sees. */
  readonly range?: 'FROM' | 'UNTIL';
  /** The value as it is kept at the path, such as a code in its canonical form; to be said of every text but a field of the form, which keeps its values itself, and an id. */
  readonly kept?: (value: string) => string;
}
