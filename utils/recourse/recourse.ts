import type { Money } from '../spending/money';
import { COVERS, type Cover, ROUTES, type Route } from './routes';
import { type Offer, WAYS, type Way } from './ways';

/** By which routes money paid in one way may come back. */
export interface Recourse {
  way: Way;
  /** The way is offered whoever takes the money. */
  plain: boolean;
  /** Companies by whose name it is offered, by registry name. */
  companies: string[];
  /** The most that any of the routes helps against. */
  outlook: Cover;
  routes: Route[];
}

/** No item can cost more than the whole order: a smaller order rules a route out. Other currencies tell nothing. */
const isBelow = (total: Money | null, { over, from }: Route): boolean => {
  const least = over ?? from;
  if (!total || !least || total.currency !== least.currency) return false;
  return over ? total.minor <= over.minor : total.minor < least.minor;
};

/** Where a route is certain, those that are up to terms not known here add nothing. */
const withoutIdle = (routes: readonly Route[]): Route[] =>
  routes.some(({ covers }) => covers === 'order')
    ? routes.filter(({ covers }) => covers !== 'unsure')
    : [...routes];

function routesFor({ way, company }: Offer, homeCountry: string, total: Money | null): Route[] {
  const open = ROUTES.filter(
    (route) =>
      route.ways.includes(way) &&
      (!route.countries || route.countries.includes(homeCountry)) &&
      (!route.companies || (company !== null && route.companies.includes(company))) &&
      !isBelow(total, route),
  );
  return withoutIdle(open);
}

/** Where no route is known, the terms are not either. */
const outlookOf = (routes: readonly Route[]): Cover =>
  COVERS.find((cover) => routes.some(({ covers }) => covers === cover)) ?? 'unsure';

/** The most that paying so helps against. Takes the shopper's country as ISO 3166-1 alpha-2, empty where not known. */
export const outlookFor = (offer: Offer, homeCountry: string): Cover =>
  outlookOf(routesFor(offer, homeCountry, null));

/**
 * The routes for each way of paying that is offered, in the order of `WAYS`; offers that share way and routes share one
 * entry. Takes the shopper's country as ISO 3166-1 alpha-2, empty where not known, and what the order comes to, null
 * where that is not known.
 */
export function recourseFor(offers: readonly Offer[], homeCountry: string, total: Money | null): Recourse[] {
  const found = new Map<string, Recourse>();
  for (const offer of offers) {
    const routes = routesFor(offer, homeCountry, total);
    const key = [offer.way, ...routes.map(({ id }) => id)].join(' ');
    const entry = found.get(key) ?? {
      way: offer.way,
      plain: false,
      companies: [],
      outlook: outlookOf(routes),
      routes,
    };
    if (offer.company === null) entry.plain = true;
    else if (!entry.companies.includes(offer.company)) entry.companies.push(offer.company);
    found.set(key, entry);
  }
  const inOrder = ({ way }: Recourse): number => WAYS.indexOf(way);
  return [...found.values()].sort((one, other) => inOrder(one) - inOrder(other));
}
