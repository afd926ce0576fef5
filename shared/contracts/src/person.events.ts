import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { earlierName, id, nameRef, number, personRef, uscc } from './vocabulary.ts';

const person = z.object({
  personId: id,
  personRef,
  nameRef,
  name: earlierName,
  uscc: uscc.optional().meta({ description: '所在单位 / Employer' }),
  employed: z.boolean().meta({ description: '是否在职 / Whether employed there' }),
  mergedInto: personRef
    .optional()
    .meta({ description: '已并入的人员引用 / Reference of the person whose record this one was merged into' }),
});

export const personRegistered = defineEvent({
  type: 'personnel.person.registered.v1',
  zh: '人员已登记',
  en: 'Person registered',
  data: person,
});
export const personChanged = defineEvent({ type: 'personnel.person.changed.v1', zh: '人员已变更', en: 'Person changed', data: person });

export const personNamesErased = defineEvent({
  type: 'personnel.person.names-erased.v1',
  zh: '人员姓名已删除',
  en: 'Names of a person erased',
  data: z.object({
    personId: id,
    personRef,
    nameRefs: z.array(z.string()).meta({
      description: '现用名和曾用名的摘要,据此查找应删除的姓名 / Digests of the present and former names, by which copies of them are found',
    }),
    certificateNumbers: z.array(number).meta({ description: '该人员的证书编号 / Numbers of the certificates of the person' }),
  }),
});
