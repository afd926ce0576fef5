import { draftEvent, supervisorChanged, supervisorRegistered } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate, EventDraft } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { z } from 'zod';
import type { supervisorRecord } from './supervisor.record.ts';

/** A supervisor of an institution (R1), with the certificate that lets them supervise. */
export interface Supervisor extends Aggregate, Readonly<z.output<typeof supervisorRecord>> {}

type Told = Pick<
  Supervisor,
  | '_id'
  | 'name'
  | 'institutionId'
  | 'institutionCode'
  | 'discipline'
  | 'division'
  | 'certificateNumber'
  | 'certificateValidUntil'
  | 'status'
>;

const told = ({ _id, name, institutionId, institutionCode, ...rest }: Told) => {
  const { discipline, division, certificateNumber, certificateValidUntil, status } = rest;
  return {
    supervisorId: _id,
    name,
    institutionId,
    institutionCode,
    discipline,
    division,
    certificateNumber,
    certificateValidUntil,
    status,
  };
};

export const registeredEvent = (supervisor: Told): EventDraft => draftEvent(supervisorRegistered, told(supervisor));
export const changedEvent = (supervisor: Told): EventDraft => draftEvent(supervisorChanged, told(supervisor));

const referenceTo = ({ _id, name }: Pick<Supervisor, '_id' | 'name'>) => [{ kind: 'Supervisor', id: _id, label: name }];

/** The projects to which a supervisor is still allocated keep them from leaving. */
export const stillAllocatedReasons = (projects: readonly { readonly _id: string; readonly name: string }[]): readonly BlockReason[] =>
  projects.map(({ _id, name }) => ({
    code: 'SUPERVISOR_ALLOCATED',
    zh: `仍为工程${name}的监督员`,
    en: `Still allocated to the project ${name}`,
    references: [{ kind: 'Project', id: _id, label: name }],
  }));

/** A supervisor who is active and whose certificate is valid on the day, that of its end included. */
export const activeReasons = (supervisor: Supervisor, today: LocalDate): readonly BlockReason[] => {
  const { name, status, certificateValidUntil: until } = supervisor;
  const references = referenceTo(supervisor);
  return [
    ...(status === 'ACTIVE'
      ? []
      : [{ code: 'SUPERVISOR_LEFT', zh: `监督人员${name}已离岗`, en: `The supervisor ${name} has left`, references }]),
    ...(today <= until
      ? []
      : [
          {
            code: 'SUPERVISOR_CERTIFICATE_EXPIRED',
            zh: `监督人员${name}的考核合格证书已于${until}到期`,
            en: `The certificate of the supervisor ${name} expired on ${until}`,
            references,
          },
        ]),
  ];
};
