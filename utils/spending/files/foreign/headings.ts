/** What a column of another program's file can hold. */
export const CSV_FIELDS = [
  'date',
  'shop',
  'amount',
  'incoming',
  'direction',
  'currency',
  'country',
  'category',
  'orderNumber',
  'note',
  'status',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Words parted by bars, in the form in which Unicode's compatible characters are one (NFKC), as cells are compared. */
export const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split('|')
    .map((word) => word.trim());

/**
 * Words of column headings, lower case, most telling first: the day of the purchase before that of its booking, the
 * one who was paid before the purpose, what was spent before amounts of either direction.
 */
export const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  date: words(
    'purchase date | transaction date | order date | kaufdatum | belegdatum | fecha de compra | fecha operación | date d’achat | date | datum | buchungstag | buchung | fecha | data | päivä | pvm | dato | dátum | kuupäev | datums | tarih | дата | ημερομηνία | التاريخ | تاریخ | תאריך | วันที่ | ngày | tanggal | ご利用日 | 利用日 | 取引日 | 日付 | 年月日 | 交易日期 | 交易时间 | 日期 | 거래일 | 이용일 | 날짜 | 일자',
  ),
  shop: words(
    'shop | merchant | payee | store | seller | website | partner name | counterparty | counter party | beneficiary | recipient | target name | händler | begünstigter | beguenstigter | zahlungsempfänger | zahlungsempfänger*in | beguenstigter/zahlungspflichtiger | begünstigter/zahlungspflichtiger | name zahlungsbeteiligter | auftraggeber/empfänger | auftraggeber / begünstigter | begünstigter / auftraggeber | empfänger | tienda | comercio | beneficiario | commerçant | marchand | bénéficiaire | negozio | esercente | estabelecimento | sklep | odbiorca | obchodník | příjemce | tegenpartij | mottagare | modtager | saaja | kedvezményezett | gavėjas | saņēmējs | magazin | магазин | получатель | отримувач | 商户 | 商店 | 交易对方 | ご利用先 | 利用店名 | 店 | 가맹점 | 이용하신곳 | שם בית העסק | المتجر | description | details | particulars | narrative | verwendungszweck | buchungstext | beschreibung | concepto | descripción | descrição | descrizione | causale | operazione | libellé | omschrijving | naam | opis | popis | beskrivning | beskrivelse | tekst | selite | megnevezés | közlemény | açıklama | описание | опис | назначение | περιγραφή | البيان | شرح | תיאור | รายการ | diễn giải | keterangan | 摘要 | お取引内容 | 内容 | 적요 | 내용 | name | nimi | namn | navn | ellenoldali név | název účtu protiúčtu | text | title | memo',
  ),
  amount: words(
    'amount | total | betrag | importe | montant | importo | valor | kwota | bedrag | belopp | beløb | beloep | summa | částka | suma | összeg | tutar | сумма | сума | ποσό | المبلغ | مبلغ | סכום | จำนวนเงิน | số tiền | jumlah | ご利用金額 | debit | débit | debet | soll | withdrawal | money out | paid out | belastung | ausgabe | cargo | dare | uscite | obciążenia | расход | 支出 | 出金 | お支払 | 출금 | 金额 | 金額 | 금액 | ut fra konto | hævet | uttag | wydatki | výdaje | terhelés | plăți | χρέωση | חובה | مدين | borç | ถอน | ghi nợ | витрати | 引出 | 찾으신 | price | sum',
  ),
  incoming: words(
    'credit | crédit | kredit | haben | deposit | money in | paid in | gutschrift | einnahme | abono | ingreso | avere | entrate | uznania | приход | 收入 | 存入 | 入金 | 입금 | inn på konto | indsat | insättning | wpływy | příjmy | jóváírás | încasări | πίστωση | זכות | دائن | alacak | ฝาก | ghi có | надходження | 預入 | 맡기신',
  ),
  direction: words(
    'debit/credit | credit/debit | dr/cr | cr/dr | d/c | s/h | soll/haben | soll-haben | umsatzart | umsatztyp | direction | af bij | sens | 收/支 | type',
  ),
  currency: words(
    'currency | währung | waehrung | moneda | devise | divisa | moeda | valuta | waluta | měna | mena | pénznem | para birimi | валюта | νόμισμα | العملة | מטבע | 货币 | 币种 | 通貨 | 통화',
  ),
  country: words(
    'country | land | país | pays | paese | kraj | země | maa | ország | ülke | страна | країна | χώρα | 国家 | 国 | 국가',
  ),
  category: words(
    'category | kategorie | categoría | catégorie | categoria | kategoria | kategori | категория | категорія | 类别 | 分类 | カテゴリ | 카테고리',
  ),
  orderNumber: words(
    'order number | order id | order | bestellnummer | pedido | commande | ordine | zamówienie | bestelling | заказ | 订单 | 注文 | 주문',
  ),
  note: words('note | comment | notiz | nota | remarque | uwagi | poznámka | заметка | 备注 | 備考 | 메모'),
  status: words(
    'status | state | zustand | estado | état | statut | stato | situação | stan | stav | állapot | durum | tila | статус | состояние | стан | κατάσταση | الحالة | وضعیت | סטטוס | מצב | สถานะ | trạng thái | 交易状态 | 当前状态 | 状态 | 狀態 | ステータス | 状態 | 상태',
  ),
};

/** Words of headings that hold one of a field and yet name something else: `Fee amount`, `Recipient account`. */
export const OTHER_THINGS: Partial<Readonly<Record<CsvField, readonly string[]>>> = {
  shop: words(
    'account | konto | compte | cuenta | iban | number | code | category | country | city | contact',
  ),
  amount: words('balance | saldo | solde | fee amount | fees amount | gebührenbetrag'),
};
