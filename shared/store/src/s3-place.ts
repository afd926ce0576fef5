import { Readable } from 'node:stream';
import { newId } from '@anzhu/kernel';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { FilePlace, S3Settings } from './file-place.ts';
import type { FilePart } from './opened-file.ts';

const unheard = (): void => undefined;
/** What goes wrong is thrown; the SDK would print it as well. */
const silent = { trace: unheard, debug: unheard, info: unheard, warn: unheard, error: unheard };

/** For requests without a file, each try. */
const briefly = { requestTimeout: 3_000 };

/** Newer checksums and `100-continue` are left out: many servers that speak S3 do not know them. */
const clientOf = ({ region, endpoint, pathStyle = false, credentials }: S3Settings): S3Client =>
  new S3Client({
    region,
    forcePathStyle: pathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, socketTimeout: 30_000, throwOnRequestTimeout: true },
    logger: silent,
    ...(endpoint ? { endpoint } : {}),
    ...(credentials ? { credentials } : {}),
  });

interface Stored {
  readonly Bucket: string;
  readonly Key: string;
}

const remove = async (client: S3Client, Bucket: string, Key: string): Promise<void> => {
  await client.send(new DeleteObjectCommand({ Bucket, Key }), briefly);
};

/** One request of known length: the server keeps all of it or nothing. The SDK does not hear of a source that fails, so it is told. */
const put = async (
  client: S3Client,
  { Bucket, Key }: Stored,
  { source, size }: { readonly source: AsyncIterable<Buffer>; readonly size: number },
): Promise<void> => {
  const breaking = new AbortController();
  const body = Readable.from(source, { objectMode: false });
  body.once('error', () => breaking.abort());
  try {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: body, ContentLength: size }), { abortSignal: breaking.signal });
  } catch (error) {
    body.destroy();
    await remove(client, Bucket, Key).catch(() => undefined);
    throw body.errored ?? error;
  }
};

const open = async (client: S3Client, { Bucket, Key }: Stored, part?: FilePart): Promise<Readable> => {
  const Range = part && `bytes=${part.start}-${part.end}`;
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range }));
  if (Body instanceof Readable) return Body;
  throw new Error(`S3 gave no bytes of ${Key}`);
};

/** A question about the bucket is answered with a status and no text. */
const reasonOf = (error: unknown): string =>
  error instanceof S3ServiceException
    ? `HTTP ${error.$metadata.httpStatusCode}`
    : error instanceof Error
      ? `${error.name} ${error.message}`
      : String(error);

const troubles = async (client: S3Client, Bucket: string): Promise<readonly string[]> => {
  try {
    await client.send(new HeadBucketCommand({ Bucket }), briefly);
    return [];
  } catch (error) {
    return [`the file store cannot be used: bucket ${Bucket}: ${reasonOf(error)}`];
  }
};

/** Files in a bucket of a server that speaks S3, under the service's name. */
export const s3Place = (settings: S3Settings, service: string): FilePlace => {
  const { bucket } = settings;
  const client = clientOf(settings);
  return {
    name: 's3',
    newKey: () => `${service}/${newId()}`,
    put: (key, source, size) => put(client, { Bucket: bucket, Key: key }, { source, size }),
    open: (key, part) => open(client, { Bucket: bucket, Key: key }, part),
    delete: (key) => remove(client, bucket, key),
    troubles: () => troubles(client, bucket),
  };
};
