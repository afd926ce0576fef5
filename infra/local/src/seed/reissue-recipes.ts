import type { Answer } from '../client/answer.ts';
import { claimForm, homeReissueForm, prefilledReissue, taggingForm, unfiledDeviceForm } from '../sample/reissue-forms.ts';
import { endings, filedMachine } from './filing-recipes.ts';
import type { Kitchen, Recipe } from './recipe.ts';

/** Zhongshan re-issues what the authority has tagged. */
const isTagging = ({ variant }: Kitchen): boolean => variant === '4420';

const ownMachine = ({ make, n }: Kitchen): Promise<Answer> => make('OwnershipFiling', { state: 'FILED', n });

const tagged = async (kitchen: Kitchen): Promise<Answer> => {
  const filing = await ownMachine(kitchen);
  await kitchen.make('ReissueTagging', { state: 'RECORDED', n: kitchen.n, about: { filingNumbers: [filing['filingNumber']] } });
  return filing;
};

const reissue: Recipe = async (kitchen) => {
  const { place } = kitchen;
  const owner = place.unit('equipmentOwner');
  const { craneId } = (await (isTagging(kitchen) ? tagged(kitchen) : filedMachine(kitchen))) as Answer & { readonly craneId: string };
  return {
    opener: owner,
    form: await prefilledReissue(place.office.client, owner, craneId),
    causes: endings(kitchen, owner, () => craneId),
  };
};

const tagging: Recipe = async (kitchen) => {
  const { about, place } = kitchen;
  const numbers = (about?.['filingNumbers'] as readonly string[] | undefined) ?? [String((await ownMachine(kitchen))['filingNumber'])];
  return { opener: place.official('EXAMINER'), form: taggingForm(numbers), causes: {} };
};

/** A machine in the city's network whose owner is at home elsewhere. */
const visitingMachine = async ({ make, n, place }: Kitchen): Promise<Answer> => {
  const by = await place.visitor();
  return make('OwnershipFiling', { state: 'FILED', n, by });
};

const homeReissue: Recipe = async (kitchen) => {
  const { n, place } = kitchen;
  const craneId = String((await visitingMachine(kitchen))['craneId']);
  const form = homeReissueForm(place.world, place.office.days, { craneId, n });
  return { opener: place.official('EXAMINER'), form, causes: {} };
};

const claim: Recipe = async (kitchen) => {
  const { n, place } = kitchen;
  const isReissuedAtHome = isTagging(kitchen);
  const owner = isReissuedAtHome ? await place.visitor() : place.unit('contractor');
  const filing = await (isReissuedAtHome ? visitingMachine(kitchen) : ownMachine(kitchen));
  const recordedNumber = String(filing['filingNumber']);
  return {
    opener: owner,
    form: claimForm(place.world, place.office.days, { n, recordedNumber, isReissuedAtHome }),
    causes: endings(kitchen, owner, (record) => record['craneId']),
  };
};

/** The very machine is filed afterwards. */
const keptDevice: Recipe = async (kitchen) => {
  const { place, n } = kitchen;
  await place.unitsSettled();
  return {
    opener: place.unit('equipmentOwner'),
    form: unfiledDeviceForm(place.world, place.office.days, n),
    causes: { markFiled: () => ownMachine(kitchen) },
  };
};

export const reissueRecipes: Readonly<Record<string, Recipe>> = {
  CertificateReissue: reissue,
  ReissueTagging: tagging,
  HomeReissue: homeReissue,
  DeviceClaim: claim,
  UnfiledDevice: keptDevice,
};
