import { fieldOf } from '@anzhu/casework';
import { authorityName, type CraneCategory } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import { z } from 'zod';
import { craneClasses } from './crane-class.ts';
import { parameterFields } from './crane-parameters.ts';

/** The filing certificate in force: each one issued for the machine counts on (C15). */
export interface FilingCertificate {
  readonly edition: number;
  /** Code of the issuing authority; of another network, its name. */
  readonly issuedBy: string;
  readonly issuedOn: LocalDate;
}

interface Certified {
  readonly certificate?: FilingCertificate | null;
}

/** The next certificate of a machine; one on record before certificates were counted has had its first. */
export const nextCertificate = (
  crane: Certified | null,
  { issuedBy, issuedOn }: { readonly issuedBy: string; readonly issuedOn: LocalDate },
): FilingCertificate => ({ edition: (crane?.certificate?.edition ?? (crane ? 1 : 0)) + 1, issuedBy, issuedOn });

/** What a face is made of. */
export interface Faced extends Certified {
  readonly filingNumber: string;
  readonly manufacturer: string;
  readonly ownerUscc: string;
  readonly category: CraneCategory;
  readonly model: string;
  readonly serialNumber: string;
  readonly manufactureDate: LocalDate;
  readonly manufacturingLicenseNumber?: string | null;
  readonly parameters?: Readonly<Record<string, number>> | null;
}

const parameterForm = z.object(parameterFields);

/** What a form says of the machine for its certificate's face: the license it was made under and its technical parameters. */
export const faceDataOf = (form: Readonly<Record<string, unknown>>) => ({
  manufacturingLicenseNumber: typeof form['manufacturingLicenseNumber'] === 'string' ? form['manufacturingLicenseNumber'] : null,
  parameters: Object.fromEntries(
    Object.keys(parameterFields).flatMap((name) => {
      const value = form[name];
      return typeof value === 'number' ? [[name, value]] : [];
    }),
  ) as Readonly<Record<string, number>>,
});

/** The technical parameters of a class that are on record, with their codes and units. */
const technicalParameters = ({ category, parameters }: Pick<Faced, 'category' | 'parameters'>) =>
  Object.entries(craneClasses[category].parameters as Readonly<Record<string, string>>).flatMap(([name, code]) => {
    const value = parameters?.[name];
    const { zh = '', en = '', unit = '' } = fieldOf(parameterForm, name) ?? {};
    return value === undefined ? [] : [{ code, label: { zh, en }, value, unit }];
  });

/** What the certificate of a machine bears of it, as events tell it. */
export const borneByMachine = (crane: Omit<Faced, 'filingNumber' | 'ownerUscc'> & { readonly name: string }) => ({
  craneName: crane.name,
  manufacturer: crane.manufacturer,
  manufactureDate: crane.manufactureDate,
  ...(crane.manufacturingLicenseNumber ? { manufacturingLicenseNumber: crane.manufacturingLicenseNumber } : {}),
  parameters: technicalParameters(crane).map(({ label, value, unit }) => ({ label: label.zh, value, unit })),
});

/** C14a: the face of the filing certificate. The platform's device number and the QR code are the certificate service's and never invented here. */
export const faceOf = (crane: Faced) => ({
  number: crane.filingNumber,
  manufacturer: crane.manufacturer,
  ownerUscc: crane.ownerUscc,
  category: crane.category,
  model: crane.model,
  serialNumber: crane.serialNumber,
  manufactureDate: crane.manufactureDate,
  manufacturingLicenseNumber: crane.manufacturingLicenseNumber ?? null,
  technicalParameters: technicalParameters(crane),
  edition: crane.certificate?.edition ?? 1,
  issuedBy: crane.certificate ? authorityName(crane.certificate.issuedBy).zh : null,
  issuedOn: crane.certificate?.issuedOn ?? null,
});
