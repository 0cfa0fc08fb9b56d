import type { Finding } from '../checks/finding';
import type { Catalogue } from '../i18n/catalogue';

/** What the background says to the notice of a top document: draw these findings, or none. */
export interface NoticeRequest {
  type: 'notice';
  /** The gravest first. */
  findings: Finding[];
  language: string;
  /** The templates that these findings need. */
  catalogue: Catalogue;
  /** The registrable domain of each host that is shown, so that the page carries no suffix list. */
  domains: Record<string, string>;
}
