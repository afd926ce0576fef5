import type { Unit } from '@anzhu/samples';
import { waitFor } from '@anzhu/testing';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import type { Stage } from '../harness/stage.ts';

const process = 'equipment.ownership-filing';

/** Where the crawl of the owner begins beside home: a draft, its form, and what there is not. */
const startsOfOwner = async ({ client, acts, world, days }: Stage, owner: Unit): Promise<readonly string[]> => {
  const query = '{ found: electronicCertificates(first: 1) { total { count } } }';
  await waitFor(async () => {
    const { data } = await client.ask(owner, query, {});
    return ((data?.['found'] as { total: { count: number } } | undefined)?.total.count ?? 0) > 0;
  });
  const { id } = await acts.open(owner, 'OwnershipFiling', { form: craneForm(world, days, 2), papers: [] });
  return [`/desk/case/equipment/${process}/${id}`, `/desk/edit/equipment/${process}/${id}?type=OwnershipFiling`, '/desk/nothing'];
};

const nowhere = async (): Promise<readonly string[]> => [];

/** Who follows links, from where, and some of the kinds of pages that they lead to: of an official's those that the owner has not. */
export const readersOf = (stage: Stage, owner: Unit) =>
  [
    {
      ...{ reader: 'owner', who: owner, entrance: '/desk/', more: () => startsOfOwner(stage, owner) },
      kinds: ['/record/:query/:id? crane one', '/record/:query/:id? notificationPreferences all'],
    },
    {
      ...{ reader: 'official', who: 'kunming-examiner', entrance: '/desk/', more: nowhere },
      kinds: ['/records/:list projects', '/record/:query/:id? project one', '/record/:query/:id? supervisionDashboard all'],
    },
    {
      ...{ reader: 'anybody', who: null, entrance: '/desk/records', more: nowhere },
      kinds: ['/records/:list publicNotices', '/record/:query/:id? publicCrane all'],
    },
  ] as const;
