import type { Language } from './language';

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kart no', 'kartin numara', 'kartinizin numara', 'kart nu', 'kredi kart', 'banka kart', 'kart guvenlik',
  'guvenlik kod', 'guvenlik numara', 'kart kod', 'guvenlik no', 'debit kart', '16 hane', 'guvenlik sifre',
  'odeme karti num', 'arkasindaki', 'kart dogrulama', 'uzerindeki numara',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  've', 'icin', 'bir', 'bu', 'ile', 'veya', 'daha', 'cok', 'olarak', 'siparis', 'sepet', 'odeme', 'kargo',
  'toplam', 'kabul', 'soyad', 'teslimat',
];

export const letters = 'ğışçöü';

export const countries: Language['countries'] = ['tr'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'kart numarası', 'kart numaranız', 'kart numaranızı', 'kart numarasını', 'kart numaranızı girin',
    'kart numarasını girin', 'kart numaranızı giriniz', 'kart no', 'kart nu', 'kartın numarası',
    'kartınızın numarası', 'kartınızın üzerindeki numara', 'kart üzerindeki numara', 'kredi kartı numarası',
    'kredi kartı numaranız', 'kredi kartı numaranızı girin', 'kredi kartı no', 'kredi kart no',
    'kredi kart numarası', 'kredi kartınızın numarası', 'banka kartı numarası', 'banka kartı numaranız',
    'banka kartı no', 'banka kredi kartı numarası', 'kredi banka kartı numarası',
    'kredi veya banka kartı numarası', 'banka veya kredi kartı numarası', 'debit kart numarası',
    'ödeme kartı numarası', 'kredi kartı', 'banka kartı', 'debit kart', 'banka kredi kartı',
    'kredi banka kartı', 'kredi kartı banka kartı', 'kredi veya banka kartı', 'banka veya kredi kartı',
    '16 haneli kart numarası', '16 haneli kart numaranız', '16 haneli numara', '16 hane',
    'kartınızın 16 haneli numarası', 'kartınızın ön yüzündeki 16 haneli numara',
  ],
  'cc-csc': [
    'güvenlik kodu', 'kart güvenlik kodu', 'güvenlik kodunu', 'kartın güvenlik kodu',
    'kartınızın güvenlik kodu', 'güvenlik numarası', 'kart güvenlik numarası', 'güvenlik no',
    'güvenlik kodu cvv', 'güvenlik kodu cvc', 'güvenlik kodu cvv2', 'güvenlik kodu cvc2', 'cvv kodu',
    'cvc kodu', 'cvv2 kodu', 'cvc2 kodu', 'cvv numarası', 'cvc numarası', 'cvv no', 'cvc no', 'cvv cvc',
    'cvc cvv', 'cvc2 cvv2', 'cvv2 cvc2', 'kart kodu', 'kart doğrulama kodu', 'kart doğrulama numarası',
    '3 haneli güvenlik kodu', '3 haneli kod', '3 haneli güvenlik numarası', 'kartın arkasındaki 3 hane',
    'kartınızın arkasındaki 3 hane', 'kartın arkasındaki 3 rakam', 'kartınızın arkasındaki son 3 rakam',
    'arka yüzdeki 3 hane', 'son 3 hane', 'son 3 rakam', 'arkasındaki son üç hane', 'kart arkasındaki kod',
    'kart güvenlik şifresi', 'son üç rakam', '3 haneli',
  ],
  'cc-exp': [
    'son kullanma tarihi', 'son kullanım tarihi', 'kart son kullanma tarihi', 'kartın son kullanma tarihi',
    'kartınızın son kullanma tarihi', 'son kul tarihi', 'son kul tar', 'son kull tarihi', 'son kul tarih',
    'son kullanma', 'son kullanım', 'son kullanma tar', 's k t', 'skt', 'geçerlilik tarihi',
    'geçerlilik süresi', 'kart geçerlilik tarihi', 'son geçerlilik tarihi', 'geçerlilik bitiş tarihi',
    'geçerlilik', 'ay yıl', 'aa yy', 'aa yyyy', 'ay ve yıl', 'son kullanma ay yıl',
    'son kullanma tarihi ay yıl', 'son kullanma tarihi aa yy', 'bitiş tarihi kart', 'vade tarihi kart',
    'kart vade tarihi', 'kartın geçerlilik tarihi',
  ],
  'cc-exp-month': [
    'ay', 'son kullanma ayı', 'son kullanım ayı', 'son kullanma tarihi ay', 'geçerlilik ayı', 'ay seçin',
    'ay seçiniz', 'kart ay', 'son kul ay',
  ],
  'cc-exp-year': [
    'yıl', 'son kullanma yılı', 'son kullanım yılı', 'son kullanma tarihi yıl', 'geçerlilik yılı',
    'yıl seçin', 'yıl seçiniz', 'kart yıl', 'son kul yıl',
  ],
  'cc-name': [
    'kart sahibi', 'kart sahibinin adı', 'kart sahibinin adı soyadı', 'kart sahibi adı',
    'kart sahibi adı soyadı', 'kart sahibi ad soyad', 'kart sahibinin ismi', 'kart sahibinin adı ve soyadı',
    'kart sahibi isim', 'kart üzerindeki isim', 'kart üzerindeki ad', 'kart üzerindeki ad soyad',
    'kart üzerindeki adı soyadı', 'kart üzerindeki isim soyisim', 'kart üzerindeki ad ve soyad',
    'kart üzerinde yazan isim', 'kartın üzerindeki isim', 'kartın üzerindeki ad',
    'kartın üzerindeki ad soyad', 'kartınızın üzerindeki isim', 'karttaki isim', 'karttaki ad soyad',
    'kart hamili', 'kart hamilinin adı', 'kart hamilinin adı soyadı', 'kart üstündeki isim',
    'kart adı soyadı', 'kartta yazan isim', 'kart ismi', 'kart isim', 'kart ad soyad', 'karttaki ad',
    'kart üzerinde yazan ad soyad', 'kartın sahibi',
  ],
  'cc-type': [
    'kart tipi', 'kart türü', 'kart çeşidi', 'kredi kartı tipi', 'kredi kartı türü', 'kart markası',
    'kart seçin', 'kart seçiniz', 'kart programı', 'kartınızı seçin',
    'kart tipini seçin',
  ],
  issuer: ['kartı veren banka', 'kartın bankası'],
  'card-pin': [
    'kart şifresi', 'kart şifreniz', 'kart pin', 'kart pini', 'kartınızın şifresi', 'kartın şifresi',
    'pin kodu', 'pin numarası', '4 haneli kart şifresi', '4 haneli şifre', '4 haneli pin', 'atm şifresi',
    'atm şifreniz', 'kredi kartı şifresi', 'banka kartı şifresi', 'kart parolası',
  ],
  'account-number': [
    'hesap numarası', 'hesap no', 'banka hesabı', 'banka hesap numarası', 'iban', 'iban numarası', 'iban no',
    'banka hesap no', 'hesap numaranız', 'şube kodu',
  ],
  'bank-password': [
    'internet bankacılığı şifresi', 'internet şifresi banka', 'internet bankacılığı parolası',
    'banka şifresi', 'mobil bankacılık şifresi', 'internet şube şifresi', 'internet şubesi şifresi',
    'bankacılık şifresi', 'internet şubesi parolası', 'müşteri numarası banka',
    'internet bankacılığı müşteri no', 'banka parolası',
  ],
  'one-time-code': [
    'sms kodu', 'sms şifresi', 'sms ile gelen kod', 'sms onay kodu', 'tek kullanımlık şifre',
    'tek kullanımlık kod', 'tek kullanımlık parola', 'doğrulama kodu', 'doğrulama şifresi', 'onay kodu',
    'onay şifresi', '3d secure şifresi', '3d şifre', 'telefonunuza gelen kod', 'telefonunuza gelen şifre',
    'cep şifre', 'otp', 'aktivasyon kodu', '6 haneli kod', '6 haneli şifre', 'gelen kod',
  ],
  'national-id': [
    'tc kimlik no', 't c kimlik no', 'tc kimlik numarası', 't c kimlik numarası', 'tc kimlik', 't c kimlik',
    'tckn', 'tc no', 'kimlik no', 'kimlik numarası', 'kimlik numaranız', 'kimlik kartı', 'kimlik kartı no',
    'kimlik kartı numarası', 'kimlik kartı seri no', 'nüfus cüzdanı', 'nüfus cüzdanı no',
    'nüfus cüzdanı seri no', 'pasaport', 'pasaport no', 'pasaport numarası', 'ehliyet no', 'ehliyet numarası',
    'yabancı kimlik no', 'yabancı kimlik numarası', 'ikamet izni', 'öğrenci kartı no', 'öğrenci no',
    'öğrenci kartı', 'kimlik seri no', 'seri no kimlik', 'sgk no', 'sosyal güvenlik numarası',
  ],
  'tax-number': [
    'vergi no', 'vergi numarası', 'vergi numaranız', 'vergi nosu', 'vergi kimlik no', 'vergi kimlik numarası',
    'vergi kimlik', 'vkn', 'vkn tckn', 'tckn vkn', 'vergi no tc kimlik no', 'tc kimlik no vergi no',
    'tc vergi no', 'vergi tc no', 'vergi tc kimlik no', 'vergi dairesi', 'vergi dairesi adı',
    'vergi dairesi no', 'vergi dairesi numarası', 'kdv no', 'kdv numarası', 'mersis', 'mersis no',
    'mersis numarası', 'ticaret sicil no', 'ticaret sicil numarası', 'eori numarası',
  ],
  'gift-card': [
    'hediye kartı', 'hediye kartı numarası', 'hediye kartı no', 'hediye kartı kodu', 'hediye kartı şifresi',
    'hediye çeki', 'hediye çeki kodu', 'hediye çeki no', 'hediye çeki numarası', 'hediye kodu',
    'hediye kart no', 'hediye kart', 'kupon', 'kupon kodu', 'indirim kodu', 'indirim kuponu',
    'promosyon kodu', 'kampanya kodu', 'promosyon kartı', 'alışveriş çeki', 'para kartı kodu',
    'ön ödemeli kart', 'ön ödemeli kart numarası', 'çek kodu', 'kupon no', 'davet kodu', 'hediye puan',
    'yemek kartı', 'yemek kartı numarası', 'e hediye kartı',
    'bakiye sorgula', 'bakiye sorgulama', 'kart bakiyesi', 'bakiyeni öğren',
  ],
  loyalty: [
    'sadakat kartı', 'sadakat kartı numarası', 'sadakat kartı no', 'üyelik kartı', 'üyelik kartı numarası',
    'üye kartı', 'üye kart no', 'üye kartı numarası', 'üye no', 'üye numarası', 'üyelik no',
    'üyelik numarası', 'müşteri no', 'müşteri numarası', 'müşteri kartı', 'müşteri kartı numarası',
    'müşteri kartı no', 'puan kartı', 'puan kartı numarası', 'puan kart no', 'bonus kart no sadakat',
    'kulüp kartı', 'kulüp kartı numarası', 'kulüp kart no', 'avantaj kartı', 'avantaj kartı numarası',
    'indirim kartı', 'indirim kartı numarası', 'mağaza kartı', 'mağaza kartı numarası', 'money kart',
    'money kart no', 'money kart numarası', 'istanbulkart', 'istanbulkart numarası', 'istanbulkart no',
    'ulaşım kartı', 'ulaşım kartı numarası', 'kentkart', 'kentkart numarası', 'akıllı kart numarası',
    'seyahat kartı', 'kütüphane kartı', 'kütüphane kartı numarası', 'kütüphane kart no', 'sağlık kartı',
    'sağlık kartı numarası', 'sigorta kartı', 'sigorta kartı numarası', 'sigortalı kart no', 'poliçe no',
    'poliçe numarası', 'hes kodu', 'sim kart', 'sim kart numarası', 'sim kart no', 'sim kart seri no',
    'ekran kartı', 'hafıza kartı', 'bellek kartı', 'grafik kartı', 'ses kartı', 'kartvizit', 'tebrik kartı',
    'kart mesajı', 'kart notu', 'davetiye kartı', 'biniş kartı', 'miles smiles', 'miles and smiles',
    'miles smiles no', 'miles smiles numarası', 'sipariş no', 'sipariş numarası', 'kargo takip no',
    'kargo takip numarası', 'takip no', 'takip numarası', 'fatura no', 'fatura numarası', 'seri no',
    'seri numarası', 'referans no', 'referans numarası', 'pnr', 'taşıt tanıma kartı', 'yakıt kartı',
    'yakıt kartı numarası', 'başvuru numarası', 'sözleşme numarası', 'abone no', 'tesisat no',
    'ürün anahtarı', 'lisans anahtarı', 'sertifika numarası', 'sertifika no',
    'bağışçı kartı', 'bağışçı kart numarası', 'donör kartı',
  ],
  card: [
    'kart', 'kartı', 'kartlar', 'kredi kartı', 'banka kartı', 'kredi kartları', 'ödeme kartı',
    'kart bilgileri', 'kart bilgilerim', 'kartla ödeme', 'kart ile ödeme', 'kredi kartı bilgileri', 'kartım',
  ],
  password: [
    'şifre', 'parola', 'şifreniz', 'şifre tekrar', 'şifre tekrarı', 'parola tekrar', 'yeni şifre',
    'mevcut şifre', 'şifrenizi girin', 'parolanız', 'şifrem',
  ],
  email: [
    'e posta', 'eposta', 'e posta adresi', 'eposta adresi', 'e posta adresiniz', 'mail adresi', 'e mail',
    'e mail adresi', 'email', 'e postanız',
  ],
  tel: [
    'telefon', 'telefon numarası', 'telefon no', 'telefon numaranız', 'cep telefonu', 'cep telefonu numarası',
    'cep no', 'cep telefonunuz', 'gsm', 'gsm no', 'gsm numarası', 'ev telefonu', 'iş telefonu',
    'sabit telefon', 'cep tel', 'faks',
  ],
  name: [
    'adı', 'adınız', 'soyad', 'soyadı', 'soyadınız', 'ad soyad', 'adı soyadı', 'adınız soyadınız',
    'ad ve soyad', 'isim', 'isim soyisim', 'soyisim', 'kullanıcı adı', 'firma', 'firma adı', 'firma ünvanı',
    'ünvan', 'şirket adı', 'unvan',
  ],
  address: [
    'adres', 'adresi', 'adresiniz', 'açık adres', 'ev adresi', 'sokak', 'cadde', 'mahalle', 'ilçe', 'şehir',
    'semt', 'bina no', 'kapı no', 'daire no', 'daire', 'kat', 'apartman', 'teslimat adresi', 'fatura adresi',
    'adres satırı 1', 'adres satırı 2', 'adres başlığı', 'adres tarifi', 'bina',
  ],
  'postal-code': ['posta kodu', 'posta kod'],
  country: ['ülke', 'uyruk', 'ülke bölge', 'ülke seçin'],
  'birth-date': ['doğum tarihi', 'doğum tarihiniz', 'doğum günü', 'doğum yılı', 'doğum ayı', 'gg aa yyyy'],
  search: [
    'ara', 'arama', 'ürün ara', 'anahtar kelime', 'ne aramıştınız', 'arama yap',
    'ürün kategori veya marka ara', 'aradığınız ürün', 'kelime ara',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'toplam', 'toplam tutar', 'genel toplam', 'sipariş toplamı', 'sipariş tutarı', 'toplam fiyat', 'tutar',
    'sepet toplamı', 'toplam kdv dahil', 'kdv dahil toplam', 'genel toplam kdv dahil',
    'toplam kdv dahil tutar', 'çekilecek tutar', 'son tutar', 'toplam bedel', 'işlem tutarı',
    'alışveriş toplamı', 'toplam borç', 'son fiyat', 'toplam maliyet', 'kartınızdan çekilecek tutar',
    'bağış tutarı', 'bağış miktarı', 'bağışınız', 'bağış tutarınız', 'toplam bağış', 'bağış toplamı',
    'fatura tutarı', 'toplam fatura tutarı', 'fatura toplamı', 'alışveriş tutarı', 'satın alma tutarı',
    'provizyon tutarı', 'çekim tutarı', 'toplam sipariş tutarı', 'sepet tutarı', 'havale tutarı', 'net tutar',
    'borç tutarı',
  ],
  due: [
    'ödenecek tutar', 'ödenecek toplam', 'ödenecek toplam tutar', 'toplam ödenecek', 'toplam ödenecek tutar',
    'ödenecek miktar', 'ödeme tutarı', 'tahsil edilecek tutar', 'net ödenecek tutar', 'toplam ödeme',
    'ödemeniz gereken tutar', 'ödenecek', 'bugün ödenecek', 'tahsilat tutarı', 'ödeyeceğiniz tutar',
    'ödeyeceğiniz toplam tutar', 'şimdi ödenecek', 'ödenecek bedel',
    'şimdi öde', 'şimdi ödeyin', 'bugün öde', 'bugün ödeyin', 'şimdi ödenecek tutar', 'bugün ödenecek tutar',
    'kartınızdan çekilecek tutar', 'çekilecek tutar',
    'ödenecek borç', 
  ],
  debt: ['güncel borç', 'ödenmemiş tutar', 'borcunuz'],
  'due-later': [
    'tesiste ödenecek', 'tesiste ödenecek tutar', 'otelde ödenecek', 'otelde ödenecek tutar',
    'varışta ödenecek', 'girişte ödenecek', 'daha sonra ödenecek', 'sonra ödenecek', 'kalan tutar',
    'kalan ödeme', 'kapıda ödenecek',
  ],
  'due-now': ['bugün', 'şimdi'],
  subtotal: [
    'ara toplam', 'ürün toplamı', 'ürünler toplamı', 'ürünlerin toplamı', 'toplam ürün', 'ürün tutarı',
    'kdv hariç toplam', 'toplam kdv hariç', 'kdv toplamı', 'toplam kdv', 'kargo toplamı', 'toplam kargo',
    'kargo toplam', 'toplam indirim', 'indirim toplamı', 'toplam kazanç', 'toplam kazancınız', 'toplam adet',
    'toplam ürün adedi', 'toplam miktar', 'toplam puan', 'toplam ağırlık', 'sepet ara toplam', 'mal bedeli',
    'ara toplam kdv dahil', 'toplam vergi', 'kazancınız toplam', 'toplam tasarruf',
    'minimum tutar', 'minimum sepet tutarı', 'asgari tutar', 'iade tutarı', 'toplanan bağış',
    'minimum sipariş tutarı',
  ],
  shipping: [
    'kargo', 'kargo ücreti', 'kargo bedeli', 'kargo tutarı', 'kargo ücretsiz', 'ücretsiz kargo',
    'kargo bedava', 'bedava kargo', 'teslimat', 'teslimat ücreti', 'gönderim ücreti', 'gönderi ücreti',
    'nakliye', 'nakliye ücreti', 'hizmet bedeli', 'işlem ücreti', 'kapıda ödeme ücreti', 'kargo masrafı',
    'sevkiyat', 'gönderim',
  ],
  discount: [
    'indirim', 'indirimi', 'indirim tutarı', 'kupon indirimi', 'sepette indirim', 'kazancınız', 'tasarruf',
    'kazanç', 'liste fiyatı', 'eski fiyat', 'piyasa fiyatı', 'normal fiyat', 'puan', 'kazanılan puan',
    'hediye çeki indirimi', 'kampanya indirimi', 'havale indirimi', 'indirimli', 'iskonto',
  ],
  tax: [
    'kdv', 'vergi', 'vergiler', 'kdv dahil', 'kdv tutarı', 'ötv', 'kdv hariç', 'gümrük vergisi', 'ek vergi',
    'vergi dahil',
  ],
  pay: [
    'öde', 'ödeme', 'ödeme yap', 'ödemeyi tamamla', 'ödemeyi onayla', 'ödemeye geç', 'ödeme adımına geç',
    'ödemeye devam et', 'ödeme sayfasına git', 'hemen öde', 'şimdi öde', 'güvenli öde', 'güvenli ödeme',
    'güvenli ödeme yap', 'kartla öde', 'kart ile öde', 'kart ile ödeme', 'kredi kartı ile öde',
    'kredi kartı ile ödeme', 'kredi kartıyla öde', 'banka kartı ile ödeme', 'ödeme yöntemi',
    'ödeme yöntemleri', 'ödeme şekli', 'ödeme seçenekleri', 'ödeme seçeneği', 'ödeme tipi', 'ödeme bilgileri',
    'ödeme bilgilerim', 'kart bilgileri', 'kredi kartı bilgileri', 'ödeme türü', 'onayla ve öde',
    'ödeme işlemini tamamla', 'ücreti öde', 'ödemeyi gerçekleştir', 'ödeme adımı', 'ödemeyi bitir',
    'ödeme onayı',
  ],
  order: [
    'sipariş ver', 'siparişi onayla', 'siparişi tamamla', 'sipariş onayla', 'siparişi ver',
    'siparişi oluştur', 'siparişimi onayla', 'siparişimi tamamla', 'satın al', 'hemen satın al',
    'şimdi satın al', 'hemen al', 'alışverişi tamamla', 'alışverişi bitir', 'satın almayı tamamla',
    'sipariş özeti', 'siparişiniz', 'siparişim', 'sipariş', 'sipariş detayı', 'rezervasyon yap',
    'hemen rezervasyon yap', 'abone ol', 'bağış yap', 'şimdi al', 'sipariş ödeme yükümlülüğü',
    'onayla ve bitir', 'siparişi gönder',
  ],
  checkout: [
    'ödeme', 'kasa', 'kasaya git', 'kasaya ilerle', 'sepeti onayla', 'alışverişi tamamla',
    'satın almayı tamamla', 'siparişi tamamla', 'teslimat ve ödeme', 'ödeme adımı', 'sipariş onayı',
    'ödemeye geç', 'fatura bilgileri', 'hızlı satın al', 'üye olmadan devam et', 'adres ve ödeme',
    'onay ve ödeme', 'ödeme sayfası',
  ],
  cart: [
    'sepet', 'sepetim', 'sepetiniz', 'sepete ekle', 'sepete git', 'alışveriş sepeti', 'alışveriş sepetim',
    'sepetteki ürünler', 'çantam', 'alışveriş çantası', 'çantaya ekle', 'sepetinizde', 'sepete at',
  ],
  confirmed: [
    'siparişiniz alındı', 'siparişiniz alınmıştır', 'siparişiniz için teşekkür ederiz',
    'siparişiniz için teşekkürler', 'siparişiniz onaylandı', 'siparişiniz başarıyla', 'sipariş onaylandı',
    'sipariş alındı', 'siparişiniz tamamlandı', 'siparişiniz oluşturuldu', 'ödemeniz alındı',
    'ödemeniz alınmıştır', 'ödeme başarılı', 'ödemeniz başarıyla', 'ödeme alındı', 'ödeme tamamlandı',
    'ödemeniz onaylandı', 'alışverişiniz için teşekkür ederiz', 'bizi tercih ettiğiniz için teşekkür',
    'sipariş numaranız', 'işleminiz başarıyla', 'satın alma işleminiz tamamlandı', 'işlem başarılı',
  ],
  'fee-customs': [
    'gümrük ücreti', 'gümrük vergisi', 'gümrük vergileri', 'gümrük masrafı', 'gümrük masrafları',
    'gümrük bedeli', 'gümrükleme ücreti', 'gümrükleme', 'gümrük işlem ücreti', 'ithalat vergisi',
    'ithalat ücreti', 'ithalat vergileri', 'gümrük vergi ödemesi', 'gümrük ödemesi', 'gümrük hizmet bedeli',
    'gümrük harcı', 'ödenmemiş gümrük', 'gümrükte bekliyor', 'gümrük beyanı ücreti', 'gümrük sunum ücreti',
  ],
  'fee-redelivery': [
    'yeniden teslimat', 'yeniden teslim', 'tekrar teslimat', 'tekrar dağıtım', 'yeniden dağıtım',
    'yeniden teslimat ücreti', 'yeniden gönderim', 'yeniden gönderim ücreti', 'teslimat denemesi',
    'başarısız teslimat', 'teslimat başarısız', 'teslim edilemedi', 'teslim edilememiştir',
    'teslimat yapılamadı', 'teslimatı yeniden planla', 'yeni teslimat tarihi', 'teslimatı ertele',
    'teslimat tarihi seç', 'teslimatı yeniden planlayın', 'kargonuz teslim edilemedi', 'adreste bulunamadı',
    'ikinci teslimat', 'dağıtım ücreti',
  ],
  'fee-storage': [
    'depolama ücreti', 'depo ücreti', 'saklama ücreti', 'ardiye ücreti', 'ardiye', 'muhafaza ücreti',
    'bekleme ücreti', 'depo bedeli', 'antrepo ücreti',
  ],
  'fee-address': [
    'adresinizi güncelleyin', 'adres güncelleme', 'adres güncelleme ücreti', 'adresi güncelle',
    'yanlış adres', 'hatalı adres', 'eksik adres', 'geçersiz adres', 'adres eksik', 'adres hatalı',
    'adres bilgisi eksik', 'adres yetersiz', 'yetersiz adres', 'adresinizi onaylayın',
    'adresinizi doğrulayın', 'adres doğrulama', 'adres düzeltme', 'adresinizi düzeltin',
    'eksik kapı numarası', 'hatalı posta kodu', 'adres değişikliği', 'adres bilgilerinizi güncelleyin',
  ],
  'fee-insurance': [
    'sigorta ücreti', 'kargo sigortası', 'gönderi sigortası', 'taşıma sigortası', 'iade edilebilir sigorta',
    'depozito', 'iade edilebilir depozito', 'güvence bedeli', 'teminat bedeli', 'sigorta bedeli',
    'iade edilecek ücret', 'kapora',
  ],
  parcel: [
    'kargo', 'kargonuz', 'paket', 'paketiniz', 'koli', 'gönderi', 'gönderiniz', 'kurye', 'teslimat',
    'kargonuzu', 'paketinizi', 'gönderinizi', 'posta gönderisi', 'koliniz',
  ],
  tracking: [
    'kargo takip', 'kargo takip no', 'kargo takip numarası', 'takip numarası', 'takip no', 'takip kodu',
    'gönderi takip', 'gönderi takibi', 'gönderi takip numarası', 'gönderi kodu', 'gönderi no', 'kargo takibi',
    'kargom nerede', 'barkod no', 'gönderini takip et', 'kargonu takip et', 'gönderi numarası',
  ],
  'bank-transfer': [
    'havale', 'eft', 'havale eft', 'banka havalesi', 'havale ile ödeme', 'hesabımıza', 'hesabına havale',
    'hesabımıza yatırın', 'iban', 'banka hesabımıza', 'banka transferi', 'para transferi hesaba', 'fast ile',
    'açıklama kısmına', 'alıcı adı', 'hesap sahibi', 'hesap bilgilerimiz', 'banka hesap bilgileri',
    'havale yapın', 'ibana',
  ],
  crypto: [
    'bitcoin', 'kripto', 'kripto para', 'kripto paralar', 'kripto ile öde', 'kripto para ile ödeme',
    'bitcoin ile ödeme', 'cüzdan adresi', 'kripto cüzdan', 'kripto cüzdanı', 'usdt', 'ethereum',
    'bitcoin adresi',
  ],
  'gift-card-payment': [
    'hediye kartı ile ödeme', 'hediye kartı ile öde', 'hediye kartlarıyla ödeme', 'itunes kartı',
    'itunes hediye kartı', 'google play kartı', 'google play hediye kartı', 'steam kartı',
    'steam cüzdan kodu', 'amazon hediye kartı', 'apple hediye kartı', 'paysafecard', 'neosurf',
    'kodu kazıyın', 'kazı kazan kodu', 'kartın fotoğrafı', 'razer gold', 'razer gold pin',
  ],
  'money-transfer': [
    'western union', 'moneygram', 'para transferi', 'para gönderme', 'ria', 'upt', 'ptt havale',
    'posta havalesi', 'posta çeki', 'zarf içinde nakit', 'para gönder', 'worldremit', 'hızlı para transferi',
  ],
  'friends-and-family': [
    'arkadaş ve aile', 'aile ve arkadaşlar', 'arkadaşlar ve aile', 'arkadaşa gönder',
    'arkadaşına para gönder', 'arkadaş olarak gönder', 'aile ve arkadaş',
  ],
  'pay-on-delivery': [
    'kapıda ödeme', 'kapıda ödemeli', 'kapıda öde', 'kapıda nakit', 'kapıda nakit ödeme', 'kapıda kart',
    'kapıda kartla ödeme', 'kapıda kredi kartı', 'kapıda kredi kartı ile ödeme',
    'kapıda kredi kartıyla ödeme', 'teslimatta ödeme', 'teslimatta öde', 'teslimat sırasında ödeme',
    'teslimde ödeme', 'teslim alırken ödeme', 'teslim alırken öde', 'teslimatta nakit', 'mağazada ödeme',
    'mağazada öde', 'mağazadan ödeme',
  ],
  messenger: [
    'whatsapp', 'telegram', 'signal', 'viber', 'whatsapp tan', 'whatsapp üzerinden', 'whatsapp hattı',
    'whatsapptan yazın', 'whatsapp ile iletişim', 'whatsapp tan ulaşın', 'bize whatsapp',
    'telegram üzerinden', 'dm den',
  ],
  countdown: [
    'kampanya bitimine', 'kampanyanın bitmesine', 'teklif bitiyor', 'fırsat bitiyor', 'bitmesine kalan',
    'bitmesine', 'acele edin', 'acele et', 'kalan süre', 'süre doluyor', 'sona eriyor', 'sepetiniz ayrıldı',
    'için ayrıldı', 'sınırlı süre', 'sınırlı süreli', 'son şans', 'son fırsat', 'son saatler', 'sadece bugün',
    'bugüne özel', 'son günler', 'yakında sona eriyor', 'fırsatı kaçırma', 'süreli fırsat',
    'kampanya sona eriyor',
  ],
  'few-left': [
    'son 1 ürün', 'son 2 ürün', 'son 3 ürün', 'son 5 ürün', 'son ürünler', 'sadece 1 adet kaldı',
    'sadece birkaç adet', 'adet kaldı', 'ürün kaldı', 'tükeniyor', 'tükenmek üzere', 'stoklar tükeniyor',
    'stoklarla sınırlı', 'stokla sınırlı', 'sınırlı stok', 'az stok', 'stok azaldı', 'son stoklar',
    'çok satıyor', 'yoğun talep', 'yüksek talep', 'bitmek üzere', 'kalan son', 'hızla tükeniyor',
  ],
  'many-looking': [
    'kişi bakıyor', 'kişi inceliyor', 'kişi şu an bakıyor', 'kişi görüntülüyor', 'kişi bu ürüne bakıyor',
    'kişi bu ürünü inceliyor', 'kişinin sepetinde', 'kişi sepetine ekledi', 'kişi satın aldı',
    'az önce satın aldı', 'son 24 saatte satıldı', 'son 24 saatte', 'kişi favoriledi', 'kişi favoriye ekledi',
    'şu anda bakıyor', 'diğer sepetlerde', 'kişi izliyor',
  ],
  trial: [
    'ücretsiz deneme', 'ücretsiz dene', 'deneme süresi', 'deneme sürümü', 'ücretsiz deneyin',
    '7 gün ücretsiz', '14 gün ücretsiz', '30 gün ücretsiz', '7 günlük deneme', '14 günlük deneme',
    'ilk ay ücretsiz', 'bir ay ücretsiz', 'denemeyi başlat', 'deneme üyeliği', 'deneme dönemi',
    'tanıtım fiyatı', 'ücretsiz denemeye başla', 'bedava dene',
  ],
  recurring: [
    'aylık', 'ayda', 'her ay', 'yıllık', 'yılda', 'her yıl', 'abonelik', 'aboneliği', 'aboneliğiniz',
    'otomatik yenileme', 'otomatik yenilenir', 'otomatik olarak yenilenir', 'yenilenir', 'düzenli ödeme',
    'tekrarlayan ödeme', 'haftalık', 'her hafta', 'haftada', 'aylık ödeme',
    'aylık faturalandırılır', 'yıllık faturalandırılır', 'deneme sonrası', 'deneme süresi sonunda',
  ],
  'recurring-sum': [
    'ardından', 'sonrasında',
  ],
  'cancel-anytime': [
    'istediğiniz zaman iptal', 'istediğin zaman iptal', 'istediğiniz zaman iptal edin',
    'istediğiniz zaman iptal edebilirsiniz', 'istediğin zaman iptal et', 'istediğin zaman iptal edebilirsin',
    'dilediğiniz zaman iptal', 'dilediğin zaman iptal', 'iptal edilene kadar', 'iptal edene kadar',
    'iptal etmediğiniz sürece', 'iptal etmezseniz', 'taahhütsüz', 'taahhüt yok', 'her zaman iptal',
  ],
  mailing: [
    'bülten*', 'e bülten*', 'e posta*', 'kampanya*', 'duyuru*', 'fırsat*', 'katalog*', 'hatırlat*',
  ],
  'no-subscription': [
    'tek seferlik', 'bir kez', 'abonelik olmadan', 'aboneliksiz', 'taksit*', 'tek çekim',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['başlangıç tarihi', 'veriliş tarihi', 'geçerlilik başlangıcı'],
  drawn: ['resim*', 'görsel*', 'güvenlik resmi'],
  sent: ['sms', 'eposta', 'e posta', 'cep telefonu', 'telefon*'],
  'tax-inside': ['dahil', 'kdv dahil'],
  'tax-outside': ['hariç', 'kdv hariç', 'kdv hari*', 'vergi hariç'],
};
