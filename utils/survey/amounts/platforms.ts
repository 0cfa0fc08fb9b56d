/**
 * Where checkout platforms write the order's total, by their own markup. Sources: WooCommerce's templates
 * (review-order.php), Magento 2's checkout totals, PrestaShop's classic theme, Salesforce's reference
 * architecture, Stripe's hosted checkout, Shopify's checkout, Amazon's and BigCommerce's order summaries,
 * Cafe24's order form.
 */
export const PLATFORM_TOTALS: readonly string[] = [
  '.woocommerce-checkout-review-order-table .order-total .amount',
  '.order_details .order-total .amount, .cart_totals .order-total .amount',
  '.wc-block-components-totals-footer-item .wc-block-components-totals-item__value',
  '.grand.totals .price',
  '.cart-summary-totals .cart-total .value, .order-confirmation-table .total-value .value',
  '.order-summary .grand-total-sum, .grand-total .grand-total-sum',
  '.payment-due__price, .total-recap__final-price, [data-checkout-payment-due-target]',
  '#ProductSummary-totalAmount, .OrderDetails-total .CurrencyAmount, #OrderDetails-TotalAmount',
  '#subtotals-marketplace-table .grand-total-price',
  '.cart-priceItem--total .cart-priceItem-value',
  '.ec-totalBox__paymentTotal .ec-totalBox__price',
  '.checkout-order-total-fee',
  '#total_order_sale_price_view',
];
