import { declaredFaults, type FieldMeta, itemOf, metaOf, rulesOf, unwrapped } from '@anzhu/casework';
import { addDays, type LocalDate } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allProcesses, definitionIn } from '../test/definitions.ts';

type Days = ReadonlyMap<string, FieldMeta>;

const entriesIn = (schema: z.ZodType, path: string): readonly (readonly [string, FieldMeta])[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray) return entriesIn(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, child]) => entriesIn(child as z.ZodType, path === '' ? name : `${path}.${name}`));
  const meta = metaOf(inner);
  return meta?.sdl === 'LocalDate' ? [[path, meta]] : [];
};

const forms: readonly (readonly [string, Days])[] = allProcesses.map(({ workflow, form }) => [
  workflow.process.type,
  new Map(entriesIn(form, '')),
]);

// biome-ignore format: the table reads in columns
/** The days of forms that may be to come; all others tell of what has happened. */
const toCome: readonly string[] = [
  'LicensePenalty.start', 'LicensePenalty.end', 'UnitRegistration.qualificationValidUntil',
  'OwnershipFiling.originalValidUntil', 'OwnershipFiling.usableUntil', 'UnfiledDevice.originalValidUntil',
  'InstallationNotice.plannedFrom', 'InstallationNotice.plannedUntil', 'DismantlingNotice.plannedFrom', 'DismantlingNotice.plannedUntil',
  'FourPartyAcceptance.inspection.nextDueOn', 'PeriodicInspection.inspection.nextDueOn', 'UseRegistration.inspection.nextDueOn',
  'UseRegistration.plannedDismantlingOn', 'UseExtension.plannedDismantlingOn', 'SupervisionSuspension.plannedFrom',
  'RectificationNotice.deadline', 'LicenseNotice.start', 'LicenseNotice.end', 'UnlockRequest.until',
];

// biome-ignore format: the table reads in columns
/** The days that no form compares with another day: what they come after is on record and judged by rules of the process, or is nothing. */
const unordered: readonly string[] = [
  'UnitRegistration.establishedOn', 'LicensePenalty.start', 'LicenseNotice.start', 'UnitMerger.mergedOn', // begin by themselves
  'EmergencyPlan.assessedOn',
  'EmergencyDrill.drilledOn',                                                                  // within the plan's validity, which is on record
  'LicenseChange.changedOn',                                                                   // after the issue of the license, which is on record
  'NoticeObjection.receivedOn',                                                                // within the window that was told
  'OwnershipFiling.manufactureDate', 'UnfiledDevice.manufactureDate',
  'DeviceClaim.issuedOn',                                                                      // of a machine that is named by number, not referred to
  'FourPartyAcceptance.inspection.reportDate', 'FourPartyAcceptance.conclusions.acceptedOn',   // after the installation, and one after the other
  'UseRegistration.inspection.reportDate', 'UseRegistration.acceptedOn',
  'PeriodicInspection.inspection.reportDate', 'MaintenanceRecord.doneOn', 'DefectReport.foundOn',
  'CompletionAcceptance.acceptedOn', 'CompletionFiling.completedOn', 'PermitSupplement.issuedOn', 'SubDivisionAcceptance.acceptedOn',
  'SiteInspection.inspectedOn', 'RectificationReport.mendedOn',                                // of a project, whose days are on record
];

interface Bounded {
  readonly type: string;
  readonly form: z.ZodObject;
  readonly prefix: string;
  readonly name: string;
  /** The day it comes after; none: the day the form is handed on. */
  readonly of: string | undefined;
  readonly days: number;
}

/** The days of a form that come after another, wherever they stand in it. */
const boundedIn = (type: string, form: z.ZodObject, prefix: string): readonly Bounded[] =>
  Object.entries(form.shape).flatMap(([name, field]) => {
    const item = itemOf(field as z.ZodType);
    const { earliest, foundEarliest } = rulesOf(form)[name] ?? {};
    const at = { type, form, prefix, name };
    const declared = earliest ? [{ ...at, of: earliest.of, days: earliest.days ?? 0 }] : [];
    const own = foundEarliest ? [...declared, { ...at, of: undefined, days: 0 }] : declared;
    return item instanceof z.ZodObject ? [...own, ...boundedIn(type, item, `${prefix}${name}.`)] : own;
  });

const bounded = allProcesses.flatMap(({ workflow, form }) => boundedIn(workflow.process.type, form, ''));
const ordered = bounded.flatMap((one) => (one.of === undefined ? [] : [{ ...one, of: one.of }]));

type Ordered = (typeof ordered)[number];

const base: LocalDate = '2024-05-01';

const orderFaults = ({ form, name, of }: Ordered, day: LocalDate): readonly { readonly path: string; readonly zh: string }[] => {
  const isOfRecord = of.includes('.');
  const values = { [name]: day, ...(isOfRecord ? {} : { [of]: base }) };
  const at = { division: '530102', today: '2035-01-01' as LocalDate, named: isOfRecord ? { [of]: base } : {} };
  return declaredFaults(form, values, at).filter(({ code }) => code === 'DATES_OUT_OF_ORDER');
};

describe('days of forms', () => {
  it('E16 R13 R14 every day of every form tells of what has happened, or is named as one that may be to come', () => {
    const open = forms.flatMap(([type, days]) => [...days].flatMap(([path, { isPast }]) => (isPast ? [] : [`${type}.${path}`])));
    expect(open.toSorted()).toEqual(toCome.toSorted());
  });

  it('W5 every day of every form has its order to another declared, or is named as one that has none', () => {
    const declared = new Set(bounded.map(({ type, prefix, name }) => `${type}.${prefix}${name}`));
    const open = forms.flatMap(([type, days]) => [...days.keys()].map((path) => `${type}.${path}`)).filter((path) => !declared.has(path));
    expect(open.toSorted()).toEqual(unordered.toSorted());
  });

  it.each(ordered.map((one) => [`${one.type}.${one.prefix}${one.name}`, one.of, one] as const))(
    'W5 %s before %s is refused, and told with both names; the day itself is taken',
    (...[, , one]) => {
      const first = addDays(base, one.days);
      const [told, ...others] = orderFaults(one, addDays(first, -1));
      expect([told?.path, others]).toEqual([`form.${one.name}`, []]);
      expect(told?.zh).toMatch(/早于|应晚于/);
      expect(orderFaults(one, first)).toEqual([]);
    },
  );

  it('W5 the definition of a form says each order', () => {
    const served = ordered.map(({ type, prefix, name, of }) => {
      const process = allProcesses.find(({ workflow }) => workflow.process.type === type);
      const field = process && definitionIn(process, '530102')?.fields.find(({ path }) => path === `${prefix}${name}`);
      return [`${type}.${prefix}${name}`, field?.earliest?.path, `${prefix}${of}`];
    });
    expect(served.filter(([, path, of]) => path !== of)).toEqual([]);
    expect(served.length).toBeGreaterThan(10);
  });
});
