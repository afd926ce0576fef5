import type { Own } from '@anzhu/store';
import { type Certificate, statusOn } from '../src/certificate/certificate.ts';
import { followed } from '../src/certificate/follow.ts';
import type { Told } from '../src/certificate/told.ts';

export const today = '2026-06-30';
export const at = new Date('2026-06-30T02:00:00Z');

export type Editions = readonly Certificate[];

export const written = (own: Own<Certificate> & { readonly _id: string }): Certificate =>
  ({ ...own, timers: [], history: [] }) as unknown as Certificate;

/** What a subject's editions are after these events, the present one first. */
export const after = (told: readonly Told[], editions: Editions = []): Editions =>
  told.reduce<Editions>((all, one) => {
    const [before = null, ...earlier] = all;
    const { opened, changed } = followed(before, one, { at });
    const kept = before ? [{ ...before, ...changed?.set } as Certificate] : [];
    return [...(opened ? [written(opened.own)] : []), ...kept, ...earlier];
  }, editions);

export const shown = (editions: Editions) => editions.map((one) => [one.edition, one.state, statusOn(one, today)]);
