import { liesIn } from '@anzhu/access';
import { canonicalCode } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { SupervisorCopy } from './supervisor-copy.store.ts';

interface Appointing {
  readonly supervisors: readonly SupervisorCopy[];
  /** The certificate number as it was typed. */
  readonly typed: string;
  /** The region of the authority that appoints. */
  readonly region: string;
  readonly today: LocalDate;
}

/** The supervisor whose certificate number was typed, of an institution of the authority's. */
export const appointed = ({ supervisors, typed, region }: Omit<Appointing, 'today'>): SupervisorCopy | undefined => {
  const number = canonicalCode(typed);
  const known = supervisors.filter(
    ({ division, certificateNumber }) => liesIn(region, division) && canonicalCode(certificateNumber) === number,
  );
  return known.find(({ status }) => status === 'ACTIVE') ?? known[0];
};

/** C9: who is appointed is an active supervisor, of quality or safety, of an institution of the authority's, with a certificate that is valid on the day. */
export const appointmentReasons = ({ today, ...appointing }: Appointing): readonly BlockReason[] => {
  const supervisor = appointed(appointing);
  if (!supervisor)
    return [
      {
        code: 'UNKNOWN_SUPERVISOR',
        zh: '本部门所属监督机构没有持此证书的监督员',
        en: 'No institution of this authority has a supervisor with this certificate',
      },
    ];
  const { name, status, certificateValidUntil: until } = supervisor;
  const left: BlockReason = { code: 'SUPERVISOR_LEFT', zh: `监督员${name}已离岗`, en: `The supervisor ${name} has left` };
  const [zh, en] = [`监督员${name}的证书已于${until}到期`, `The certificate of the supervisor ${name} expired on ${until}`];
  const expired: BlockReason = { code: 'SUPERVISOR_CERTIFICATE_EXPIRED', zh, en };
  return [...(status === 'LEFT' ? [left] : []), ...(today > until ? [expired] : [])];
};
