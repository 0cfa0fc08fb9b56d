/**
 * Words by which addresses call the step where money moves, in the languages that shops write addresses in; those that
 * may be parted, `place-order`, in one piece.
 */
const STEPS =
  'checkout payment finalizar pagament betal bezahl zahlung platnosc kasse kassa kassan caisse caja cassa paiement pago pagos fecharpedido tramitar odeme siparis platba pokladna zamowienie penztar plata comanda oplata oformlenie oformit afrekenen maksu pembayaran bayar thanhtoan placeorder zhifu jiesuan settlement cashier orderpay'.split(
    ' ',
  );

/** Of the first of these words many more are made, `zahlungsart`; what stands before a word for checkout is a short one. */
function isStep(word: string): boolean {
  return (
    STEPS.includes(word) ||
    /^(?:payment|finalizar|pagament|betal|bezahl|zahlung|platnosc)|^(?:[a-z]{3,7})?checkouts?$|^checkout(?:payment|review|step|billing|confirm)$/.test(
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
    !/thank|success|confirm(?:ed|ation)|complete|receipt|received|help|faq|support|blog|news|article|polic|terms|about|docs|developer|guide|learn|press|career|wiki|forum/.test(
      path.toLowerCase(),
    )
  );
}

/**
 * Whether an address is that of a step where money moves: by its path or its `#!/route`, never by its host or query.
 * Takes any URL text; gives false for what is none. Most addresses hold none of the words anywhere, and are done with
 * before any pattern is made.
 */
export const isCheckoutAddress = (address: string): boolean => {
  const unparted = address.toLowerCase().replaceAll('-', '').replaceAll('_', '');
  return STEPS.some((step) => unparted.includes(step)) && isStepPath(address);
};
