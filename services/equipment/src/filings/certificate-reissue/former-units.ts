import { number } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';

interface ChangedUnit {
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  /** The unit on old certificates. */
  readonly former: string;
  /** One former unit in the present one. */
  readonly factor: number;
  /** Values that no machine has in the present unit: they are in the former one. */
  readonly isImplausible?: (value: number) => boolean;
}

// biome-ignore format: the table reads in columns
/**
 * Parameters whose unit on the certificate has changed (C15, 002 §6). One t·m counts as 10 kN·m, as the nominal series of
 * tower cranes has it (QTZ63: 63 t·m, 630 kN·m), so that no machine changes its class by the conversion.
 */
export const changedUnits = {
  ratedMoment:       { zh: '额定起重力矩',           en: 'Rated lifting moment',                     unit: 'kN·m',  former: 't·m', factor: 10 },
  maxLiftingWeight:  { zh: '最大起重重量[1002]',     en: 'Greatest lifting weight [1002]',           unit: 't',     former: 'kg',  factor: 0.001, isImplausible: (t) => t > 800 },
  weightAtMaxRadius: { zh: '最大幅度起重重量[1004]', en: 'Lifting weight at greatest radius [1004]', unit: 't',     former: 'kg',  factor: 0.001, isImplausible: (t) => t > 500 },
  ratedLoad:         { zh: '额定载重量[1005/1007]',  en: 'Rated load [1005/1007]',                   unit: 'kg',    former: 't',   factor: 1000,  isImplausible: (kg) => kg < 50 },
  ratedSpeed:        { zh: '额定速度[1006/1008]',    en: 'Rated speed [1006/1008]',                  unit: 'm/min', former: 'm/s', factor: 60,    isImplausible: (speed) => speed < 5 },
} as const satisfies Record<string, ChangedUnit>;

export type ChangedParameter = keyof typeof changedUnits;

export const isChanged = (name: string): name is ChangedParameter => Object.hasOwn(changedUnits, name);

/** Twelve digits: what is more is the noise of the conversion. */
const rounded = (value: number): number => Number(value.toPrecision(12));

export const toPresent = (name: ChangedParameter, former: number): number => rounded(former * changedUnits[name].factor);

export const toFormer = (name: ChangedParameter, present: number): number => rounded(present / changedUnits[name].factor);

const both = ({ zh, en, unit, former, factor }: ChangedUnit): readonly [zh: string, en: string] => [
  `${zh},旧证单位${former},1 ${former} = ${factor} ${unit}`,
  `${en}; on old certificates in ${former}, 1 ${former} = ${factor} ${unit}`,
];

const inPresentUnit = (name: ChangedParameter) =>
  number(...both(changedUnits[name]), { unit: changedUnits[name].unit, min: 0.001 }).optional();

/** The parameters whose unit has changed, as fields in the present unit that name both. */
export const changedFields = {
  ratedMoment: inPresentUnit('ratedMoment'),
  maxLiftingWeight: inPresentUnit('maxLiftingWeight'),
  weightAtMaxRadius: inPresentUnit('weightAtMaxRadius'),
  ratedLoad: inPresentUnit('ratedLoad'),
  ratedSpeed: inPresentUnit('ratedSpeed'),
};

const inFormerUnit = (name: ChangedParameter) => {
  const { zh, en, unit, former, factor }: ChangedUnit = changedUnits[name];
  return number(`${zh},旧证单位,1 ${former} = ${factor} ${unit}`, `${en} as on the old certificate, 1 ${former} = ${factor} ${unit}`, {
    unit: former,
    min: 0.001,
  }).optional();
};

type FormerField = keyof typeof formerFields;

/** The field that holds a parameter as an old certificate states it. */
export const formerFieldOf = (name: ChangedParameter): FormerField =>
  `former${name.charAt(0).toUpperCase()}${name.slice(1)}` as FormerField;

/** The same parameters as an old certificate states them. */
export const formerFields = {
  formerRatedMoment: inFormerUnit('ratedMoment'),
  formerMaxLiftingWeight: inFormerUnit('maxLiftingWeight'),
  formerWeightAtMaxRadius: inFormerUnit('weightAtMaxRadius'),
  formerRatedLoad: inFormerUnit('ratedLoad'),
  formerRatedSpeed: inFormerUnit('ratedSpeed'),
};

const isAlike = (one: number, other: number): boolean => Math.abs(one - other) <= 0.03 * other;

/** Whether a value that should be in the present unit is still in the former one: implausible, or the value on record so converted. */
const isStillFormer = (name: ChangedParameter, value: number, recorded: number | undefined): boolean => {
  const { isImplausible }: ChangedUnit = changedUnits[name];
  return isImplausible?.(value) === true || (recorded !== undefined && isAlike(toPresent(name, value), recorded));
};

/** Each parameter that was not converted, with what it is in the present unit. */
export const formerUnitFaults = (
  given: Readonly<Record<string, unknown>>,
  recorded: Readonly<Record<string, number | undefined>>,
): readonly Fault[] =>
  (Object.keys(changedUnits) as readonly ChangedParameter[]).flatMap((name) => {
    const value = given[name];
    if (typeof value !== 'number' || !isStillFormer(name, value, recorded[name])) return [];
    const { unit, former }: ChangedUnit = changedUnits[name];
    const converted = `${value} ${former} = ${toPresent(name, value)} ${unit}`;
    return [
      {
        path: `form.${name}`,
        code: 'FORMER_UNIT',
        zh: `单位已变更,似按旧单位填写: ${converted}`,
        en: `The unit has changed and the value looks like one in the former unit: ${converted}`,
      },
    ];
  });
