import { readFile, writeFile } from 'node:fs/promises';
import { readStatusList, type StatusList, type Trust } from '@anzhu/certificate-paper';

const refusals = {
  LIST_REFUSED: '状态清单不是受信任的印章所签,或已被改动 The status list is not by a trusted seal, or was changed.',
  LIST_OLDER: '此前已读过更新的状态清单,请取最新的 A later status list was read before: fetch the present one.',
} as const;

const lastRead = async (path: string): Promise<number> => {
  try {
    return Number(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
};

/** The list in the bytes, which is no older than any that was read before; `remembered` is the file that keeps which. */
export const noOlderList = async (bytes: Uint8Array, trust: Trust, remembered: string): Promise<StatusList> => {
  const list = readStatusList(bytes, trust, { atLeast: await lastRead(remembered) });
  if (!list.ok) throw new Error(refusals[list.error.code]);
  await writeFile(remembered, String(list.value.number));
  return list.value;
};
