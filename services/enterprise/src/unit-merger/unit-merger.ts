import { type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import { placeOfUnit, type Unit, unitReasons } from '../unit/unit.ts';
import { type UnitMergerForm, unitMergerForm } from './unit-merger.form.ts';
import { unitMergerWorkflow } from './unit-merger.workflow.ts';

export type UnitMergerOutcome = Readonly<Record<never, never>>;

export interface UnitMergerFacts {
  readonly unit: Unit | null;
  readonly successor: Unit | null;
}

type Merger = HandedOn<UnitMergerForm, UnitMergerOutcome>;
type At = Circumstances<UnitMergerFacts>;

const itself = { code: 'SAME_UNIT', zh: '单位不能并入自身', en: 'A unit is not merged into itself' };

/** Neither is merged already, and what it is merged into is approved. */
const mergingReasons = ({ form: { uscc, successor: into } }: Merger, { facts: { unit, successor } }: At): readonly BlockReason[] =>
  uscc === into ? [itself] : [...unitReasons(uscc, unit), ...unitReasons(into, successor)];

const otherwise = { code: 'MERGED_OTHERWISE', zh: '该单位现已不因本次合并并入', en: 'The unit is not merged by this merger any more' };

const annullingReasons = ({ form: { successor } }: Merger, { facts: { unit } }: At): readonly BlockReason[] =>
  unit?.successor === successor ? [] : [otherwise];

export const unitMergerProcess = defineCaseProcess<UnitMergerOutcome, UnitMergerFacts>()({
  workflow: unitMergerWorkflow,
  collection: 'unit_mergers',
  form: unitMergerForm,
  outcome: {},
  filters: {
    uscc: { path: 'form.uscc', type: 'String', zh: '被合并单位统一社会信用代码', en: 'USCC of the unit merged' },
    successor: { path: 'form.successor', type: 'String', zh: '合并后单位统一社会信用代码', en: 'USCC of the unit it was merged into' },
  },
  opens: { default: { roles: ['DEPARTMENT_OFFICER'] } },
  place: ({ uscc }, { unit }, authority) => placeOfUnit(uscc, unit, authority),
  parties: ({ uscc, successor }): Readonly<Record<string, string>> => ({
    ...(uscc && { predecessor: uscc }),
    ...(successor && { successor }),
  }),
  title: ({ uscc }, { unit, successor }) => [unit?.name ?? uscc, successor?.name],
  guards: { merge: mergingReasons, annul: annullingReasons },
});
