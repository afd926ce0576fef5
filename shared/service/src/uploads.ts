import { can, isSignedIn } from '@anzhu/access';
import { answer, edgeError, type SubgraphContext } from '@anzhu/graphql';
import type { createAttachments } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export interface UploadInput {
  readonly requestId: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
}

/** The mutation by which a client announces a file before sending its bytes. */
export const uploadSdl = (service: string): string => `"拟上传的文件 / A file about to be uploaded"
input ${pascal(service)}UploadInput {
  "请求编号(客户端生成的UUID) / Request id (UUID made by the client)"
  requestId: UUID!
  "文件名 / Name of the file"
  name: String!
  "媒体类型 / Media type"
  contentType: String!
  "字节数 / Size in bytes"
  size: Int!
  "SHA-256,十六进制 / SHA-256 in hexadecimal"
  sha256: String!
}

"上传申请结果 / Outcome of announcing a file"
union ${pascal(service)}UploadResult = UploadTicket | RequirementsNotMet

extend type Mutation {
  "申请上传附件,再向所给地址 PUT 文件内容 / Announce a paper; then PUT its bytes to the address given"
  request${pascal(service)}Upload(input: ${pascal(service)}UploadInput!): ${pascal(service)}UploadResult!
}`;

export const uploadResolvers = (service: string, attachments: ReturnType<typeof createAttachments>) => ({
  Mutation: {
    [`request${pascal(service)}Upload`]: (_: unknown, { input }: { input: UploadInput }, { subject }: SubgraphContext) => {
      if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' } as EdgeRefusal);
      if (!can(subject, 'upload', { kind: `${service}-file`, org: subject.org })) throw edgeError({ code: 'FORBIDDEN' } as EdgeRefusal);
      return answer('UploadTicket', attachments.issueTicket({ ...input, org: subject.org, by: subject.id }));
    },
  },
});
