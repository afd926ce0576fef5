import { defineCases } from '@anzhu/casework';
import { modelOf } from '@anzhu/register';
import type { Migration } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { migrations as ofEnterprise } from '../../../../services/enterprise/src/migrations.ts';
import { unitRegister } from '../../../../services/enterprise/src/unit/unit.register.ts';
import { licenseRegister } from '../../../../services/enterprise/src/work-safety-license/work-safety-license.register.ts';
import { migrations as ofEquipment } from '../../../../services/equipment/src/migrations.ts';
import { processes, registers } from '../../../../services/equipment/src/sdl.ts';
import { migrations as ofPersonnel } from '../../../../services/personnel/src/migrations.ts';
import { personRegister } from '../../../../services/personnel/src/person/person.register.ts';
import { qualificationRegister } from '../../../../services/personnel/src/qualification/qualification.register.ts';
import { migrations as ofSupervision } from '../../../../services/supervision/src/migrations.ts';
import { projectRegister } from '../../../../services/supervision/src/project/project.register.ts';

interface Owned {
  readonly define: (connection: Connection) => void;
  readonly migrations: readonly Migration[];
}

const defineEquipment = (connection: Connection): void => {
  for (const register of registers) modelOf(connection, register as never);
  for (const process of processes as readonly unknown[]) defineCases(connection, process as Parameters<typeof defineCases>[1]);
};

/** What a stock holds of each service's database. */
export const owned: Readonly<Record<'enterprise' | 'supervision' | 'personnel' | 'equipment', Owned>> = {
  enterprise: {
    define: (connection) => void [modelOf(connection, unitRegister), modelOf(connection, licenseRegister)],
    migrations: ofEnterprise,
  },
  supervision: { define: (connection) => void modelOf(connection, projectRegister), migrations: ofSupervision },
  personnel: {
    define: (connection) => void [modelOf(connection, personRegister), modelOf(connection, qualificationRegister)],
    migrations: ofPersonnel,
  },
  equipment: { define: defineEquipment, migrations: ofEquipment },
};
