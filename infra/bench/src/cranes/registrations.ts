import { cityOf } from '@anzhu/identifiers';
import type { Registration } from '../../../../services/equipment/src/use/use-registration/registration-facts.ts';
import { scattered } from '../filings.ts';
import { caseDocument, reviewed } from './case-document.ts';
import { dayOf, momentOf } from './days.ts';
import { idOf } from './ids.ts';
import { type Stay, titleOf } from './stays.ts';

const stateOf = ({ stands, s }: Stay): string => {
  if (stands) return 'REGISTERED';
  const chance = scattered(s * 17) % 100;
  return chance < 3 ? 'EXPIRED' : chance < 4 ? 'REVOKED' : 'ENDED';
};

const numberOf = ({ s, site, machine }: Stay, year: string): string => {
  const letter = machine.crane.filingNumber.charAt(4);
  return `${cityOf(site.division)}${letter}（${year}）${String(s + 1).padStart(7, '0')}`;
};

/** Only who uses the crane now is kept with the outcome: it would be a third of all that is loaded. */
const runningOutcome = ({ s, crew, stands, ended }: Stay) =>
  stands
    ? { crew: crew.form, crewRefs: crew.refs, flags: scattered(s * 23) % 20 === 0 ? ['INSPECTION_DUE'] : [] }
    : { endedOn: dayOf(ended), flags: [] };

const outcomeOf = (stay: Stay) => {
  const { s, began, machine } = stay;
  const registeredOn = dayOf(began - 10);
  return {
    isLate: scattered(s * 19) % 10 === 0,
    registrationNumber: numberOf(stay, registeredOn.slice(0, 4)),
    category: machine.crane.category,
    registeredOn,
    validUntil: dayOf(began - 371),
    certificate: 'PENDING' as const,
    ...runningOutcome(stay),
  };
};

const secret = (masked: string) => ({ sealed: 'k1.A', ref: 'bench', masked });

const formOf = ({ id, s, site, began, crew }: Stay) => ({
  installationId: id,
  longitude: site.longitude + (s % 97) / 10_000,
  latitude: site.latitude + (s % 89) / 10_000,
  projectManagerName: '项目经理',
  projectManagerIdNumber: secret('53**************01'),
  projectManagerPhone: secret('*******0000'),
  plannedDismantlingOn: dayOf(began - 400),
  ...crew.form,
});

/** The use registration of a stay. */
export const registrationOf = (stay: Stay): Registration => {
  const { s, machine, site, began, parties, isRegistered } = stay;
  return caseDocument({
    _id: idOf('registration', s),
    n: s,
    about: machine.crane._id,
    applicant: site.contractor,
    division: site.division,
    parties,
    title: titleOf(stay),
    steps: reviewed(momentOf(began - 8, s), isRegistered ? momentOf(began - 10, s) : null, 'REGISTERED'),
    form: formOf(stay),
    outcome: isRegistered ? outcomeOf(stay) : { isLate: false },
    papers: ['FILING_CERTIFICATE', 'LEASE'],
    state: isRegistered ? stateOf(stay) : 'SUBMITTED',
  }) as unknown as Registration;
};
