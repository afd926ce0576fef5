import type { Pen } from './filling.ts';

/** Puts something of the type into every blank: of what is to be typed another text each time. */
export const penFrom = (today: string): Pen => {
  const byType: Readonly<Record<string, unknown>> = { LocalDate: today, Int: 1, Float: 1, Boolean: true };
  let written = 0;
  return ({ type, choices: [choice], label }) => choice?.value ?? byType[type] ?? `${label.text}${++written}`;
};

/** Writes nothing but what it is told. */
export const silent: Pen = () => undefined;
