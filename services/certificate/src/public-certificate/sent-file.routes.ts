import { File } from 'node:buffer';
import { MIMEType } from 'node:util';

/** A form with a file has few parts; whoever sends more sends no such form. */
const mostParts = 8;

/** As the parser of forms reads it, whatever stands in other parameters. */
const boundaryOf = (contentType: string): string | null => {
  try {
    return new MIMEType(contentType).params.get('boundary');
  } catch {
    return null;
  }
};

/** Whether the text comes more often than that. */
const comesOftener = (body: Buffer, text: string, most: number): boolean => {
  let at = -1;
  for (let times = 0; times <= most; times += 1) {
    at = body.indexOf(text, at + 1);
    if (at < 0) return false;
  }
  return true;
};

/** The file of a form (multipart/form-data); null where none was chosen, or the body is no such form. */
export const sentFile = async (body: Buffer, contentType: string): Promise<Uint8Array | null> => {
  const boundary = boundaryOf(contentType);
  if (!boundary || comesOftener(body, `--${boundary}`, mostParts)) return null;
  try {
    const form = await new Response(body, { headers: { 'content-type': `multipart/form-data; boundary="${boundary}"` } }).formData();
    const file = form.get('file');
    return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return null;
  }
};
