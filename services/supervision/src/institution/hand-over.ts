import type { HandOver } from '@anzhu/casework';
import { canonicalCode } from '@anzhu/identifiers';
import { type Fault, fault, isBlank } from '@anzhu/kernel';
import type { Institution } from './institution.ts';

type Known = Institution | null;

const unknown = (path: string, code: string): Fault =>
  fault(path, 'UNKNOWN', { zh: `没有代码为${code}的监督机构`, en: `There is no institution ${code}` });

const ofOrder = ({ from, to, reason }: HandOver, known: Known): readonly Fault[] => [
  ...(isBlank(reason) ? [fault('reason', 'REQUIRED', { zh: '缺少原因', en: 'The reason is missing' })] : []),
  ...(from === to ? [fault('to', 'SAME', { zh: '两个代码相同', en: 'Both codes are the same' })] : []),
  ...(known?.code === from || known?.code === to ? [] : [unknown('from', from)]),
];

/** The order with its codes as they are kept. */
export const kept = (order: HandOver): HandOver => ({ ...order, from: canonicalCode(order.from), to: canonicalCode(order.to) });

/** Why an institution cannot work under another code. */
export const renameFaults = (order: HandOver, known: Known, taken: Known): readonly Fault[] => [
  ...ofOrder(order, known),
  ...(taken && taken._id !== known?._id
    ? [fault('to', 'TAKEN', { zh: `代码${order.to}已被使用`, en: `The code ${order.to} is another institution's` })]
    : []),
];

const intoFaults = ({ discipline, successor }: Institution, { to }: HandOver, known: Known): readonly Fault[] => [
  ...(known && known.discipline !== discipline
    ? [fault('to', 'OTHER_DISCIPLINE', { zh: '两个机构监督类别不同', en: 'The two supervise different things' })]
    : []),
  ...(successor === null
    ? []
    : [fault('to', 'INSTITUTION_MERGED', { zh: `${to}已并入其他机构`, en: `${to} was itself merged into another` })]),
];

const goneFaults = ({ from, to }: HandOver, known: Known): readonly Fault[] =>
  known?.successor && known.successor !== to
    ? [fault('from', 'INSTITUTION_MERGED', { zh: `${from}已并入${known.successor}`, en: `${from} was merged into ${known.successor}` })]
    : [];

/** Why an institution cannot be merged into another. */
export const mergeFaults = (order: HandOver, known: Known, into: Known): readonly Fault[] => [
  ...ofOrder(order, known),
  ...goneFaults(order, known),
  ...(into ? intoFaults(into, order, known) : [unknown('to', order.to)]),
];
