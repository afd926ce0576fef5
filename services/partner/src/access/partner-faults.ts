import { partnerService, publicKinds } from '@anzhu/contracts';
import type { Fault } from '@anzhu/kernel';
import type { Partner } from './partner.ts';
import { nameTaken } from './refusals.ts';

/** Users of the broker that are no partner's. */
const taken = [
  ...['system', 'local', 'gateway', 'enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'notification'],
  partnerService,
];

export const unfit = (path: string, zh: string, en: string): Fault => ({ path, code: 'INVALID', zh, en });

const isName = (_id: string): boolean => /^[a-z][a-z0-9-]{1,30}$/.test(_id) && !_id.includes('--');

/** What is wrong with a partner that is to be added, all at once, each at its field. */
export const faultsOf = ({ _id, regions, kinds }: Pick<Partner, '_id' | 'regions' | 'kinds'>): readonly Fault[] => [
  ...(isName(_id)
    ? []
    : [unfit('name', `名称须为小写字母、数字、连字符: ${_id}`, `A name is lower-case letters, digits, hyphens: ${_id}`)]),
  ...(taken.includes(_id) ? [nameTaken] : []),
  ...regions.flatMap((code, at) =>
    /^[1-9]\d{5}$/.test(code) ? [] : [unfit(`regions.${at}`, `区划代码须为六位: ${code}`, `Not a division of six digits: ${code}`)],
  ),
  ...kinds.flatMap((kind, at) =>
    publicKinds.includes(kind)
      ? []
      : [unfit(`kinds.${at}`, `无此类公开事件: ${kind}`, `No kind of public events: ${kind} (${publicKinds.join(', ')})`)],
  ),
];
