import { placeField } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';

type Placed = Parameters<typeof placeField>[0];
interface Known extends Placed {
  readonly workflow: { readonly process: { readonly id: string } };
  readonly form: { readonly shape: object };
}

const services = ['enterprise', 'equipment', 'personnel', 'supervision'];
const all = (
  await Promise.all(
    services.map(async (name) => (await import(`../../../services/${name}/src/sdl.ts`)) as { readonly processes: readonly Known[] }),
  )
).flatMap(({ processes }) => processes);
const told = all.map((process) => [process.workflow.process.id, placeField(process), process] as const);

describe('front ends: where a case is received', () => {
  it.each(told)('X1 %s tells it by a field of its form (%s), or it is the place of who begins it', (_, field, { form }) => {
    if (field !== null) expect(Object.keys(form.shape)).toContain(field);
  });

  it('X1 what is about a site, a machine or a person goes by that', () => {
    const fields = Object.fromEntries(told.map(([id, field]) => [id, field]));
    expect(fields).toMatchObject({
      ...{
        'equipment.installation-notice': 'projectId',
        'equipment.use-registration': 'installationId',
        'equipment.filing-cancellation': 'craneId',
      },
      ...{ 'equipment.ownership-filing': null, 'enterprise.license-application': null, 'personnel.name-erasure': 'personId' },
    });
    expect(told.filter(([, field]) => field !== null).length).toBeGreaterThan(40);
  });
});
