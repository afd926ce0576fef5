import { ofUnit } from '@anzhu/access';
import type { EventData } from '@anzhu/contracts';
import type { Bilingual } from '@anzhu/kernel';
import type { Told } from '../notification/notification.ts';

type Filing = EventData<'equipment.ownership-filing.approved.v1'>;
type Registration = EventData<'equipment.use-registration.approved.v1'>;
type Inspection = EventData<'equipment.use-registration.inspection-due.v1'>;

const useRegistration = 'equipment.use-registration';
const processLabel: Bilingual = { zh: '使用登记', en: 'Use registration' };

/** The owner is told of the end of a filing, and on which machine it stands. */
export const saidOfFiling = ({ filingId, filingNumber, craneId, ownerUscc }: Filing) => ({
  ...{ audience: [ofUnit(ownerUscc)], recordId: filingId, number: filingNumber, craneId },
});

/** The user is told of the end of a registration. */
export const saidOfRegistration = ({
  registrationId,
  registrationNumber,
  userUscc,
}: Pick<Registration, 'registrationId' | 'registrationNumber' | 'userUscc'>) => ({
  ...{ process: useRegistration, processLabel, audience: [ofUnit(userUscc)], recordId: registrationId, number: registrationNumber },
});

const warnings = { DUE_SOON: 'INSPECTION_DUE', OVERDUE: 'INSPECTION_OVERDUE' } as const;

/** The user is told that the machine is to be inspected, and that it is out of use because it was not. */
export const toldOfInspection = ({ warns, inspectionDue: dueAt, ...registration }: Inspection, at: Date): readonly Told[] =>
  warns ? [{ ...saidOfRegistration(registration), kind: warnings[warns], dueAt, at }] : [];
