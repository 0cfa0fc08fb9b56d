import type { FieldFacts, PageFacts } from './page-facts';
import { isAskedFor } from './payment-step';

/** Where a document stands in a checkout, by addresses without query: its own, and those that its card would be sent to. */
export interface CheckoutStep {
  host: string;
  page: string;
  targets: readonly string[];
}

/** The visible field in which a document asks for a card's number. */
export const numberField = ({ groups }: PageFacts): FieldFacts | undefined =>
  groups.flatMap(({ fields }) => fields).find((field) => isAskedFor(field) && field.kind === 'cc-number');

/** A part of a path that names one order or one basket, and would be another for the next; `step-2` is none. */
const isOfOneOrder = (part: string): boolean =>
  /\d{4}/.test(part) || (part.length >= 10 && part.replace(/\D/g, '').length > 2) || part.length > 30;

const placeOf = (address: string): string => {
  if (!URL.canParse(address)) return '';
  const { host, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  return [host, ...parts.map((part) => (isOfOneOrder(part) ? '*' : part))].join('/');
};

/** The step of a document that asks for a card's number; null for any other. */
export function checkoutStep(facts: PageFacts): CheckoutStep | null {
  if (!numberField(facts)) return null;
  const asking = facts.groups.filter(({ fields }) =>
    fields.some((field) => isAskedFor(field) && field.kind === 'cc-number'),
  );
  const targets = asking.flatMap((group) => group.targets.map(({ url }) => placeOf(url)));
  return { host: facts.host, page: placeOf(facts.url), targets: [...new Set(targets)] };
}

/**
 * Whether two documents are one step, shown again: at one address, or with one target, as a server shows a form again
 * that it has refused.
 */
export const isSameStep = (one: CheckoutStep, other: CheckoutStep): boolean =>
  one.page === other.page || one.targets.some((target) => other.targets.includes(target));
