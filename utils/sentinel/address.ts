/**
 * Words by which addresses call the step where money moves, in the languages that shops write addresses in.
 * Whole words of the path or of a `#!/route`, never of a host or a query.
 */
const STEP =
  /(?:^|[/_.!#-])(?:(?:secure|express|one(?:page|step)|guest|web|my|fast|quick|shop|cart|order|booking|store|buy)?[-_]?checkouts?|onestepcheckout|onepagecheckout|checkout[-_]?(?:payment|review|step\d?|billing|confirm)|kasse|zur-kasse|kassa|kassan|caisse|caja|cassa|paiement|pago|pagos|pagamento|pagamentos|pagamenti|finalizar(?:-compra)?|fechar-pedido|tramitar|odeme|siparis|platba|pokladna|platnosc|platnosci|zamowienie|penztar|plata|finalizare|comanda|oplata|oformlenie|oformit|bezahlen|bezahlung|zahlung|zahlungsart|afrekenen|betalen|betaling|betala|betalning|maksu|pembayaran|bayar|thanh-toan|thanhtoan|payment[-_]?(?:method|methods|details|info|information|options?|step|form)?|payments|paymentpage|place[-_]?order|zhifu|jiesuan|settlement|cashier|order[-_]?pay)(?=[/_.?#!-]|$|\.(?:php|html?|aspx?|jsp|do|action|cfm))/i;

/** What follows a finished order, what explains payment, and what is read rather than paid. */
const NOT_STEP =
  /thank|success|confirm(?:ed|ation)|complete|receipt|order-received|help|faq|support|blog|news|article|policy|policies|terms|about|docs|developer|guide|learn|press|career|wiki|forum/i;

/** Whether an address is that of a step where money moves. Takes any URL text; gives false for what is none. */
export const isCheckoutAddress = (address: string): boolean => {
  const afterHost = /^https?:\/\/[^/?#]*([^?#]*)(?:\?[^#]*)?(#!?\/.*)?$/i.exec(address);
  if (!afterHost) return false;
  const path = `${afterHost[1] ?? ''}${afterHost[2] ?? ''}`.slice(0, 500);
  return STEP.test(path) && !NOT_STEP.test(path);
};
