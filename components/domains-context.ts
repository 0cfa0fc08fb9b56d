import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The registrable domain of each host that a surface may show. The background knows; views do not carry the list. */
export type Domains = Readonly<Record<string, string>>;

const DomainsContext = createContext<Domains>({});

export const DomainsProvider = DomainsContext.Provider;

/** The registrable domain of a host; where it is not known the host itself, so that nothing of it is ever cut. */
export const useDomain = (host: string): string => useContext(DomainsContext)[host] ?? host;
