import { outlookFor } from '../../recourse/recourse';
import { offerOf } from '../../recourse/ways';
import type { PageCheck } from '../check';
import { companiesOn } from './companies-on-page';

/** A payment company of the registry can take the money: worth knowing who, where, what, and whether it can come back. */
export const known: PageCheck = {
  code: 'pay.known',
  looksAt: 'page',
  run(facts, { homeCountry }) {
    return companiesOn(facts).map((company) => {
      const offer = offerOf(company);
      return {
        code: this.code,
        severity: 'info' as const,
        evidence: {
          processor: company.name,
          country: company.country,
          trade: company.trade,
          comesBack: offer ? outlookFor(offer, homeCountry) : 'unsure',
        },
        step: { kind: 'none' as const },
      };
    });
  },
};
