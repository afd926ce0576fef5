import { unitKinds } from '@anzhu/access';
import { divisionName } from '@anzhu/identifiers';
import { type Bilingual, deriveId } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import type { Unit } from '../unit/unit.ts';
import type { unitChangeRecord } from './unit-change.record.ts';

/** What changed of a unit's information at one time (E1). */
export interface UnitChange extends Aggregate, Readonly<z.output<typeof unitChangeRecord>> {}

type Shown = string | null | undefined;
type Sealed = NonNullable<Unit['people']>['phone'];

interface Field extends Bilingual {
  readonly field: string;
  readonly read: (unit: Unit) => Shown;
  /** Where it is personal: what is compared, and shown under a mask. */
  readonly sealed?: (unit: Unit) => Sealed | undefined;
}

const personal = (field: 'idNumber' | 'phone', [zh, en]: readonly [zh: string, en: string]): Field => {
  const sealed = ({ people }: Unit) => people?.[field];
  return { field, zh, en, read: (unit) => sealed(unit)?.masked, sealed };
};

// biome-ignore format: the table reads in columns
/** All that is kept of a unit, in the order in which it is told. */
const fields: readonly Field[] = [
  { field: 'name',                    zh: '单位名称',         en: 'Name',                                  read: ({ name }) => name },
  { field: 'kinds',                   zh: '单位类型',         en: 'Kinds',                                 read: ({ kinds }) => kinds.map((kind) => unitKinds[kind].zh).join('、') },
  { field: 'division',                zh: '注册地区划代码',   en: 'Division code of the place of registration', read: ({ division }) => division },
  { field: 'address',                 zh: '详细地址',         en: 'Address',                               read: ({ profile }) => profile?.address },
  { field: 'registrationNumber',      zh: '企业登记注册号',   en: 'Number in the register of enterprises', read: ({ profile }) => profile?.registrationNumber },
  { field: 'establishedOn',           zh: '成立日期',         en: 'Established on',                        read: ({ profile }) => profile?.establishedOn },
  { field: 'enterpriseType',          zh: '企业类型',         en: 'Type of enterprise',                    read: ({ profile }) => profile?.enterpriseType },
  { field: 'registeredCapital',       zh: '注册资本(万元)',   en: 'Registered capital (万元)',             read: ({ profile }) => profile?.registeredCapital?.toString() },
  { field: 'qualification',           zh: '资质等级',         en: 'Qualification and grade',               read: ({ qualification }) => qualification },
  { field: 'qualificationValidUntil', zh: '资质有效期至',     en: 'Qualification valid until',             read: ({ qualificationValidUntil }) => qualificationValidUntil },
  { field: 'principal',               zh: '主要负责人',       en: 'Principal in charge',                   read: ({ people }) => people?.principal },
  { field: 'contactName',             zh: '经办人',           en: 'Contact',                               read: ({ people }) => people?.contact },
  { field: 'successor',               zh: '合并后单位',       en: 'The unit it was merged into',           read: ({ successor }) => successor },
  personal('idNumber', ['经办人身份证号', 'ID number of the contact']),
  personal('phone', ['联系电话', 'Phone of the contact']),
];

const kindCalled = (zh: string): Bilingual => Object.values(unitKinds).find((kind) => kind.zh === zh) ?? { zh, en: zh };

const kindsInWords = (kept: string): Bilingual => {
  const kinds = kept.split('、').map(kindCalled);
  return { zh: kinds.map(({ zh }) => zh).join('、'), en: kinds.map(({ en }) => en).join(', ') };
};

/** A value of a field as it is kept, in words: places and kinds by their names, all else as it stands. */
export const inWords = (field: string, kept: string | null): Bilingual | null => {
  if (kept === null) return null;
  if (field === 'division') return divisionName(kept);
  return field === 'kinds' ? kindsInWords(kept) : { zh: kept, en: kept };
};

/** Opens what is sealed, to tell whether it changed. */
type Open = (sealed: string) => string;

const opened = ({ sealed, read }: Field, unit: Unit, open: Open): Shown => {
  const datum = sealed?.(unit);
  return datum ? open(datum.sealed) : read(unit);
};

/** The fields that differ between a unit as it was, if it was, and as it is. */
export const changedFields = (before: Unit | null, after: Unit, open: Open): UnitChange['fields'] =>
  fields.flatMap((field) => {
    const { field: name, zh, en, read } = field;
    const [was, is] = [before ? (opened(field, before, open) ?? null) : null, opened(field, after, open) ?? null];
    return was === is ? [] : [{ field: name, label: { zh, en }, from: (before && read(before)) ?? null, to: read(after) ?? null }];
  });

const changeReasons = {
  registered: { zh: '注册上报', en: 'Registration handed in' },
  approved: { zh: '注册审核通过', en: 'Registration approved' },
  merged: { zh: '单位合并', en: 'Merger of units' },
  separated: { zh: '撤销单位合并', en: 'Merger annulled' },
  own: { zh: '单位自行维护', en: 'Kept by the unit itself' },
} as const satisfies Record<string, Bilingual>;

export interface Changed {
  readonly before: Unit | null;
  readonly after: Unit;
  readonly by: { readonly id: string; readonly name: string };
  readonly reason: keyof typeof changeReasons;
  readonly at: Date;
}

/** The record of what changed; nothing where nothing did. */
export const changeOf = ({ before, after, by, reason, at }: Changed, open: Open) => {
  const changed = changedFields(before, after, open);
  const { _id: uscc, version, name: unitName, d2, d4, d6 } = after;
  if (changed.length === 0) return null;
  return {
    _id: deriveId('unit-change', uscc, String(version)),
    ...{ uscc, unitName, reason: changeReasons[reason], changedBy: by.name, actorId: by.id, fields: changed, changedAt: at, d2, d4, d6 },
  };
};
