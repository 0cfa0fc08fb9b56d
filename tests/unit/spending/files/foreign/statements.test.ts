import { describe, expect, it } from 'vitest';
import { readPlainRow } from '@/utils/spending/files/foreign/foreign-row';
import { decimalText } from '@/utils/spending/money';
import { guessed } from './guessed';

/** Statements in the columns that banks and shops give them, and what each row says. */
const STATEMENTS: readonly [name: string, home: [string, string], rows: string, expected: string[]][] = [
  [
    'a savings bank, whose purpose stands before who was paid',
    ['EUR', 'DE'],
    `"Buchungstag";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Betrag";"Waehrung"
"25.03.26";"KARTENZAHLUNG";"2026-03-24T14:12 Debitk.1 2027-12";"TEELADEN LUXEMBOURG";"-1.023,90";"EUR"
"26.03.26";"LOHN";"GEHALT 02/2026";"ACME GMBH";"3.210,55";"EUR"`,
    ['2026-03-25 TEELADEN LUXEMBOURG 1023.90 EUR', 'came-in'],
  ],
  [
    'a direct bank, whose booking type tells the direction',
    ['EUR', 'DE'],
    `"Buchungsdatum";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"Betrag (€)"
"30.03.26";"Gebucht";"ISSUER";"TEELADEN";"VISA Debitkartenumsatz";"Ausgang";"-45,9"
"29.03.26";"Gebucht";"Firma";"Max Muster";"Lohn";"Eingang";"2.500"`,
    ['2026-03-30 TEELADEN 45.90 EUR', 'came-in'],
  ],
  [
    'a bank that notes what was paid in another currency beside it',
    ['EUR', 'DE'],
    `"Booking Date","Partner Name","Partner Iban",Type,"Amount (EUR)","Original Amount","Original Currency"
2026-03-01,"TEAPOT",,Presentment,-10.55,-11.99,USD
2026-03-03,"Tea",,Presentment,-1045.0,-1045.0,EUR`,
    ['2026-03-01 TEAPOT 10.55 EUR', '2026-03-03 Tea 1045.00 EUR'],
  ],
  [
    'transfers, of which some stay with the shopper, each with a fee',
    ['GBP', 'GB'],
    `ID,Status,Direction,"Created on","Source fee amount","Source name","Source amount (after fees)","Source currency","Target name"
CARD-1,COMPLETED,OUT,"2026-03-02 10:11:12",0.10,"Jane Doe",25.60,USD,"Teapot"
BALANCE-2,COMPLETED,NEUTRAL,"2026-03-03 10:11:12",0.10,"Jane Doe",100.00,USD,"Jane Doe"
TRANSFER-3,COMPLETED,IN,"2026-03-04 10:11:12",0.10,"ACME",500.00,USD,"Jane Doe"`,
    ['2026-03-02 Teapot 25.60 USD', 'not-a-purchase', 'came-in'],
  ],
  [
    'payments that came to nothing, beside those that are still on their way',
    ['EUR', 'DE'],
    `Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
CARD_PAYMENT,Current,2026-03-02 10:11:12,2026-03-03 09:00:00,Teapot,-25.60,0.00,USD,COMPLETED,74.40
CARD_PAYMENT,Current,2026-03-03 10:11:12,,Tea,-12.00,0.00,EUR,REVERTED,
CARD_PAYMENT,Current,2026-03-04 10:11:12,,Tea House,-9.00,0.00,EUR,PENDING,`,
    ['2026-03-02 Teapot 25.60 USD', 'not-paid', '2026-03-04 Tea House 9.00 EUR'],
  ],
  [
    'Thai headings, whose letters have a form of their own once they are compared',
    ['THB', 'TH'],
    `วันที่,รายการ,ยอดคงเหลือ,จำนวนเงิน
24/03/2026,ร้านน้ำชา,5000.00,125.00`,
    ['2026-03-24 ร้านน้ำชา 125.00 THB'],
  ],
  [
    'a balance, which is no state of a payment',
    ['EUR', 'DE'],
    `Buchungstag;Empfänger;Betrag;Währung;Kontostand
24.03.2026;Teeladen;-23,90;EUR;storniert
25.03.2026;Teehaus;-5,00;EUR;1.023,90`,
    ['2026-03-24 Teeladen 23.90 EUR', '2026-03-25 Teehaus 5.00 EUR'],
  ],
  [
    'money that comes in from nobody in particular',
    ['GBP', 'GB'],
    `Date,Amount,Currency,Merchant,"Transaction Type"
13-04-2026,-25.60,USD,Teapot,DEBIT
14-04-2026,500.00,USD,,CREDIT
15-04-2026,-1.00,USD,,DEBIT`,
    ['2026-04-13 Teapot 25.60 USD', 'came-in', 'no-shop'],
  ],
  [
    'a wallet that writes all amounts without signs',
    ['CNY', 'CN'],
    `交易号,交易创建时间 ,交易对方 ,金额（元） ,收/支 ,备注 ,
2026030222001	,2026-03-02 10:11:12 ,竹林堂 ,1123.90 ,支出 , ,
2026030322001	,2026-03-03 10:11:12 ,张三 ,500.00 ,收入 , ,
2026030422001	,2026-03-04 10:11:12 ,余额宝 ,1500.00 ,不计收支 , ,`,
    ['2026-03-02 竹林堂 1123.90 CNY', 'came-in', 'not-a-purchase'],
  ],
  [
    'a card company that leaves a column about shops empty',
    ['KRW', 'KR'],
    `이용일,이용고객명,이용카드명,이용하신곳,국내이용금액(원),가맹점정보
2026-03-03,홍길동,굿데이카드,교보문고,"45,900",
2026-03-04,홍길동,굿데이카드,교보문고,"-45,900",
2026-03-05,홍길동,굿데이카드,교보문고,"1,200",`,
    ['2026-03-03 교보문고 45900 KRW', 'came-in', '2026-03-05 교보문고 1200 KRW'],
  ],
  [
    'columns of what went and what came in the words of Norway',
    ['NOK', 'NO'],
    `Dato;Forklaring;Ut fra konto;Inn på konto
14.03.2026;TEPOTTE;1 239,00;
15.03.2026;Lønn;;25000,00`,
    ['2026-03-14 TEPOTTE 1239.00 NOK', 'came-in'],
  ],
  [
    'what a shop tells of its orders',
    ['USD', 'US'],
    `"Website","Order ID","Order Date","Purchase Order Number","Currency","Total Owed","Gift Recipient Contact Details"
"Amazon.co.jp","112-1","2026-03-05T10:11:12.345Z","Not Applicable","JPY","1,800","Not Available"`,
    ['2026-03-05 Amazon.co.jp 1800 JPY'],
  ],
  [
    'lakhs, and nothing where the other direction is told',
    ['INR', 'IN'],
    `"S No.","Value Date","Transaction Date","Transaction Remarks","Withdrawal Amount(INR)","Deposit Amount(INR)","Balance(INR)"
"1","12/03/2026","13/03/2026","TEAPOT","1,23,456.90","0.00","5,00,000.00"
"2","13/03/2026","14/03/2026","SALARY","0.00","1,50,000.00","6,50,000.00"`,
    ['2026-03-13 TEAPOT 123456.90 INR', 'came-in'],
  ],
  [
    'no headings, and the balance before and after each amount',
    ['EUR', 'NL'],
    `123456789\tEUR\t20260302\t1000,00\t976,10\t20260302\t-23,90\tTEAPOT,PAS123
123456789\tEUR\t20260303\t976,10\t3476,10\t20260303\t2500,00\tACME
123456789\tEUR\t20260304\t3476,10\t2476,10\t20260304\t-1000,00\tTea`,
    ['2026-03-02 TEAPOT,PAS123 23.90 EUR', 'came-in', '2026-03-04 Tea 1000.00 EUR'],
  ],
  [
    'no headings, and a column for each direction before the balance',
    ['CAD', 'CA'],
    `2026-03-14,TEAPOT.COM,45.10,,954.90
2026-03-15,PAYROLL DEP,,2500.00,3454.90
2026-03-16,TEA,1045.10,,2409.80`,
    ['2026-03-14 TEAPOT.COM 45.10 CAD', 'came-in', '2026-03-16 TEA 1045.10 CAD'],
  ],
  [
    'a column of payees that is filled for money that comes in',
    ['EUR', 'FI'],
    `Kirjauspäivä;Määrä;Maksaja;Maksunsaaja;Nimi;Otsikko;Saldo;Valuutta
2026/03/02;-23,90;FI12;;TEEKAUPPA;Korttiosto;1000,00;EUR
2026/03/03;2500,00;;FI12;ACME;Palkka;3500,00;EUR
2026/03/04;-1023,90;FI12;;TEE;Korttiosto;2500,00;EUR`,
    ['2026-03-02 TEEKAUPPA 23.90 EUR', 'came-in', '2026-03-04 TEE 1023.90 EUR'],
  ],
  [
    'whole amounts with a point between thousands',
    ['EUR', 'DE'],
    `Datum;Händler;Betrag
02.03.2026;Tee;1.234
13.03.2026;Tee;2.500
14.03.2026;Tee;12`,
    ['2026-03-02 Tee 1234.00 EUR', '2026-03-13 Tee 2500.00 EUR', '2026-03-14 Tee 12.00 EUR'],
  ],
  [
    'a currency of three decimals',
    ['KWD', 'KW'],
    `Date,Description,Amount
12/03/2026,TEAPOT,-12.345
14/03/2026,TEA,-1.250`,
    ['2026-03-12 TEAPOT 12.345 KWD', '2026-03-14 TEA 1.250 KWD'],
  ],
  [
    'a wallet that exchanges money for a purchase, in rows that name nobody',
    ['EUR', 'DE'],
    `"Datum","Name","Typ","Währung","Brutto","Guthaben"
"01.03.2026","Teapot Ltd","Zahlung","USD","-1.234,50","-1.234,50"
"01.03.2026","","Allgemeine Währungsumrechnung","EUR","-1.100,00","-1.100,00"
"01.03.2026","","Allgemeine Währungsumrechnung","USD","1.234,50","0,00"
"14.03.2026","","Bankgutschrift auf PayPal-Konto","EUR","1.100,00","0,00"`,
    ['2026-03-01 Teapot Ltd 1234.50 USD', 'no-shop', 'came-in', 'came-in'],
  ],
  [
    'commas that nothing quotes, so that rows have more cells than the heading',
    ['GBP', 'GB'],
    `Date,Description,Money Out,Money In,Balance
13/03/2026,TEAPOT,23.45,,976.55
14/03/2026,SALARY,,1,500.00,2476.55
15/03/2026,TEA,£1,023.45,,1453.10
16/03/2026,TEA, 3 SUGAR,23.45,,1429.65
17/03/2026,TEA,23.45,,1406.20
18/03/2026,TEA,23.45,,1382.75
19/03/2026,TEA,23.45,,1359.30`,
    [
      '2026-03-13 TEAPOT 23.45 GBP',
      ...Array<string>(3).fill('amount-not-a-number'),
      ...['17', '18', '19'].map((day) => `2026-03-${day} TEA 23.45 GBP`),
    ],
  ],
  [
    'commas that nothing quotes behind the amount',
    ['BRL', 'BR'],
    `Data,Valor,Identificador,Descrição
13/03/2026,-123.90,65f1a2b3,Compra - Bule
14/03/2026,-3.90,65f1a2b4,Compra - Bule, Porto
15/03/2026,-4.90,65f1a2b5,Compra - Bule`,
    [
      '2026-03-13 Compra - Bule 123.90 BRL',
      '2026-03-14 Compra - Bule 3.90 BRL',
      '2026-03-15 Compra - Bule 4.90 BRL',
    ],
  ],
];

describe('a statement read as it is guessed', () => {
  it.each(STATEMENTS)('%s', (_, [homeCurrency, homeCountry], text, expected) => {
    const { table, columns } = guessed(text, { homeCurrency, homeCountry });
    const said = table.samples.map((cells) => {
      const row = readPlainRow(cells, columns);
      if (!row.ok) return row.reason;
      const { orderedOn, shop, amount } = row.value;
      return `${orderedOn} ${shop} ${decimalText(amount)} ${amount.currency}`;
    });
    expect(said).toEqual(expected);
  });
});
