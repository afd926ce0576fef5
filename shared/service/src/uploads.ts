import { can } from '@anzhu/access';
import { edgeError, type SubgraphContext, workTypeOf } from '@anzhu/graphql';
import type { createAttachments } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';

export interface UploadInput {
  readonly requestId: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256?: string | null;
}

/** Where a client asks a service's part of the work to take a file: the same words in every service. */
export const uploadSdl = (service: string): string => `"拟上传的文件 / A file about to be uploaded"
input UploadInput {
  "请求编号(客户端生成的UUID),重复请求得同一文件 / Request id (UUID made by the client); a repeat gives the same file"
  requestId: UUID!
  "文件名 / Name of the file"
  name: String!
  "媒体类型(仅供参考) / Media type, a hint"
  contentType: String!
  "字节数 / Size in bytes"
  size: Int!
  "SHA-256,十六进制;不填则由服务端计算并随上传结果返回 / SHA-256 in hexadecimal; unless given, counted by the server and told when the bytes have come"
  sha256: String
}

extend type ${workTypeOf(service)} {
  "申请上传附件,再向所给地址 PUT 文件内容;申请本身不写入任何内容 / Ask to upload a paper; then PUT its bytes to the address given. Asking writes nothing"
  requestUpload(input: UploadInput!): UploadTicket
}`;

export const uploadResolvers = (service: string, attachments: ReturnType<typeof createAttachments>) => ({
  [workTypeOf(service)]: {
    requestUpload: async (_: unknown, { input }: { input: UploadInput }, { subject }: SubgraphContext) => {
      if (!can(subject, 'upload', { kind: `${service}-file`, org: subject.org })) throw edgeError({ code: 'FORBIDDEN' });
      const ticket = await attachments.issueTicket({ ...input, org: subject.org, by: subject.id });
      if (!ticket.ok) throw edgeError(ticket.error as EdgeRefusal);
      return ticket.value;
    },
  },
});
