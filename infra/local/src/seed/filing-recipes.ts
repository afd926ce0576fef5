import type { Answer } from '../client/answer.ts';
import type { Who } from '../client/client.ts';
import { cancellationForm, changeForm, extensionForm } from '../sample/filing-forms.ts';
import { craneForm } from '../sample/forms.ts';
import { isSpending, type Kitchen, type Recipe } from './recipe.ts';

const ownerOf = ({ by, place }: Kitchen): Who => by ?? place.unit('equipmentOwner');

/** To whom an owner sells its machine. */
const buyerFrom = ({ place }: Kitchen, owner: Who): Who => {
  const [lessor, contractor] = [place.unit('equipmentOwner'), place.unit('contractor')];
  return owner === contractor ? lessor : contractor;
};

/** What ends a filing in force: the machine is sold, or the filing cancelled. */
export const endings = (kitchen: Kitchen, owner: Who, craneId: (record: Answer) => unknown) => {
  const { make, n } = kitchen;
  const about = (record: Answer) => ({ craneId: craneId(record), formerOwner: owner });
  return {
    supersede: (record: Answer) => make('OwnershipChange', { state: 'FILED', n, about: about(record), by: buyerFrom(kitchen, owner) }),
    cancel: (record: Answer) => make('FilingCancellation', { state: 'CANCELLED', n, about: about(record), by: owner }),
  };
};

/** A filed machine of its own where it is used up, else the place's. */
export const filedMachine = (kitchen: Kitchen): Promise<Answer> =>
  isSpending(kitchen) ? kitchen.make('OwnershipFiling', { state: 'FILED', n: kitchen.n }) : kitchen.shared('OwnershipFiling');

/** The machine a case is to be about, or a filed one. */
export const craneFor = async (kitchen: Kitchen): Promise<string> =>
  String(kitchen.about?.['craneId'] ?? (await filedMachine(kitchen))['craneId']);

const filing: Recipe = async (kitchen) => {
  const { about, n, place, variant } = kitchen;
  const owner = ownerOf(kitchen);
  await place.unitsSettled();
  const kind = variant === '15' ? { filingKind: 'NEW' } : {};
  return {
    opener: owner,
    form: { ...craneForm(place.world, place.office.days, n), ...kind, ...about },
    causes: endings(kitchen, owner, (record) => record['craneId']),
  };
};

const change: Recipe = async (kitchen) => {
  const { about, by, place } = kitchen;
  const [buyer, craneId] = [by ?? place.unit('contractor'), await craneFor(kitchen)];
  return {
    opener: buyer,
    form: changeForm(place.office.days, craneId),
    causes: endings(kitchen, buyer, () => craneId),
    parties: { formerOwner: (about?.['formerOwner'] as Who | undefined) ?? place.unit('equipmentOwner') },
  };
};

const cancellation: Recipe = async (kitchen) => ({
  opener: ownerOf(kitchen),
  form: cancellationForm(await craneFor(kitchen)),
  causes: {},
});

/** Of a machine near the end of its service life. */
const extension: Recipe = async ({ make, n, place }) => {
  const { days } = place.office;
  const about = { manufactureDate: days.plus(-14 * 365), purchaseDate: days.plus(-14 * 365) };
  const old = await place.once('an old crane', () => make('OwnershipFiling', { state: 'FILED', n, about }));
  return {
    opener: place.unit('equipmentOwner'),
    form: extensionForm(place.world, days, String(old['craneId'])),
    causes: {},
  };
};

export const filingRecipes: Readonly<Record<string, Recipe>> = {
  OwnershipFiling: filing,
  OwnershipChange: change,
  FilingCancellation: cancellation,
  FilingExtension: extension,
};
