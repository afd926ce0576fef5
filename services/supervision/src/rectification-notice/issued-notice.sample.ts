import type { Occasion } from '@anzhu/samples';

/** The notice that a sample answers: the one named, else one of its own. */
export const issuedNotice = async ({ about, make, n }: Occasion): Promise<string> =>
  about?.['noticeId'] ? String(about['noticeId']) : String((await make('RectificationNotice', { state: 'ISSUED', n })).id);
