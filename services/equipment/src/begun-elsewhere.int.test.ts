import type { Subject } from '@anzhu/access';
import { expect, it } from 'vitest';
import { clerkOf, equipmentKit, examiner } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { org } from '../test/world.ts';

const ask = await served(await equipmentKit());
const reviewer: Subject = { ...examiner, roles: ['PRELIMINARY_REVIEWER'] };

it('X1 X11 what a unit begins elsewhere and not at home, where its project stands, is told with the place', async () => {
  const query = `{ work { equipment { mayCreateElsewhere { division divisionLabel { zh } processes { id } }
    formDefinition(process: "equipment.installation-notice", division: "530102") { placedBy }
    own: formDefinition(process: "equipment.ownership-filing", division: "530102") { placedBy } } } }`;
  const told = async (who: Subject) => {
    const { mayCreateElsewhere, ...forms } = ((await ask(who, query, {}))['work'] as { equipment: Record<string, unknown> }).equipment;
    expect(forms).toEqual({ formDefinition: { placedBy: 'projectId' }, own: { placedBy: null } });
    return (mayCreateElsewhere as readonly { division: string; processes: readonly { id: string }[] }[]).map(({ division, processes }) => [
      division,
      ...processes.map((one) => one.id.replace('equipment.', '')),
    ]);
  };
  const at = (kind: Subject['unitKinds'][number], region: string): Subject => ({ ...clerkOf(org.owner, [kind]), region });
  expect(await told(at('EQUIPMENT_OWNER', '530102'))).toEqual([['650000', 'installation-notice', 'dismantling-notice']]);
  expect(await told(at('EQUIPMENT_OWNER', '652301'))).toEqual([]);
  expect(await told(at('INSTALLER', '652301'))).toContainEqual(['530000', 'installation-notice', 'dismantling-notice']);
  expect(await told(reviewer)).toEqual([]);
});
