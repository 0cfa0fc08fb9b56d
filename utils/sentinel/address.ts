/**
 * Words by which addresses call the step where money moves, in the languages that shops write addresses in.
 * Whole words of the path or of a `#!/route`, never of a host or a query.
 */
const STEP =
  /(?:^|[/_.!#-])(?:(?:secure|express|one(?:page|step)|guest|web|my|fast|quick|shop|cart|order|booking|store|buy)?[-_]?checkouts?|checkout(?:payment|review|step\d?|billing|confirm)|kasse|kassan?|caisse|caja|cassa|paiement|pagos?|pagament(?:os?|i)|finalizar|fechar-pedido|tramitar|odeme|siparis|platba|pokladna|platnosci?|zamowienie|penztar|plata|finalizare|comanda|oplata|oformlenie|oformit|bezahl(?:en|ung)|zahlung(?:sart)?|afrekenen|betal(?:en|n?ing|a)|maksu|pembayaran|bayar|thanh-?toan|payment(?:methods?|details|info(?:rmation)?|options?|step|form|page|s)?|place[-_]?order|zhifu|jiesuan|settlement|cashier|order[-_]?pay)(?=[/_.?#!-]|$|\.(?:php|html?|aspx?|jsp|do|action|cfm))/i;

/** What follows a finished order, what explains payment, and what is read rather than paid. */
const NOT_STEP =
  /thank|success|confirm(?:ed|ation)|complete|receipt|order-received|help|faq|support|blog|news|article|polic(?:y|ies)|terms|about|docs|developer|guide|learn|press|career|wiki|forum/i;

/** Whether an address is that of a step where money moves. Takes any URL text; gives false for what is none. */
export const isCheckoutAddress = (address: string): boolean => {
  const afterHost = /^https?:\/\/[^/?#]*([^?#]*)(?:\?[^#]*)?(#!?\/.*)?$/i.exec(address);
  if (!afterHost) return false;
  const path = `${afterHost[1] ?? ''}${afterHost[2] ?? ''}`.slice(0, 500);
  return STEP.test(path) && !NOT_STEP.test(path);
};
