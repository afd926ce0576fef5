import { number } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import { type CraneCategory, craneClasses } from './crane-class.ts';

/** 基本参数 (C1a) as form fields; which of them a class must and must not have, `parameterFaults` says. */
export const parameterFields = {
  boomLength: number('起重臂长度[1001]', 'Boom length [1001]', { unit: 'm' }).optional(),
  maxLiftingWeight: number('最大起重重量[1002]', 'Greatest lifting weight [1002]', { unit: 't' }).optional(),
  plannedMaxHeight: number('拟安装最大高度[1003]', 'Greatest planned height [1003]', { unit: 'm' }).optional(),
  weightAtMaxRadius: number('最大幅度起重重量[1004]', 'Lifting weight at greatest radius [1004]', { unit: 't' }).optional(),
  ratedLoad: number('额定载重量[1005/1007]', 'Rated load [1005/1007]', { unit: 'kg' }).optional(),
  ratedSpeed: number('额定速度[1006/1008]', 'Rated speed [1006/1008]', { unit: 'm/min' }).optional(),
};

const parameterNames = Object.keys(parameterFields);

/** C1a: exactly the parameters of the class (and `also`, what else its class is described by); each that is missing or too much is named. */
export const parameterFaults = (
  category: CraneCategory,
  given: Readonly<Record<string, unknown>>,
  also: { readonly names: readonly string[]; readonly own: string | null } = { names: [], own: null },
): readonly Fault[] => {
  const { zh, en, parameters } = craneClasses[category];
  return [...parameterNames, ...also.names].flatMap((name): readonly Fault[] => {
    const isOwn = name in parameters || name === also.own;
    if (isOwn === (given[name] !== undefined)) return [];
    const path = `form.${name}`;
    return isOwn
      ? [{ path, code: 'REQUIRED', zh: `${zh}须填写此参数`, en: `${en}: this parameter is required` }]
      : [{ path, code: 'OTHER_CLASS', zh: `${zh}不填此参数`, en: `${en}: this parameter belongs to another class` }];
  });
};
