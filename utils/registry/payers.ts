import payers from './payers.generated';

let payerDomains: Set<string> | undefined;

const unpack = (packed: string): Set<string> =>
  new Set(
    packed.split('\n').flatMap((line) => {
      const [ending, ...rest] = line.split(' ');
      return rest.map((begun) => (begun ? `${begun}.${ending}` : `${ending}`));
    }),
  );

/** Whether a host is a payment processor's, or below one. */
export const isPayer = (host: string): boolean => {
  payerDomains ??= unpack(payers);
  const domains = payerDomains;
  const labels = host.split('.');
  return labels.some((_, place) => domains.has(labels.slice(place).join('.')));
};
