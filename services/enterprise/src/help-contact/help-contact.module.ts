import { type Cases, caseModule } from '@anzhu/casework';
import { forAnyone } from '@anzhu/graphql';
import { divisionAndAbove, divisionName } from '@anzhu/identifiers';
import type { EnterpriseWorld } from '../world.ts';
import { contactKinds, type HelpContactForm, portals } from './help-contact.form.ts';
import { type HelpContact, helpContactProcess } from './help-contact.ts';

/** More than anybody publishes for one place. */
const most = 100;

const publicContact = ({ _id, form: { portal, kind, label, value, division } }: HelpContact) => {
  const [where, how] = [portal && portals[portal], kind && contactKinds[kind]];
  return {
    id: _id,
    portal,
    portalLabel: where,
    kind,
    kindLabel: how,
    label,
    value,
    division,
    divisionLabel: division && divisionName(division),
  };
};

/** Those of the place itself first, then of its city and its province. */
const contactsFor = async (
  { model }: Pick<Cases<HelpContactForm, object, object>, 'model'>,
  { portal, division }: { portal: string; division: string },
) => {
  const query = { state: 'PUBLISHED', 'form.portal': portal, 'form.division': { $in: [...divisionAndAbove(division)] } };
  const found = model.collection.find(query as never, { sort: { 'form.division': -1, 'form.value': 1 }, limit: most });
  return ((await found.toArray()) as unknown as readonly HelpContact[]).map(publicContact);
};

export const helpContact = caseModule<EnterpriseWorld>()({
  process: helpContactProcess,
  facts: () => async () => ({}),
  resolvers: (cases) => ({
    Query: { publicHelpContacts: forAnyone((_: unknown, asked: { portal: string; division: string }) => contactsFor(cases, asked)) },
  }),
});
