const unpack = (packed: string): Set<string> =>
  new Set(
    packed.split('\n').flatMap((line) => {
      const [ending, ...rest] = line.split(' ');
      return rest.map((begun) => (begun ? `${begun}.${ending}` : `${ending}`));
    }),
  );

/**
 * Gives a test of whether a host is one of the domains packed (`payers.generated.ts`), or below one. They are unpacked
 * when it is first asked, which takes milliseconds: most card forms that are met are never sent.
 */
export const readPayers = (packed: string): ((host: string) => boolean) => {
  let domains: Set<string> | undefined;
  return (host) => {
    domains ??= unpack(packed);
    const labels = host.split('.');
    return labels.some((_, place) => domains?.has(labels.slice(place).join('.')));
  };
};
