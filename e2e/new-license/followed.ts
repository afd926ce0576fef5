import { certified } from './certified.ts';
import { downloads } from './downloaded.ts';
import { toldToPartners } from './told-to-partners.ts';

/** What follows of itself from the issue of a license, and what its holder does with it. */
export const followed = [...certified, ...downloads, ...toldToPartners];
