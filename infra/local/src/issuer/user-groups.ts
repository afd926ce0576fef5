import { roles, type Subject } from '@anzhu/access';
import { division, provinceOf } from '@anzhu/identifiers';
import { users } from './users.ts';

export interface UsersOfRole {
  /** What the role is called in Chinese. */
  readonly role: string;
  readonly users: readonly { readonly id: string; readonly name: string }[];
}

export interface UsersOfProvince {
  readonly province: string;
  readonly roles: readonly UsersOfRole[];
}

const provinceName = ({ region }: Subject): string => division(provinceOf(region))?.zh ?? region;
const roleOf = ({ roles: [role] }: Subject): string => (role ? roles[role].zh : '尚无角色');

const groupsOf = (all: readonly Subject[], keyOf: (user: Subject) => string) =>
  [...new Set(all.map(keyOf))].map((key) => ({ key, members: all.filter((user) => keyOf(user) === key) }));

/** The seeded users by province and role, as a person looks for one. */
export const userGroups: readonly UsersOfProvince[] = groupsOf(users, provinceName).map(({ key, members }) => ({
  province: key,
  roles: groupsOf(members, roleOf).map((group) => ({ role: group.key, users: group.members.map(({ id, name }) => ({ id, name })) })),
}));
