/**
 * Words by which addresses call the step where money moves, in the languages that shops write addresses in; those that
 * may be parted, `place-order`, in one piece.
 */
const STEPS =
  'checkout payment kasse kassa kassan caisse caja cassa paiement pago pagos pagamento pagamentos pagamenti finalizar fecharpedido tramitar odeme siparis platba pokladna platnosc platnosci zamowienie penztar plata finalizare comanda oplata oformlenie oformit bezahlen bezahlung zahlung zahlungsart afrekenen betalen betaling betalning betala maksu pembayaran bayar thanhtoan placeorder zhifu jiesuan settlement cashier orderpay'.split(
    ' ',
  );

/** `onepagecheckout`, `paymentmethods`: what stands before a word for checkout is a short word too. */
function isStep(word: string): boolean {
  return (
    STEPS.includes(word) ||
    /^(?:(?:[a-z]{3,7})?checkouts?|checkout(?:payment|review|step|billing|confirm)|payment(?:method|detail|info|information|option|step|form|page)?s?)$/.test(
      word,
    )
  );
}

/** Whether the path and the `#!/route` of an address hold a step's word, and nothing of what is read rather than paid. */
function isStepPath(address: string): boolean {
  const afterHost = /^https?:\/\/[^/?#]*([^?#]*)(?:\?[^#]*)?(#!?\/.*)?$/.exec(address);
  if (!afterHost) return false;
  const path = `${afterHost[1] ?? ''}${afterHost[2] ?? ''}`.slice(0, 500);
  const words = path
    .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.replace(/\d$/, '').toLowerCase());
  return (
    words.some((word, at) => isStep(word) || isStep(`${word}${words[at + 1] ?? ''}`)) &&
    !/thank|success|confirm(?:ed|ation)|complete|receipt|order-received|help|faq|support|blog|news|article|polic(?:y|ies)|terms|about|docs|developer|guide|learn|press|career|wiki|forum/.test(
      path.toLowerCase(),
    )
  );
}

/**
 * Whether an address is that of a step where money moves: by its path or its `#!/route`, never by its host or query.
 * Takes any URL text; gives false for what is none. Most addresses hold none of the words anywhere, and are done with
 * before any pattern is made.
 */
export function isCheckoutAddress(address: string): boolean {
  const unparted = address.toLowerCase().replaceAll('-', '').replaceAll('_', '');
  return STEPS.some((step) => unparted.includes(step)) && isStepPath(address);
}
