import type { Bilingual } from '@anzhu/kernel';

/** What the page of verification says. */
export const words = {
  title: { zh: '电子证照核验', en: 'Verify a certificate' },
  number: { zh: '编号或证书编号', en: 'Number, or certificate number' },
  holderName: { zh: '持证单位名称', en: 'Name of the holder' },
  verify: { zh: '核验', en: 'Verify' },
  byNumber: { zh: '按编号核验', en: 'By its number' },
  byFile: { zh: '按文件核验', en: 'By its file' },
  byCode: { zh: '扫二维码核验', en: 'By its QR code' },
  file: { zh: '证照文件(PDF、OFD或JSON)', en: 'Certificate file (PDF, OFD or JSON)' },
  fileHelp: {
    zh: '文件不超过1 MB,核验后不留存。也可将文件拖到本页。',
    en: 'Of 1 MB at most; nothing of it is kept. You may also drop it on this page.',
  },
  start: { zh: '打开摄像头', en: 'Use the camera' },
  stop: { zh: '停止', en: 'Stop' },
  looking: { zh: '请将证照上的二维码对准摄像头。', en: 'Hold the QR code of the certificate in front of the camera.' },
  noCamera: { zh: '无法使用摄像头,请按编号或文件核验。', en: 'The camera cannot be used: verify by number or by file.' },
  foreign: { zh: '这不是本系统证照的二维码。', en: 'This is not the QR code of a certificate issued here.' },
  again: { zh: '核验另一证照', en: 'Verify another certificate' },
  none: {
    zh: '未查得与此编号和名称相符的证照。请按证照原样填写。',
    en: 'No certificate has this number and this name. Type them as the paper shows them.',
  },
  noCode: { zh: '未查得此核验码对应的证照。', en: 'No certificate has this code.' },
  noFile: { zh: '请选择要核验的证照文件。', en: 'Choose the certificate file to verify.' },
  tooLarge: { zh: '文件超过1 MB,不是本系统签发的证照文件。', en: 'The file is larger than 1 MB: no certificate file issued here is.' },
  busy: { zh: '现在核验的人较多,请稍后再试。', en: 'Too many files are being verified now: try again shortly.' },
  notVerified: { zh: '该文件未能核验。', en: 'The file could not be verified.' },
  compare: {
    zh: '请将下列内容与所持证照逐项核对,版次不同的不是此证。',
    en: 'Compare what follows with the paper, line by line: one of another edition is another certificate.',
  },
  asOf: { zh: '状态以所示时刻为准。', en: 'The status is that of the time shown.' },
  format: { zh: '文件格式', en: 'Format of the file' },
  kind: { zh: '证照类型', en: 'Kind' },
  knownAt: { zh: '状态截至', en: 'Status as known at' },
  certificateNumber: { zh: '证书编号', en: 'Certificate number' },
  edition: { zh: '版次', en: 'Edition' },
  replaced: {
    zh: '该版证照已换发,现行的是另一版次或另一证照。',
    en: 'This edition is no longer the present one: another edition or certificate has taken its place.',
  },
  replacedBy: { zh: '换发后的证照', en: 'What took its place' },
} as const satisfies Record<string, Bilingual>;
