import { liesIn, type Subject } from '@anzhu/access';
import type { Fault } from '@anzhu/kernel';
import { faultsOf, unfit } from '../access/partner-faults.ts';
import type { Start } from '../access/start.ts';

export interface StartInput {
  readonly by: Start['by'];
  readonly sequence?: number | null;
  readonly time?: Date | null;
}

export interface AddInput {
  readonly requestId: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly kinds?: readonly string[] | null;
  readonly start?: StartInput | null;
  readonly expiresAt?: Date | null;
}

const placeFaults = (subject: Subject, regions: readonly string[]): readonly Fault[] => {
  if (regions.length === 0)
    return [
      unfit(
        'regions',
        '至少订阅一个地区;不限地区的由运维人员登记',
        'At least one region; partners that follow everywhere are let in by command',
      ),
    ];
  return regions.flatMap((region, index) =>
    /^\d{6}$/.test(region) && !liesIn(subject.region, region)
      ? [unfit(`regions.${index}`, '只能订阅本省的地区', 'Only regions of the own province')]
      : [],
  );
};

/** What is wrong with where events are to begin. */
export const startFaults = (start: StartInput | null | undefined): readonly Fault[] => {
  if (start?.by === 'SEQUENCE' && !(start.sequence && start.sequence > 0))
    return [unfit('start.sequence', '请填写大于零的序号', 'A sequence above zero is needed')];
  return start?.by === 'TIME' && !start.time ? [unfit('start.time', '请填写时刻', 'A moment is needed')] : [];
};

/** Where events begin, once that was found right. */
export const startOf = ({ by, sequence, time }: StartInput): Start => {
  if (by === 'SEQUENCE') return { by, sequence: sequence ?? 1 };
  return by === 'TIME' ? { by, time: time ?? new Date(0) } : { by };
};

const longestOverlap = 720;

/** What is wrong with how long two secrets are good. */
export const overlapFaults = (overlapHours: number): readonly Fault[] =>
  overlapHours >= 0 && overlapHours <= longestOverlap
    ? []
    : [unfit('overlapHours', `须为0至${longestOverlap}小时`, `Must be 0 to ${longestOverlap} hours`)];

/** What is wrong with when access is to end. */
export const endFaults = (expiresAt: Date | null | undefined, now: Date): readonly Fault[] =>
  expiresAt && expiresAt <= now ? [unfit('expiresAt', '到期时间须在以后', 'Must lie in the future')] : [];

/** Everything that is wrong with a partner to be let in. */
export const addFaults = (subject: Subject, { name, regions, kinds, start, expiresAt }: AddInput, now: Date): readonly Fault[] => [
  ...faultsOf({ _id: name, regions, kinds: kinds ?? [] }),
  ...placeFaults(subject, regions),
  ...startFaults(start),
  ...endFaults(expiresAt, now),
];
