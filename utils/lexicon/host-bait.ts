/**
 * Words that stand beside a name in the hostnames of parcel, payment and account scams, by language
 * (ISO 639-1), as hostnames spell them: Latin letters, no diacritics. Written from general knowledge of the
 * wording of such messages ("your parcel is held at customs, pay the fee, confirm your address").
 */
const BAIT_BY_LANGUAGE = {
  en: 'account accounts acct address addr admin alert alerts amend amendment appeal approve arrive arrived assist assistance auth authen authentication authority authorize await awaiting bill billing blocked bonus cancel card cardupdate care cashback center centre certificate change check checkout claim clearance client collect collection confirm confirmation contact control coupon courier credit customer custom customs deliver delivered delivery deposit details discount dispatch dispute duty error express failed fee fees file fine form freight gift giveaway guard helpdesk help helper helpline hold held id identity incomplete info information inspect interruption invalid invoice issue issues item items job limited line locate login logistic logistics logon lost lose loss lucky luckyspin mail mailing manage management member membership message missed modify money msg notice notification notify number office offer official operation order orders otp pack package packages packet parcel parcels parcelpost password pay payee payment payments pending pickup portal post postage postal prize promo protect protection question queue quick rebate receive recharge recover recovery redeem redelivery redeliver refund register reject renew renewal repack repay request reschedule resend reset resolve restore restricted retry return returns review reward rewards safe safety sale sales schedule secure secured security send sending serve servicing session settle ship shipment shipped shipper shipping sign signin signup slots sms spin stamp status statement stop submit subscription support survey suspended suspension tariff task tax ticket tool toll track tracker tracking trace transfer trk unlock unpaid unusual update updates upgrade urgent user validate validation verif verifed verified verify verification view voucher wallet warning warehouse win winner withdraw',
  zh: 'kuaidi baoguo wuliu youzheng chaxun zhifu dingdan qianshou tuikuan kefu renzheng yanzheng denglu shoujian guanshui',
  ko: 'taekbae baesong gyeolje songjang hwanbul injeung jumun gwanse tongwan',
  ru: 'dostavka posylka oplata zakaz perevod vozvrat poluchenie oformlenie sdelka bezopasnaya poluchit platezh podtverdit vykup kurier otpravka tamozhnya',
  fr: 'colis livraison suivi paiement payer frais douane relivraison reprogrammer confirmer verification espace compte facture remboursement amende client securite mise jour livrer reception affranchissement retrait',
  id: 'paket kirim kiriman pengiriman lacak bayar pembayaran ongkir tagihan undian hadiah konfirmasi verifikasi akun resi bea cukai',
  ja: 'haitatsu haisou soukou tsuiseki nimotsu shiharai kakunin ninsho okyakusama fuzai saihaitatsu kaiin touroku henkin takkyubin',
  de: 'paket pakete sendung sendungs sendungen sendungsverfolgung lieferung liefern zustellung zoll zollgebuhr zollgebuehr gebuhr gebuehr zahlung bezahlen bezahlung konto kunde kunden kundenservice bestatigung bestaetigung bestatigen verifizierung rechnung ruckgabe ruckerstattung verfolgung sicherheit anmelden sicher kauf kaufen verkauf geld empfang empfangen abholung nachverfolgung',
  pt: 'receber recebimento encomenda encomendas entrega entregas rastreio rastreamento rastrear pagamento pagar taxa taxas alfandega aduaneira desalfandegamento boleto conta cliente fatura reembolso confirmar confirmacao atualizar cadastro retirada retido liberacao liberar desbloqueio desbloquear premio premios oferta ofertas promocao seguranca compra venda objeto tributo regularizar',
  el: 'dema paketo paradosi apostoli pliromi plirono teloneio teli epivevaiosi entopismos antikatavoli logariasmos',
  es: 'paquete paqueteria paquetes envio envios centro entrega entregas seguimiento rastreo rastrear pago pagos pagar tasa tasas aduana aduanas arancel reparto cuenta cliente factura reembolso confirmar confirmacion verificar verificacion actualizar recoger recibir cobro cobrar oferta premio regalo seguridad compra venta reprogramar gestion',
  it: 'pacco pacchi spedizione spedizioni consegna consegne tracciamento traccia pagamento pagare dogana dogane doganale tassa spese conto cliente fattura rimborso conferma confermare verifica aggiorna aggiornamento ritiro giacenza sblocca sicurezza acquisto vendita riconsegna ricevi incasso',
  fi: 'paketti paketin toimitus lahetys seuranta maksu maksaa tulli tullimaksu tili asiakas lasku palautus vahvista vahvistus nouto osoite',
  nl: 'pakket pakketje pakjes pakketten bezorging bezorgen bezorg levering verzending verzenden volgen betaling betalen betaal kosten douane douanekosten invoer klant klanten factuur terugbetaling bevestigen bevestiging verificatie verifieren rekening ophalen retour veilig koop verkoop verzoek betaalverzoek',
  pl: 'paczka paczki paczke przesylka przesylki dostawa dostawy dostawca kurier kurierska sledzenie sledz platnosc platnosci oplata oplac doplata doplac zaplata zaplac clo konto klient faktura zwrot potwierdz potwierdzenie weryfikacja odbior odbierz odebrac bezpieczna bezpieczne zamowienie zakup sprzedaz oferta lokalna lokalnie przelew pakunek',
  tr: 'kargo kargom paket gonderi gonderim teslimat takip odeme ode ucret gumruk hesap musteri fatura iade onay onayla dogrulama sifre kampanya hediye cuzdan siparis',
  ar: 'shahna tawseel tawsil tarood taroud barid safqa daf jamarik jumruk shohna tatabo',
  fa: 'baste peygiri ersal pardakht gomrok tahvil marsule kharid',
  he: 'mishloach mishloah havila chavila tashlum meches maakav doar',
  th: 'phatsadu songkhong khonsong chamra jaichanr pasadu titam phasi',
  vi: 'buukien buucuc giaohang vanchuyen thanhtoan donhang theodoi hoantien xacnhan haiquan taikhoan nhanqua nhanthuong chuyentien phivanchuyen',
  cs: 'zasilka zasilky zasilku balik baliku doruceni dorucit dodani sledovani platba platby zaplatit poplatek clo celni ucet zakaznik faktura vraceni potvrdit potvrzeni overeni prepravce kuryr',
  sv: 'paketet forsandelse leverans leverera sparning spara betala betalning avgift tull tullavgift konto kund faktura aterbetalning bekrafta verifiera utlamning hamta bankid sakerhet',
  da: 'pakke pakken pakker levering forsendelse sporing spor betaling betal gebyr told toldgebyr konto kunde faktura refusion bekraeft verificer afhentning mitid sikkerhed',
  no: 'pakke pakken levering forsendelse sporing betaling betale gebyr toll tollavgift konto kunde faktura refusjon bekreft verifiser hente bankid sikkerhet',
  hu: 'csomag csomagja csomagkuldes kuldemeny szallitas kezbesites nyomkovetes fizetes fizet dij vam vamdij szamla ugyfel visszaterites megerosites rendeles futar atvetel',
  ro: 'colet coletul coletului livrare livrari urmarire plata plati plateste taxa taxe vama vamala cont client factura rambursare confirma confirmare verificare curier comanda ridicare',
  uk: 'dostavka posylka posylky oplata otrymaty otrimati zamovlennya povernennya perekaz bezpechna vydacha kurer platizh mytnytsya',
  hi: 'parsal bhugtan daak kuriyar shulk khata puraskar inaam',
} as const;

/** Words that any shop uses of itself; they make a name suspicious only where the ending does too. */
const FILLER =
  'a about access agent america app apps area asia auto bank best biz business buy cash channel city cloud club co com company connect dash dashboard de deal deals digital direct discount europe europa event for free from game games get global go gov green guide home hot inc india inter international internet intl is japan life link live local ltd main mall market mart mega mobile mode my national net network new news next now of on one online open org our outlet page part parts partner people platform play plus point premium pro product products prime real red sell seller select service services shop shopping shops site social solution solutions space spot staff star start station store stores student super system team tech technology the tienda time to today top tour trade trading travel us usa vip wap web website welcome work world www you your zone';

/** Words of a company's own workshop, and of those who write about it: on an ordinary ending they speak for a host. */
const WORKSHOP =
  'academy ads affiliate alt apis apps analytics api archive articles assets blog blogs books cache career careers cdn channel club community conference corp css data design dev developer developers docs education engineering event events everything fan fans feed festival files finance font fonts forum forums foundation games group gw hiring history hr hub image images img inc insider inside institute it intranet investor investors jobs js lab labs learn learning mag magazine manual media metrics museum music news partners photo photos pics pictures pix press programs publications radio recruiting recruitment replica research review reviews school sec server staging static stats stuff studio st talk tags thehub theme tips tools training trophies tv university uploads video videos wiki world';

/** Abbreviations of countries, currencies and languages as hostnames carry them. */
const PLACES =
  'ae ar at au be bg br ca ch chile china cl cn co cz de deutschland dk ee eg en es esp espana eu fi fr france ge gr hk hr hu id ie il in india indonesia ir is italia italy japan jp ke kr kz lt lu lv ma malaysia mexico mx my ng nl no nz pe ph pk poland polska pl portugal pt qa ro rs ru sa se sg si sk spain th thailand tr tw ua uae ug uk us usa uz ve vietnam vn za';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const HOST_BAIT = words(Object.values(BAIT_BY_LANGUAGE).join(' '));
export const HOST_FILLER = words(FILLER);
export const HOST_WORKSHOP = words(WORKSHOP);
export const HOST_PLACES = words(PLACES);

/** Whether a word is one of those above, which stand in any company's hostnames. */
export const isHostWord = (word: string): boolean =>
  HOST_BAIT.has(word) || HOST_FILLER.has(word) || HOST_WORKSHOP.has(word);
