import type { FilePlace, S3Settings } from './file-place.ts';

/** Files in a bucket of a server that speaks S3, under the service's name; the SDK takes memory only where this is called. */
export const loadS3Place = async (settings: S3Settings, service: string): Promise<FilePlace> => {
  const { s3Place } = await import('./s3-place.ts');
  return s3Place(settings, service);
};
