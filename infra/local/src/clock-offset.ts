const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The new offset in milliseconds: `+3d` and `-2h` move on from the present one, `reset` returns to the true time; undefined if it is neither. */
export const movedOffset = (present: number, by: string): number | undefined => {
  if (by === 'reset') return 0;
  const [, sign, amount, unit] = /^([+-])(\d{1,5})([smhdw])$/.exec(by) ?? [];
  if (unit === undefined) return undefined;
  return present + (sign === '-' ? -1 : 1) * Number(amount) * (units[unit] ?? 0);
};
