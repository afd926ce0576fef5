import type { FileVerdict, StatusAnswer } from '@anzhu/certificate-paper';
import { certificateStatuses } from '@anzhu/identifiers';
import { type Bilingual, clockTime } from '@anzhu/kernel';

type Refused = Extract<FileVerdict, { readonly isUnchanged: false }>['why'];
type Unknown = Extract<StatusAnswer, { readonly isKnown: false }>['why'];

const refusals: Readonly<Record<Refused, string>> = {
  NOT_A_CERTIFICATE: '不是本系统的证照文件 Not a certificate of ours',
  CHANGED: '文件已被改动 Changed since it was sealed',
  SEAL_NOT_TRUSTED: '印章不受信任 Sealed by none that is trusted',
  SEAL_WITHDRAWN: '印章已撤销请重新下载文件 The seal was withdrawn so take the file anew',
};

const unknowns: Readonly<Record<Unknown, string>> = {
  LIST_ENDED: '状态清单已过期 The list has ended',
  LIST_NOT_BEGUN: '本机时间早于状态清单 The clock is behind the list',
  NOT_IN_LIST: '状态清单中没有此证 Not in the list',
  NOT_TAKEN_IN: '有关此证的消息未能处理须由运维人员处理 Something told of it could not be taken in and waits for an operator',
  OWNER_NOT_HEARD: '清单生成时未收到主管业务系统的消息 The list was made while the service that decides was not heard',
};

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`;

const at = (instant: string): string => clockTime(new Date(instant));

const statusLine = (status: StatusAnswer | null): string => {
  if (status === null) return '现状 Status: 未核对 not asked (--list)';
  if (status.isKnown)
    return `现状 Status: ${both(certificateStatuses[status.status])}（${at(status.asOf)}，第 ${status.listNumber} 号清单 list）`;
  return `现状 Status: 自 ${at(status.since)} 起不详 not known since then（${unknowns[status.why]}）`;
};

/** Of a file that is unchanged: 0 where it is valid by the list, 1 where it is something else, 2 where that is not known or was not asked for. */
const exitCodeOf = (status: StatusAnswer | null): number => {
  if (status?.isKnown) return status.status === 'VALID' ? 0 : 1;
  return 2;
};

/** What a verdict says to who asked at a terminal, in both languages, and what the command ends with. */
export const reportOf = (verdict: FileVerdict): { readonly text: string; readonly exitCode: number } => {
  if (!verdict.isUnchanged) return { text: refusals[verdict.why], exitCode: 1 };
  const { edition, format, seal, status } = verdict;
  const lines = [
    `文件未改动 Unchanged (${format})`,
    `编号 Number: ${edition.number}`,
    `版次 Edition: ${edition.edition}（${edition.certificateId}）`,
    `发证机关 Issued by: ${seal.name}`,
    `签发时间 Issued at: ${at(edition.issuedAt)}`,
    statusLine(status),
  ];
  return { text: lines.join('\n'), exitCode: exitCodeOf(status) };
};
