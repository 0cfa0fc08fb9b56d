import payers from './payers.generated';

let payerDomains: Set<string> | undefined;

const unpack = (packed: string): Set<string> =>
  new Set(
    packed.split(' ').flatMap((group) => {
      const [label = '', ...rest] = group.split('.');
      return rest
        .join('.')
        .split(',')
        .map((ending) => (ending ? `${label}.${ending}` : label));
    }),
  );

/** Whether a host is a payment processor's, or below one. */
export const isPayer = (host: string): boolean => {
  payerDomains ??= unpack(payers);
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (payerDomains.has(rest)) return true;
  }
  return false;
};
