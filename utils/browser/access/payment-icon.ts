import browser from 'webextension-polyfill';

/**
 * Marks of a payment step that the browser itself can watch for, without any access of ours to the page
 * (https://developer.chrome.com/docs/extensions/reference/api/declarativeContent). Compound selectors only.
 */
const PAYMENT_MARKS = [
  "input[autocomplete~='cc-number']",
  "input[autocomplete~='cc-csc']",
  "input[name*='cardnumber' i]",
  "input[name*='card_number' i]",
  "input[id*='cardnumber' i]",
  "iframe[src^='https://js.stripe.com/']",
  "iframe[src*='adyen.com/']",
  "iframe[src*='braintreegateway.com/']",
  "iframe[src*='shopifyinc.com/']",
  "iframe[src*='paypal.com/']",
  "iframe[src*='checkout.com/']",
];

const SIZES = [16, 32] as const;

async function drawn(size: number): Promise<ImageData> {
  const file = await fetch(browser.runtime.getURL(`icon/awake-${size}.png`));
  const bitmap = await createImageBitmap(await file.blob());
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas in the background');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, size, size);
}

/**
 * Lights the toolbar button on payment pages, on Chrome alone: Firefox has no such watch. `SetIcon` and never
 * `ShowAction`, since a disabled button has no popup.
 */
export async function lightIconOnPaymentPages(): Promise<void> {
  if (typeof chrome === 'undefined' || !chrome.declarativeContent) return;
  const images = await Promise.all(SIZES.map(async (size) => [size, await drawn(size)] as const));
  const imageData: Record<number, ImageData> = Object.fromEntries(images);
  const { onPageChanged, PageStateMatcher, SetIcon } = chrome.declarativeContent;
  onPageChanged.removeRules(undefined, () => {
    onPageChanged.addRules([
      {
        conditions: PAYMENT_MARKS.map((mark) => new PageStateMatcher({ css: [mark] })),
        actions: [new SetIcon({ imageData })],
      },
    ]);
  });
}
