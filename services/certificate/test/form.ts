/** A form as browsers send it. */
export const formOf = (name: string, bytes: Uint8Array) => {
  const boundary = '----WebKitFormBoundaryAnzhu';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="证照.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
};
