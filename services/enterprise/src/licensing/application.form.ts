import { name, secret } from '@anzhu/casework';
import { checkCitizenId, checkPhone } from '@anzhu/identifiers';

/** What whoever applies for a license or its renewal adds; unit, address and license are looked up (X13). */
export const applicationFields = {
  legalRepresentative: name('法定代表人', 'Legal representative', { max: 50 }),
  legalRepresentativeIdNumber: secret(
    'citizenId',
    { zh: '法定代表人身份证号', en: 'ID number of the legal representative' },
    checkCitizenId,
  ),
  principal: name('主要负责人', 'Principal in charge', { max: 50 }),
  contactName: name('联系人', 'Contact', { max: 50 }),
  contactPhone: secret('phone', { zh: '联系电话', en: 'Phone of the contact' }, checkPhone),
};
