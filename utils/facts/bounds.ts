/**
 * Bounds on what a page may make us carry. The whole record stays under 64 kB. Apart from the schemas that hold them,
 * so that what runs in pages carries no zod.
 */
export const BOUNDS = {
  address: 2_000,
  evidence: 80,
  fields: 100,
  groups: 40,
  switched: 8,
  frames: 40,
  hosts: 60,
  texts: 20,
  countries: 5,
  amounts: 20,
  accounts: 10,
  phrases: 40,
  ticked: 10,
} as const;
