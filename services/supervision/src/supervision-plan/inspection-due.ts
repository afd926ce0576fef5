import { jurisdictionOf } from '@anzhu/jurisdictions';
import { addDays, afterDay, type Fault, type LocalDate } from '@anzhu/kernel';
import type { SupervisionPlanForm } from './supervision-plan.form.ts';

/** R5: not less often than the jurisdiction demands, and more often where there are grounds for it (Order 154). */
export const frequencyFaults = (
  { inspectionDays, frequencyGrounds = [] }: Partial<SupervisionPlanForm>,
  division: string,
): readonly Fault[] => {
  const { limits } = jurisdictionOf(division);
  const isFrequent = frequencyGrounds.length > 0;
  const most = isFrequent ? limits.frequentInspectionDays : limits.inspectionDays;
  if (inspectionDays === undefined || inspectionDays <= most) return [];
  const why = isFrequent ? { zh: '有提高检查频次的情形,', en: 'There are grounds for inspecting more often: ' } : { zh: '', en: '' };
  const zh = `${why.zh}两次检查至多相隔${most}日`;
  return [{ path: 'form.inspectionDays', code: 'TOO_SELDOM', zh, en: `${why.en}at most ${most} days lie between two inspections` }];
};

/** When the next inspection is due after a day, which is the plan's limit, and the timer at which it is overdue: with the beginning of the day after. */
export const dueAfter = (day: LocalDate, inspectionDays: number) => {
  const nextInspectionOn = addDays(day, inspectionDays);
  return {
    outcome: { nextInspectionOn },
    dueAt: nextInspectionOn,
    timers: [{ name: 'fallDue' as const, at: afterDay(nextInspectionOn) }],
  };
};
