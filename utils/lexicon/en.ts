import type { Language } from './language';

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'card number', 'card no', 'card #', 'credit card', 'debit card', 'card num', 'cardnumber', 'security code',
  'card code', 'digit number', 'long number', 'name on card', 'card account', 'security number',
  'card expir', 'card verif', 'verification number',
  'number on card', 'number on the card', 'number on your card',
  'security digits',
];

export const little: Language['little'] = [];

export const letters = '';

export const countries: Language['countries'] = [];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'card number', 'card no', 'card num', 'card #', 'credit card number', 'credit card no', 'credit card #',
    'credit card', 'debit card number', 'debit card', 'credit or debit card', 'credit or debit card number',
    'card account number', 'bank card number', 'number on card', 'cardnumber', 'cc number', 'cc #',
    'payment card number', 'visa card number', '16 digit card number', '16 digit number', 'long card number',
    'long number', 'credit debit card number', 'credit card account number', 'atm card number',
    'creditcard number', 'card details number',
    'number on the card', 'number on your card', 'number on front of card',
    'number on the front of your card', 'number on the front of the card', 'card numbers', 'card nr',
    'card nbr',
  ],
  'cc-csc': [
    'security code', 'cvv', 'cvc', 'csc', 'cvn', 'ccv', 'cvd', 'cid', 'cvv2', 'cvc2', 'cvv code', 'cvc code',
    'cvv number', 'card security code', 'card verification',
    'card verification number', 'card verification code', 'card verification value',
    'card identification number', 'verification number', 'card code', '3 digit code', '3 digits on back',
    '3 digits', 'security number', '3 4 digit code', 'security value', 'card security value', 'cvv no',
    'card security number', 'card id number', 'signature panel code', 'last 3 digits', 'three digits',
    'secure code', 'card cvv', 'validation code', 'cvc number',
    'security digits', 'card security digits', '3 digit number', 'three digit code', 'three digit number',
    '3 digits on the back', '3 digits on the back of card', 'digits on the back',
    'code on the back of the card', 'code on back of card', 'code on the back of your card',
    'last three digits', '3 digit security number', 'card validation number', 'card validation value',
  ],
  'cc-exp': [
    'expiration date', 'expiry date', 'exp date', 'expiration', 'expiry', 'expires', 'expires on',
    'expires end', 'exp', 'valid thru', 'valid through', 'valid until', 'valid to', 'valid till',
    'good thru', 'mm yy', 'mm yyyy', 'm y', 'card expiry', 'card expiration', 'card expiry date',
    'card expiration date', 'validity', 'date of expiry', 'expire date', 'expiring date', 'month year',
    'expiration mm yy', 'expiry mm yy', 'end date', 'good through', 'good until',
  ],
  'cc-exp-month': [
    'expiration month', 'expiry month', 'exp month', 'exp mm', 'exp mo', 'month', 'mm', 'card expiry month',
    'card expiration month', 'expires month',
  ],
  'cc-exp-year': [
    'expiration year', 'expiry year', 'exp year', 'exp yy', 'exp yr', 'year', 'yy', 'yyyy',
    'card expiry year', 'card expiration year', 'expires year',
  ],
  'cc-name': [
    'name on card', 'name on the card', 'name on credit card', 'name on your card', 'cardholder',
    'cardholder name', 'cardholder s name', 'card holder', 'card holder name', 'card holder s name',
    'name of cardholder', 'name of card holder', 'name as it appears on card',
    'name as it appears on the card', 'as it appears on the card', 'as it appears on card',
    'as shown on card', 'as printed on card', 'name as shown on card', 'name of the cardholder',
    'name as on card', 'card owner', 'card name', 'exact name on card', 'full name on card',
    'account holder name on card', 'first name on card', 'last name on card', 'cardholder first name',
    'cardholder last name',
  ],
  'cc-type': [
    'card type', 'credit card type', 'type of card', 'card brand', 'card issuer', 'select card',
    'type of credit card', 'card company',
  ],
  issuer: ['issuing bank', 'card issuing bank', 'bank that issued the card', 'name of the bank'],
  'card-pin': [
    'card pin', 'atm pin', 'pin code', 'pin of your card', 'pin number', 'your card s pin', 'debit card pin',
    'card password', 'card pin code', '4 digit pin', 'pin',
  ],
  'account-number': [
    'account number', 'bank account number', 'account no', 'iban', 'sort code', 'routing number',
    'bank account', 'bsb', 'acct number',
  ],
  'bank-password': [
    'online banking password', 'internet banking password', 'bank password', 'netbanking password',
    'banking password', 'online banking pin', 'online banking id', 'internet banking id',
  ],
  'one-time-code': [
    'one time code', 'one time password', 'one time passcode', 'otp', 'sms code', 'verification code',
    'code we sent', 'code from sms', 'otp code', 'authentication code', 'confirmation code', '6 digit code',
    'passcode',
  ],
  'national-id': [
    'social security number', 'ssn', 'national id', 'national id number', 'passport number', 'passport',
    'id card', 'id card number', 'identity card number', 'identity number', 'id number',
    'national insurance number', 'driver s license', 'driving licence number', 'si card', 'si card number',
    'customs code', 'document number', 'emirates id', 'student id', 'pan card', 'pan card number',
    'residence permit',
  ],
  'tax-number': [
    'tax id', 'tax id number', 'tax number', 'tax registration number', 'tax identification number',
    'taxpayer identification number', 'taxpayer id', 'tin number', 'ssn ein', 'ein ssn', 'ssn tin',
    'tax code', 'pan income tax', 'income tax pan', 'business tax id', 'company tax id', 'vat', 'vat number', 'vat no', 'vat id', 'vat id number',
    'vat reg no', 'vat registration number', 'vat registration', 'vat identification number', 'eu vat',
    'eu vat number', 'uk vat number', 'vatin', 'gst number', 'gst no', 'gst id', 'gst registration number',
    'gst hst number', 'gstin', 'abn', 'nzbn', 'ein number', 'employer identification number', 'sales tax id',
    'tax exempt number', 'tax exemption number', 'company number', 'company no', 'company id',
    'company id number', 'company registration number', 'company registration no', 'company registration',
    'business number', 'business id', 'business id number', 'business registration number',
    'business tax number', 'registration number', 'trade register number', 'commercial register number',
    'organisation number', 'organization number', 'org number', 'org no', 'uen', 'duns number', 'eori',
    'eori number', 'eori no',
  ],
  'gift-card': [
    'gift card', 'gift card number', 'gift certificate', 'gift code', 'gift voucher', 'voucher',
    'voucher code', 'voucher number', 'coupon', 'coupon code', 'promo code', 'promotional code',
    'promotion code', 'discount code', 'e gift card', 'store credit', 'gift card pin', 'prepaid card',
    'egift', 'gift card code', 'gift',
    'check balance', 'check your balance', 'check my balance', 'balance check', 'balance inquiry',
    'balance enquiry', 'card balance', 'gift balance',
  ],
  loyalty: [
    'loyalty card', 'loyalty card number', 'loyalty number', 'membership number', 'membership card number',
    'member number', 'member card', 'rewards card', 'reward card', 'rewards number', 'frequent flyer number',
    'frequent flyer', 'bonus card', 'club card', 'library card', 'library card number', 'insurance card',
    'medicare card', 'health card', 'sim card', 'sim card number', 'iccid', 'order number', 'tracking number',
    'invoice number', 'reference number', 'serial number', 'business card', 'graphics card', 'memory card',
    'report card', 'card message', 'store card number', 'points card', 'travel card', 'bonus card number',
    'green card', 'warranty card', 'warranty card number', 'fuel card', 'fuel card number', 'oyster card',
    'oyster card number', 'transit card', 'transit card number', 'green card number', 'health card number',
    'medicare card number', 'nectar card', 'nectar card number', 'nectar number', 'clubcard',
    'clubcard number', 'credit card balance', 'credit card debt',
    'product key', 'license key', 'licence key', 'activation key', 'certificate number', 'serial key',
    'donor card', 'blood donor card', 'donor card number', 'discount card', 'discount card number',
    'railcard', 'railcard number', 'concession card', 'concession card number', 'smartcard number',
    'smart card number', 'travel card number', 'travelcard number', 'guarantee card',
    'membership card', 'press card', 'access card', 'gym card', 'patient card', 'student card',
    'employee card', 'parking card', 'parking permit', 'disability card', 'senior card', 'vaccination card',
    'voter card', 'fishing licence',
  ],
  card: ['card', 'credit card', 'debit card', 'payment card', 'bank card', 'cards', 'visa', 'mastercard'],
  password: ['password', 'passphrase', 'your password', 'confirm password'],
  email: ['email', 'e mail', 'email address', 'e mail address', 'mail'],
  tel: [
    'phone', 'phone number', 'telephone', 'telephone number', 'mobile', 'mobile number', 'cell phone', 'tel',
    'contact number', 'fax',
  ],
  name: [
    'name', 'first name', 'last name', 'full name', 'surname', 'given name', 'family name', 'your name',
    'user name', 'username', 'user id', 'middle initial',
  ],
  address: [
    'company', 'company name', 'address', 'street', 'street address', 'address line 1', 'address line 2',
    'city', 'town', 'state', 'province', 'billing address', 'house number', 'county', 'apartment', 'suite',
  ],
  'postal-code': [
    'zip', 'zip code', 'postal code', 'postcode', 'post code', 'pin code postal', 'zip postal code',
    'billing zip',
  ],
  country: ['country', 'country region', 'nationality'],
  'birth-date': [
    'date of birth', 'birth date', 'birthday', 'birthdate', 'dob', 'month of birth', 'year of birth',
    'birth month', 'birth year',
  ],
  search: ['search', 'find', 'search for', 'search products', 'keyword', 'keywords'],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'total', 'grand total', 'order total', 'total amount', 'total price', 'estimated total', 'total today',
    'total cost', 'total charge', 'total charges', 'payment amount', 'order amount', 'total for your order',
    'total inc vat', 'total including vat', 'final total', 'cart total', 'total payment', 'your total',
    'total order', 'today s total', 'total incl tax', 'total incl vat', 'amount', 'purchase amount',
    'transaction amount', 'bill amount', 'invoice amount', 'donation amount', 'your donation',
    'total donation', 'donation total', 'contribution amount', 'your contribution', 'total contribution',
    'pledge amount', 'amount owed', 'total owed', 'amount to be paid', 'amount to be charged',
    'amount charged', 'charge amount', 'invoice total', 'bill total', 'purchase total', 'total bill',
    'to be paid', 'total purchase', 'amount of payment', 'amount of donation',
    'you re giving', 'you are giving', 'you re donating',
  ],
  due: [
    'total due', 'amount due', 'total to pay', 'amount to pay', 'total payable', 'you pay', 'to pay',
    'due today', 'balance due', 'total due today', 'amount payable', 'pay now amount', 'net payable',
    'due now', 'pay today', 'you ll pay', 'you will pay', 'you pay today', 'total amount due',
    'total amount payable', 'total due now', 'amount due now', 'amount due today', 'net amount payable',
    'payable amount', 'payable now', 'you will be charged', 'you ll be charged', 'will be charged today',
    'charged today', 'total to be charged', 'balance to pay', 'balance to be paid', 'outstanding balance',
    'remaining balance',
    'pay now', 'to be charged', 'to be charged to your card', 'to be charged now', 'amount to be charged',
    'charged to your card', 'charge today', 'charged now', 'your card will be charged', 'amount charged today',
    
    
  ],
  debt: ['amount outstanding', 'outstanding amount', 'amount owing', 'balance outstanding', 'total outstanding'],
  'due-later': [
    'pay at property', 'pay at the property', 'pay at hotel', 'pay at the hotel', 'pay at pick up',
    'pay at pickup', 'pay at the counter', 'pay at the desk', 'pay on arrival', 'pay at check in', 'pay later',
    'due later', 'due at property', 'due at the property', 'due at hotel', 'due at the hotel',
    'due at check in', 'due at checkin', 'due at check out', 'due on arrival', 'due at pick up',
    'due at pickup', 'due on delivery', 'due upon arrival', 'payable at the property', 'payable at the hotel',
    'payable on arrival', 'payable later', 'payable at check in', 'payable locally', 'amount due later',
    'balance due later', 'balance due on arrival', 'remaining balance due', 'remaining balance due on arrival',
    'remaining balance due at check in', 'balance at check in', 'balance due before departure',
    'final payment due', 'final balance due', 'charged at check in', 'charged later', 'to pay at property',
    'to pay at the property', 'to pay at the hotel', 'to pay on arrival', 'to pay later',
  ],
  'due-now': ['today', 'now'],
  subtotal: [
    'subtotal', 'sub total', 'item total', 'items total', 'merchandise total', 'product total',
    'items subtotal', 'merchandise subtotal', 'bag total', 'total before tax', 'product subtotal',
    'total of items', 'shipping total', 'total shipping', 'total savings', 'total saved', 'total discount',
    'total tax', 'total items', 'total points', 'tax total', 'total quantity', 'discount total',
    'handling total', 'delivery total', 'estimated tax', 'total before shipping', 'total excl tax',
    'total excl vat', 'total excluding vat', 'total ex vat', 'total units', 'shipping subtotal',
    'previous total',
    'net amount', 'amount before tax', 'amount excl tax', 'amount excl vat', 'amount excluding vat',
    'taxable amount', 'refund amount', 'refunded amount', 'amount refunded', 'minimum amount',
    'maximum amount', 'min amount', 'max amount', 'minimum order amount', 'minimum purchase amount',
    'minimum donation', 'loan amount', 'amount raised', 'goal amount', 'donations so far', 'credit amount',
  ],
  shipping: [
    'shipping', 'delivery', 'postage', 'shipping and handling', 'shipping handling', 'delivery fee',
    'delivery charge', 'shipping cost', 'freight', 'handling fee', 'service fee', 'processing fee',
  ],
  discount: [
    'discount', 'you saved', 'you save', 'you re saving', 'you are saving', 'savings', 'coupon', 'promo', 'off', 'saved', 'was', 'list price',
    'regular price', 'credit applied', 'gift card applied', 'points', 'earn', 'cashback', 'cash back', 'rrp',
    'save',
  ],
  tax: [
    'tax', 'sales tax', 'vat', 'gst', 'taxes', 'hst', 'duties', 'import duties', 'estimated taxes',
    'tax amount', 'duty',
  ],
  pay: [
    'pay', 'pay now', 'make payment', 'submit payment', 'pay securely', 'complete payment',
    'confirm payment', 'confirm and pay', 'proceed to payment', 'pay with card', 'pay by card', 'payment',
    'payment method', 'pay by credit card', 'payment details', 'payment information', 'billing information',
    'card details',
  ],
  order: [
    'place order', 'place your order', 'complete order', 'submit order', 'buy now', 'complete purchase',
    'order now', 'confirm order', 'order summary', 'your order', 'book now', 'subscribe', 'donate',
    'purchase',
  ],
  checkout: [
    'checkout', 'check out', 'secure checkout', 'checkouts', 'payment', 'payments', 'billing',
    'one page checkout', 'onestepcheckout', 'order review', 'place order', 'proceed to checkout',
    'express checkout', 'review order',
  ],
  cart: [
    'cart', 'basket', 'shopping cart', 'shopping bag', 'shopping basket', 'your cart', 'bag', 'trolley',
    'add to cart', 'add to bag', 'add to basket',
  ],
  confirmed: [
    'thank you for your order', 'thank you for your purchase', 'order confirmed', 'order confirmation',
    'your order has been placed', 'order placed', 'payment successful', 'payment received', 'order received',
    'order complete', 'thanks for your order', 'payment complete', 'payment succeeded',
    'thank you for your payment', 'your order is confirmed', 'order number',
  ],
  'fee-customs': [
    'customs fee', 'customs fees', 'customs duty', 'customs duties', 'customs charge', 'customs charges',
    'import fee', 'import duty', 'import tax', 'import charges', 'clearance fee', 'customs clearance fee',
    'unpaid customs', 'vat payment required', 'handling charge',
  ],
  'fee-redelivery': [
    'redelivery fee', 'redelivery', 're delivery', 'redeliver', 'reschedule delivery',
    'reschedule your delivery', 'delivery attempt failed', 'missed delivery', 'failed delivery',
    'schedule a new delivery', 'new delivery attempt', 'delivery attempt',
  ],
  'fee-storage': [
    'storage fee', 'storage fees', 'storage charge', 'warehouse fee', 'holding fee', 'demurrage',
  ],
  'fee-address': [
    'update your address', 'incorrect address', 'incomplete address', 'wrong address',
    'confirm your address', 'address correction', 'invalid address', 'address update fee',
    'verify your address', 'missing house number', 'incorrect zip code', 'unclear address',
  ],
  'fee-insurance': [
    'insurance fee', 'shipping insurance', 'parcel insurance', 'refundable insurance', 'insurance deposit',
    'refundable deposit', 'security deposit',
  ],
  parcel: [
    'parcel', 'package', 'shipment', 'your parcel', 'your package', 'consignment', 'mail item', 'delivery',
    'courier',
  ],
  tracking: [
    'tracking number', 'track your parcel', 'track your package', 'track and trace', 'tracking id',
    'tracking code', 'waybill', 'track shipment', 'consignment number', 'shipment number',
  ],
  'bank-transfer': [
    'bank transfer', 'wire transfer', 'wire the money', 'direct bank transfer', 'transfer to our account',
    'transfer the amount', 'iban', 'swift', 'bank deposit', 'bacs', 'send money to', 'direct deposit',
  ],
  crypto: [
    'bitcoin', 'btc', 'ethereum', 'usdt', 'tether', 'cryptocurrency', 'crypto', 'wallet address',
    'pay with crypto', 'litecoin', 'monero', 'trc20', 'erc20',
  ],
  'gift-card-payment': [
    'pay with gift cards', 'itunes card', 'itunes gift card', 'google play card', 'google play gift card',
    'steam card', 'steam gift card', 'amazon gift card', 'apple gift card', 'scratch off',
    'photo of the card', 'paysafecard', 'neosurf', 'card code on the back', 'gift card as payment',
  ],
  'money-transfer': [
    'western union', 'moneygram', 'ria money transfer', 'money transfer', 'money order', 'worldremit',
    'zelle', 'cash app', 'venmo', 'cashapp', 'e transfer', 'interac e transfer', 'cash in an envelope',
    'remitly',
  ],
  'friends-and-family': [
    'friends and family', 'friends family', 'family and friends', 'send as friend', 'as a gift payment',
    'pay as friends',
  ],
  'pay-on-delivery': [
    'cash on delivery', 'cash upon delivery', 'cash at delivery', 'card on delivery', 'pay on delivery',
    'pay upon delivery', 'pay cash on delivery', 'payment on delivery', 'payment upon delivery',
    'collect on delivery', 'c o d', 'cod available', 'pay after delivery', 'payment after delivery',
    'pay at the door', 'pay on collection', 'pay at collection', 'payment on collection',
    'cash on collection', 'pay on pickup', 'pay on pick up', 'pay at pickup', 'pay at pick up',
    'pay upon pickup', 'payment on pickup', 'payment at pickup', 'payment at pick up', 'cash on pickup',
    'cash on pick up', 'cash at pickup', 'pay in store', 'payment in store', 'pay at store',
    'pay at the store', 'pay at the counter', 'pay by invoice', 'payment by invoice', 'pay on invoice',
    'purchase on invoice', 'buy on invoice',
  ],
  messenger: [
    'whatsapp', 'telegram', 'wechat', 'viber', 'signal', 'facebook messenger', 'contact us on whatsapp',
    'text me', 'message me on', 'line id',
  ],
  countdown: [
    'offer ends in', 'sale ends in', 'hurry', 'time left', 'expires in', 'deal ends in', 'reserved for',
    'cart is reserved', 'limited time', 'ends soon', 'last chance', 'ends in', 'only today', 'held for',
  ],
  'few-left': [
    'left in stock', 'only a few left', 'items left', 'almost sold out', 'selling fast', 'low stock',
    'only 1 left', 'only 2 left', 'only 3 left', 'almost gone', 'high demand', 'limited stock',
  ],
  'many-looking': [
    'people are viewing', 'people are looking', 'people viewing', 'viewing this', 'others are looking',
    'in other carts', 'people have this in their cart', 'bought in the last', 'sold in the last',
    'people watching', 'just bought', 'people are watching',
  ],
  trial: [
    'free trial', 'trial period', 'trial', '7 day trial', '14 day trial', 'try for free', 'try free',
    'start your trial', 'start trial', 'introductory price',
  ],
  recurring: [
    'per month', 'a month', 'monthly', 'per year', 'annually', 'every month', 'billed monthly', 'recurring',
    'renews', 'auto renew', 'automatically renews', 'auto renewal', 'subscription', 'billed annually',
    'each month', 'after the trial', 'renewal', 'per week', 'weekly',
  ],
  'recurring-sum': ['then', 'mo'],
  'cancel-anytime': [
    'cancel anytime', 'cancel at any time', 'cancel any time', 'no commitment', 'unless you cancel',
    'until cancelled', 'until you cancel', 'unless cancelled',
  ],
  mailing: [
    'newsletter', 'newsletters', 'e mail', 'email', 'emails', 'e mails', 'mailing', 'sms', 'offers',
    'catalogue', 'catalog', 'magazine', 'reminder', 'reminders', 'remind me', 'tips', 'updates',
  ],
  'no-subscription': [
    'one time purchase', 'one time payment', 'one time', 'one off', 'single purchase', 'buy once',
    'no subscription', 'without subscription', 'without a subscription', 'instalment', 'instalments',
    'installment', 'installments', 'interest free', 'in 3', 'in 4',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': [
    'start', 'start date', 'start month', 'start year', 'valid from', 'issue date', 'issue month',
    'issue year', 'issued', 'issue', 'from date', 'from month', 'from year', 'start mm', 'start yy',
  ],
  drawn: ['captcha', '*captcha*', 'keystring', 'image', 'picture'],
  sent: [
    'sms', 'sms*', 'otp', '*otp', 'email', 'e mail', 'emailed', 'mobile', 'phone', '*phone', 'text message',
    'captcha', '*captcha*', 'blik',
  ],
  'tax-inside': ['incl', 'inc', 'included', 'including', 'includes', 'inclusive'],
  'tax-outside': [
    'excl vat', 'excl tax', 'excl taxes', 'excl gst', 'excl of vat', 'excl of tax', 'excluding vat',
    'excluding tax', 'excluding taxes', 'excluding gst', 'exclusive of vat', 'exclusive of tax',
    'exclusive of gst', 'exclusive of taxes', 'excluding sales tax', 'ex vat', 'ex gst', 'ex tax',
    'vat excluded', 'vat excl', 'vat exclusive', 'tax excluded', 'tax excl', 'taxes excluded', 'gst excl',
    'gst excluded', 'without tax', 'without vat', 'without taxes', 'before tax', 'before taxes', 'before vat',
    'plus vat', 'plus tax', 'plus gst', 'net of vat', 'net of tax',
  ],
};
