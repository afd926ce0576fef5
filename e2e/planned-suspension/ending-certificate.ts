import type { Step } from '../harness/story.ts';

const installer: Step['by'] = ({ world }) => world.units.installer;

/** The installer hands on a notice that names the worker; what is said of the worker. */
const noticeNaming: Step['act'] = async ({ acts, recall }, who) => {
  const { name, certificateNumber } = recall('ending worker');
  const form = { projectId: recall('project')['projectId'], specialWorkers: [{ name, certificateNumber }] };
  const answer = await acts.take(who, await acts.open(who, 'InstallationNotice', { form, papers: [] }), 'requestCheck');
  const faults = (answer['faults'] ?? []) as readonly { readonly path: string }[];
  return { __typename: answer.__typename, faults: faults.filter(({ path }) => path.startsWith('form.specialWorkers')) };
};

/** A worker is approved whose certificate ends tomorrow; a notice may name him until then. */
export const endingCertificate: readonly Step[] = [
  {
    row: 'P4',
    zh: '特种工人审批通过,证书明日到期',
    en: 'an installer of machines is approved as a special worker with a certificate that ends tomorrow',
    by: installer,
    act: async ({ acts, days, keep, world }, who) => {
      const { name, idNumber, qualifications } = world.persons['1113'];
      const certificateNumber = `${qualifications[0]?.number.slice(0, 8) ?? ''}${world.serial(19, 6)}`;
      const issued = { issuer: '样例住房和城乡建设厅', issuedOn: days.plus(-200), validUntil: days.plus(1) };
      const form = { name, idNumber, phone: '13888800000', workCode: certificateNumber.slice(2, 4), number: certificateNumber, ...issued };
      const submitted = await acts.take(who, await acts.open(who, 'SpecialWorkerRegistration', { form }), 'submit');
      const approved = await acts.take('kunming-examiner', submitted, 'approve', { opinion: '同意' });
      return keep('ending worker', { ...approved, name, certificateNumber });
    },
    expected: { __typename: 'SpecialWorkerRegistration', state: 'APPROVED' },
  },
  {
    row: 'P7',
    zh: '证书有效期内:安装告知可选用',
    en: 'nothing is wrong with a notice that names the worker while the certificate is valid',
    by: installer,
    act: noticeNaming,
    expected: { __typename: 'RequirementsNotMet', faults: [] },
    soon: true,
  },
];

export const endedCertificate: Step = {
  row: 'P7',
  zh: '证书已过期:安装告知拒绝该特种工人',
  en: 'once the certificate is over a notice that names the worker is refused',
  by: installer,
  act: noticeNaming,
  expected: {
    __typename: 'RequirementsNotMet',
    faults: [{ path: 'form.specialWorkers.0.certificateNumber', code: 'CERTIFICATE_EXPIRED' }],
  },
  soon: true,
};
