import { File } from 'node:buffer';

/** A form with a file has few parts; whoever sends more sends no such form. */
const mostParts = 8;

const boundaryOf = (contentType: string): string | undefined => /;\s*boundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(contentType)?.[1];

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
  if (boundary === undefined || comesOftener(body, `--${boundary}`, mostParts)) return null;
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const file = form.get('file');
    return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return null;
  }
};
