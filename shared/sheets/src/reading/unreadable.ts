/** Why nothing of a file was read. */
export type Unreadable = 'DAMAGED' | 'TOO_LARGE' | 'TOO_MANY_ROWS';

const leaving =
  (why: Unreadable) =>
  (what: string): Error =>
    Object.assign(new Error(what), { why });

/** Thrown from the middle of a file that is read no further; all that reads a workbook throws, `readSheet` answers. */
export const damaged = leaving('DAMAGED');
export const tooLarge = leaving('TOO_LARGE');
export const tooManyRows = leaving('TOO_MANY_ROWS');

/** Whatever else is thrown over a file means that it is damaged. */
export const unreadableOf = (error: unknown): Unreadable => (error as { why?: Unreadable }).why ?? 'DAMAGED';
