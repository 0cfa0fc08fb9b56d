/**
 * What a field asks for. Names are the HTML autocomplete tokens where one exists
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill), else our own word.
 */
export const FIELD_KINDS = [
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-name',
  'cc-type',
  'card-pin',
  'account-number',
  'bank-password',
  'one-time-code',
  'national-id',
  'gift-card',
  'password',
  'email',
  'tel',
  'name',
  'address',
  'postal-code',
  'country',
  'birth-date',
  'search',
  'other',
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

/** Kinds whose content lets a thief take money or an identity: a card, an account, an identity. */
const SENSITIVE: ReadonlySet<FieldKind> = new Set([
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'card-pin',
  'account-number',
  'bank-password',
  'one-time-code',
  'national-id',
]);

export const isSensitive = (kind: FieldKind): boolean => SENSITIVE.has(kind);
