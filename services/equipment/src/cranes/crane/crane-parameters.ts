import { type FieldRule, is, metaOf, number, unwrapped } from '@anzhu/casework';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { craneClasses, lifeGoesBy } from './crane-class.ts';

/** Within what a machine's measures lie: nothing is nothing, and beyond the largest machines built it is a slip of the pen. */
export const length = { min: 0.1, max: 500 } as const;
export const height = { min: 0.1, max: 1000 } as const;
export const weight = { min: 0.01, max: 1000 } as const;
export const moment = { min: 1, max: 200_000 } as const;

/** 基本参数 (C1a) as form fields; which of them a class must and must not have, `parameterRules` says. */
export const parameterFields = {
  boomLength: number('起重臂长度[1001]', 'Boom length [1001]', { unit: 'm', ...length }).optional(),
  maxLiftingWeight: number('最大起重重量[1002]', 'Greatest lifting weight [1002]', { unit: 't', ...weight }).optional(),
  plannedMaxHeight: number('拟安装最大高度[1003]', 'Greatest planned height [1003]', { unit: 'm', ...height }).optional(),
  weightAtMaxRadius: number('最大幅度起重重量[1004]', 'Lifting weight at greatest radius [1004]', { unit: 't', ...weight }).optional(),
  ratedLoad: number('额定载重量[1005/1007]', 'Rated load [1005/1007]', { unit: 'kg', min: 1, max: 20_000 }).optional(),
  ratedSpeed: number('额定速度[1006/1008]', 'Rated speed [1006/1008]', { unit: 'm/min', min: 0.1, max: 300 }).optional(),
};

type Parameter = keyof typeof parameterFields;

const parameterNames = Object.keys(parameterFields) as readonly Parameter[];

const classes = Object.entries(craneClasses);

const ofClasses = (path: string, categories: readonly string[]): FieldRule => {
  const condition = { ...is(path, ...categories), labels: craneClasses };
  return { requiredWhen: [condition], onlyWhen: condition };
};

/** C1a: exactly the parameters of the class, which stands at a path. */
export const parameterRules = (path: string): Readonly<Record<string, FieldRule>> =>
  Object.fromEntries(
    parameterNames.map((name) => [
      name,
      ofClasses(
        path,
        classes.filter(([, { parameters }]) => name in parameters).map(([category]) => category),
      ),
    ]),
  );

/** What the service life of a class goes by is given of that class alone. */
export const lifeRules = (path: string): Readonly<Record<string, FieldRule>> =>
  Object.fromEntries(
    Object.entries(lifeGoesBy).flatMap(([category, name]) => (name ? [[name, ofClasses(path, [category])] as const] : [])),
  );

/** What the machine can; the height it is planned to have differs from site to site. */
const capacities = parameterNames.filter((name) => name !== 'plannedMaxHeight');

const labelOf = (name: string): Bilingual => {
  const field = parameterFields[name as Parameter];
  const { zh, en } = (field && metaOf(unwrapped(field).inner)) ?? { zh: '此参数', en: 'This parameter' };
  return { zh, en };
};

interface Filed {
  readonly parameters: Readonly<Record<string, number>> | null | undefined;
  /** Whether whoever is told reads the machine's record. */
  readonly isRead: boolean;
}

/** C6: a machine is not installed with more than it was filed with; what was never filed is not compared. How much that was, its readers alone are told. */
export const exceedingFaults = ({ parameters: filed, isRead }: Filed, given: Readonly<Record<string, unknown>>): readonly Fault[] =>
  capacities.flatMap((name): readonly Fault[] => {
    const [most, stated] = [filed?.[name], given[name]];
    if (most === undefined || typeof stated !== 'number' || stated <= most) return [];
    const { zh, en } = labelOf(name);
    const [value, inEnglish] = isRead ? [most, `, ${most}`] : ['', ''];
    return [
      { path: `form.${name}`, code: 'EXCEEDS_FILED', zh: `${zh}超过备案值${value}`, en: `${en} exceeds the filed value${inEnglish}` },
    ];
  });
