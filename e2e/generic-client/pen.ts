import type { Blank, Pen } from './filling.ts';

/** Puts something of the type and within the limits into every blank: of what is to be typed another text each time. */
export const penFrom = (today: string): Pen => {
  let written = 0;
  const day = ({ from = '', until = today }: Blank): string => {
    if (from > today) return from;
    return until < today ? until : today;
  };
  const number = ({ min, max }: Blank): number => Math.min(max ?? 1, Math.max(min ?? 1, 1));
  const text = ({ label, maxLength }: Blank): string => [...`${++written}${label.text}`].slice(0, maxLength ?? undefined).join('');
  const byType: Readonly<Record<string, Pen>> = { LocalDate: day, Int: number, Float: number, Boolean: () => true };
  return (blank) => blank.choices[0]?.value ?? (byType[blank.type] ?? text)(blank);
};
