import type { Language } from './language';

// Indonesian, with the forms of Malay ("kad kredit", "tarikh luput") that Malaysia and Brunei write.

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kartu kredit', 'kartu debit', 'nomor kartu', 'nomer kartu', 'no kartu', 'kad kredit', 'kad debit',
  'nombor kad', 'no kad', 'nomor di kartu', 'kode keamanan', 'kode pengaman', 'kod keselamatan',
  'belakang kartu', 'belakang kad', '3 digit terakhir',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'dan', 'yang', 'untuk', 'dengan', 'anda', 'dari', 'tidak', 'ini', 'atau', 'pada', 'pesanan', 'keranjang',
  'pembayaran', 'pengiriman', 'alamat', 'bayar', 'nama', 'setuju',
];

export const letters = '';

export const countries: Language['countries'] = ['bn', 'id', 'my'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'nomor kartu', 'nomer kartu', 'no kartu', 'nomor kartu kredit', 'nomor kartu debit', 'no kartu kredit',
    'no kartu debit', 'nomor kartu kredit atau debit', 'nomor kartu kredit debit', 'nomor kartu debit kredit',
    'nomor kartu anda', 'nomor kartu pembayaran', 'nomor kartu bank', 'nomor kartu atm', 'no kartu atm',
    'masukkan nomor kartu', '16 digit nomor kartu', '16 digit kartu', 'nomor di kartu', 'nomor pada kartu',
    'kartu kredit', 'kartu debit', 'kartu kredit debit', 'kartu debit kredit', 'kartu kredit atau debit',
    'nombor kad', 'no kad', 'nombor kad kredit', 'nombor kad debit', 'no kad kredit', 'no kad debit',
    'nombor kad kredit debit', 'nombor kad kredit atau debit', 'nombor kad anda', 'nombor kad bank',
    'nombor kad pembayaran', 'nombor pada kad', 'kad kredit', 'kad debit', 'kad kredit debit',
    'nombor akaun kad',
  ],
  'cc-csc': [
    'kode keamanan', 'kode keamanan kartu', 'kode pengaman', 'kode pengamanan', 'kode pengaman kartu',
    'nomor keamanan', 'nomor keamanan kartu', 'kode verifikasi kartu', 'nomor verifikasi kartu',
    'kode validasi kartu', 'kode cvv', 'kode cvc', 'kode cvv2', 'nomor cvv', 'nomor cvc', 'no cvv', 'cvv cvc',
    '3 digit di belakang kartu', '3 digit belakang kartu', '3 digit terakhir',
    '3 digit terakhir di belakang kartu', '3 digit angka di belakang kartu', '3 angka di belakang kartu',
    '3 angka terakhir di belakang kartu', 'tiga digit di belakang kartu', 'tiga angka di belakang kartu',
    'di belakang kartu', 'kod keselamatan', 'kod keselamatan kad', 'nombor keselamatan kad',
    'kod pengesahan kad', 'nombor pengesahan kad', 'kod cvv', 'kod cvc', 'nombor cvv',
    '3 digit di belakang kad', '3 digit terakhir di belakang kad', '3 nombor di belakang kad',
    'di belakang kad',
  ],
  'cc-exp': [
    'masa berlaku', 'masa berlaku kartu', 'masa berlaku kartu kredit', 'masa kadaluarsa', 'masa kedaluwarsa',
    'tanggal kadaluarsa', 'tanggal kedaluwarsa', 'tanggal kadaluwarsa', 'tgl kadaluarsa', 'tgl kedaluwarsa',
    'tanggal kadaluarsa kartu', 'tanggal kedaluwarsa kartu', 'kadaluarsa', 'kedaluwarsa', 'kadaluwarsa',
    'kedaluarsa', 'tanggal kedaluarsa', 'berlaku hingga', 'berlaku sampai', 'berlaku s d', 'tanggal berlaku',
    'tanggal habis berlaku', 'habis masa berlaku', 'masa berlaku habis', 'tanggal berakhir',
    'tanggal expired', 'masa expired', 'tanggal kedaluwarsa bb tt', 'bulan tahun', 'bln thn', 'bb tt',
    'bb tttt', 'bulan dan tahun kadaluarsa', 'tarikh luput', 'tarikh luput kad', 'tarikh tamat',
    'tarikh tamat tempoh', 'tarikh tamat tempoh kad', 'tamat tempoh', 'tempoh sah', 'sah sehingga',
    'sah hingga', 'tarikh sah', 'tarikh sah laku', 'bulan tahun luput',
  ],
  'cc-exp-month': [
    'bulan kadaluarsa', 'bulan kedaluwarsa', 'bulan kedaluarsa', 'bulan berakhir', 'bulan berlaku',
    'bulan masa berlaku', 'bulan', 'bln', 'pilih bulan', 'bulan luput', 'bulan tamat', 'bulan tamat tempoh',
  ],
  'cc-exp-year': [
    'tahun kadaluarsa', 'tahun kedaluwarsa', 'tahun kedaluarsa', 'tahun berakhir', 'tahun berlaku',
    'tahun masa berlaku', 'tahun', 'thn', 'pilih tahun', 'tahun luput', 'tahun tamat', 'tahun tamat tempoh',
  ],
  'cc-name': [
    'nama di kartu', 'nama pada kartu', 'nama di kartu kredit', 'nama pada kartu kredit',
    'nama pemegang kartu', 'nama pemilik kartu', 'pemegang kartu', 'pemegang kartu kredit', 'pemilik kartu',
    'nama lengkap di kartu', 'nama lengkap pada kartu', 'nama yang tertera di kartu',
    'nama yang tertera pada kartu', 'nama yang tercantum di kartu', 'nama sesuai kartu',
    'nama sesuai di kartu', 'nama yang tercetak di kartu', 'nama kartu', 'seperti tertera di kartu',
    'nama pada kad', 'nama di atas kad', 'nama pada kad kredit', 'nama pemegang kad', 'nama pemilik kad',
    'pemegang kad', 'pemilik kad', 'nama seperti pada kad', 'nama seperti di atas kad',
    'nama seperti dalam kad', 'nama penuh pada kad',
  ],
  'cc-type': [
    'jenis kartu', 'jenis kartu kredit', 'tipe kartu', 'tipe kartu kredit', 'pilih kartu',
    'pilih jenis kartu', 'penerbit kartu', 'merek kartu', 'jenis kad',
    'jenis kad kredit', 'pilih jenis kad', 'pengeluar kad',
  ],
  issuer: ['bank penerbit kartu', 'bank penerbit', 'bank pengeluar kad'],
  'card-pin': [
    'pin kartu', 'pin atm', 'pin kartu atm', 'pin kartu debit', 'pin kartu kredit', 'nomor pin', 'kode pin',
    'pin 6 digit', '6 digit pin', 'pin 6 angka', 'sandi kartu', 'pin kad', 'pin kad atm', 'nombor pin',
    'kod pin', 'no pin', 'masukkan pin', 'pin anda',
  ],
  'account-number': [
    'nomor rekening', 'no rekening', 'nomor rekening bank', 'rekening bank', 'rekening tujuan',
    'nomor rekening tujuan', 'no rek', 'nomor virtual account', 'virtual account', 'nomor va',
    'nomor akun bank', 'nombor akaun', 'no akaun', 'nombor akaun bank', 'akaun bank', 'nama pemilik rekening',
    'kode bank', 'no akaun bank',
  ],
  'bank-password': [
    'kata sandi internet banking', 'password internet banking', 'kata sandi mobile banking',
    'password mobile banking', 'user id internet banking', 'pin mobile banking', 'pin internet banking',
    'pin m banking', 'kata sandi perbankan', 'user id klikbca', 'password klikbca', 'password ibank',
    'kata laluan perbankan internet', 'kata laluan perbankan', 'kata laluan perbankan dalam talian',
    'kata laluan maybank2u', 'id pengguna perbankan', 'kode akses bca', 'mpin',
  ],
  'one-time-code': [
    'kode otp', 'kode verifikasi', 'kode sms', 'kode konfirmasi', 'kode autentikasi', 'kode sekali pakai',
    'kata sandi sekali pakai', 'password sekali pakai', 'sandi sekali pakai', 'kode yang dikirim',
    'kode 6 digit', '6 digit kode', 'masukkan kode', 'kode whatsapp', 'nomor otp', 'kod otp',
    'kod pengesahan', 'kod tac', 'tac', 'nombor tac', 'kata laluan sekali', 'kod sekali guna', 'kod sms',
    'captcha', 'kode captcha',
  ],
  'national-id': [
    'nomor ktp', 'no ktp', 'ktp', 'nik', 'nomor nik', 'nomor induk kependudukan', 'nomor identitas',
    'no identitas', 'kartu identitas', 'nomor kartu identitas', 'kartu tanda penduduk',
    'nomor kartu tanda penduduk', 'nomor paspor', 'no paspor', 'paspor', 'nomor sim mengemudi',
    'surat izin mengemudi', 'kartu keluarga', 'nomor kartu keluarga', 'no kartu keluarga', 'no kk',
    'nomor kk', 'kartu pelajar', 'kartu mahasiswa', 'nim', 'nomor induk mahasiswa', 'nisn', 'kitas',
    'nombor kad pengenalan', 'no kad pengenalan', 'kad pengenalan', 'nombor mykad', 'no mykad', 'mykad',
    'no ic', 'nombor ic', 'nombor pasport', 'no pasport', 'lesen memandu', 'kad matrik',
    'nomor identitas kependudukan', 'no ic pasport',
  ],
  'tax-number': [
    'npwp', 'nomor npwp', 'no npwp', 'npwp perusahaan', 'npwp ktp', 'ktp npwp', 'nik npwp', 'npwp nik',
    'nomor pokok wajib pajak', 'nomor wajib pajak', 'nomor pajak', 'no pajak', 'id pajak', 'nomor pkp', 'nib',
    'nomor induk berusaha', 'nombor cukai', 'nombor cukai pendapatan', 'no cukai', 'nombor tin', 'no tin',
    'nombor sst', 'no sst', 'nombor pendaftaran syarikat', 'no pendaftaran syarikat', 'no ssm', 'nombor ssm',
    'brn',
  ],
  'gift-card': [
    'kartu hadiah', 'nomor kartu hadiah', 'kode kartu hadiah', 'no kartu hadiah', 'gift card', 'voucher',
    'kode voucher', 'nomor voucher', 'kupon', 'kode kupon', 'kode promo', 'kode promosi', 'kode diskon',
    'kode referral', 'kode undangan', 'voucher belanja', 'voucher hadiah', 'kartu prabayar',
    'nomor kartu prabayar', 'kode redeem', 'kode penukaran', 'kartu perdana hadiah', 'kad hadiah',
    'nombor kad hadiah', 'kod kad hadiah', 'baucar', 'kod baucar', 'baucar hadiah', 'kod promosi',
    'kod promo', 'kod kupon', 'kod diskaun', 'kad prabayar', 'kode token', 'nombor kad prabayar',
    'cek saldo', 'periksa saldo', 'saldo kartu', 'semak baki', 'baki kad',
  ],
  loyalty: [
    'kartu anggota', 'nomor kartu anggota', 'no kartu anggota', 'nomor anggota', 'no anggota', 'kartu member',
    'nomor kartu member', 'no kartu member', 'nomor member', 'id member', 'nomor keanggotaan',
    'kartu keanggotaan', 'kartu loyalitas', 'nomor kartu loyalitas', 'kartu poin', 'kartu pelanggan',
    'nomor kartu pelanggan', 'nomor pelanggan', 'id pelanggan', 'kartu perpustakaan',
    'nomor kartu perpustakaan', 'kartu bpjs', 'nomor bpjs', 'nomor kartu bpjs', 'no kartu bpjs',
    'kartu bpjs kesehatan', 'kartu indonesia sehat', 'kartu asuransi', 'nomor kartu asuransi', 'nomor polis',
    'kartu sehat', 'kartu berobat', 'nomor rekam medis', 'kartu sim', 'kartu perdana', 'nomor kartu perdana',
    'nomor kartu sim', 'kartu garudamiles', 'nomor garudamiles', 'nomor frequent flyer', 'kartu e money',
    'nomor kartu e money', 'nomor kartu flazz', 'nomor kartu brizzi', 'kartu e toll', 'nomor pesanan',
    'no pesanan', 'nomor order', 'nomor resi', 'no resi', 'nomor faktur', 'nomor invoice', 'nomor seri',
    'nomor referensi', 'nomor meter', 'kartu nama', 'kartu ucapan', 'kartu grafis', 'kartu memori',
    'kartu garansi', 'nomor kartu garansi', 'kartu peserta', 'nomor kartu peserta', 'kartu pegawai',
    'kartu jakarta pintar', 'kad keahlian', 'nombor kad keahlian', 'no kad keahlian', 'nombor ahli',
    'no ahli', 'kad ahli', 'nombor kad ahli', 'kad kesetiaan', 'kad mata ganjaran', 'kad perpustakaan',
    'kad insurans', 'kad perubatan', 'kad sim', 'nombor kad sim', 'nombor pesanan', 'nombor penjejakan',
    'nombor rujukan', 'nombor siri', 'kad grafik', 'kad memori', 'kad ucapan', 'kad touch n go',
    'nombor kad touch n go', 'kad bonuslink', 'kad perniagaan',
    'kunci produk', 'kunci lisensi', 'nomor sertifikat',
    'kartu donor', 'nomor kartu donor', 'kartu diskon', 'nomor kartu diskon',
  ],
  card: [
    'kartu', 'kartu kredit', 'kartu debit', 'kartu bank', 'kartu atm', 'kartu pembayaran', 'kad',
    'kad kredit', 'kad debit', 'kad bank', 'kad atm', 'kad pembayaran',
  ],
  password: [
    'kata sandi', 'sandi', 'kata sandi baru', 'konfirmasi kata sandi', 'ulangi kata sandi',
    'masukkan kata sandi', 'kata laluan', 'katalaluan', 'sahkan kata laluan', 'kata kunci masuk',
  ],
  email: ['alamat email', 'surel', 'alamat surel', 'emel', 'alamat emel', 'alamat e mail'],
  tel: [
    'nomor telepon', 'no telepon', 'no telp', 'telepon', 'telp', 'nomor hp', 'no hp', 'nomor handphone',
    'handphone', 'nomor ponsel', 'no ponsel', 'ponsel', 'nomor whatsapp', 'no whatsapp', 'nomor wa', 'no wa',
    'nombor telefon', 'no telefon', 'telefon bimbit', 'nombor telefon bimbit', 'no tel', 'no fax', 'faks',
  ],
  name: [
    'nama', 'nama lengkap', 'nama depan', 'nama belakang', 'nama penerima', 'nama pengirim', 'nama pemesan',
    'nama anda', 'nama pengguna', 'nama perusahaan', 'nama penuh', 'nama pertama', 'nama akhir',
    'nama keluarga', 'nama syarikat', 'nama sesuai ktp', 'nama panggilan', 'nama pembeli',
  ],
  address: [
    'alamat', 'alamat lengkap', 'alamat pengiriman', 'alamat penagihan', 'alamat rumah', 'alamat penerima',
    'jalan', 'kota', 'kabupaten', 'kota kabupaten', 'kecamatan', 'kelurahan', 'provinsi', 'desa', 'rt rw',
    'nomor rumah', 'alamat penghantaran', 'alamat bil', 'bandar', 'negeri', 'daerah', 'patokan',
  ],
  'postal-code': ['kode pos', 'kodepos', 'poskod', 'kod pos'],
  country: ['negara', 'negara wilayah', 'kewarganegaraan', 'warganegara', 'pilih negara'],
  'birth-date': [
    'tanggal lahir', 'tgl lahir', 'tempat tanggal lahir', 'bulan lahir', 'tahun lahir', 'ulang tahun',
    'tarikh lahir', 'hari lahir', 'tarikh hari jadi',
  ],
  search: [
    'cari', 'pencarian', 'cari produk', 'cari barang', 'kata kunci', 'carian', 'telusuri', 'cari di sini',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'total harga', 'total belanja', 'total pesanan', 'total biaya', 'total keseluruhan', 'jumlah total',
    'total akhir', 'nominal transfer', 'total transaksi', 'total termasuk pajak', 'jumlah keseluruhan',
    'jumlah besar', 'jumlah pesanan', 'jumlah harga', 'jumlah amaun', 'jumlah', 'total semua',
    'total pembelian', 'biaya total', 'nominal', 'nominal donasi', 'jumlah donasi', 'total donasi',
    'donasi anda', 'nominal infaq', 'nominal infak', 'nominal zakat', 'nominal sedekah', 'jumlah zakat',
    'jumlah infaq', 'nominal transaksi', 'nilai transaksi', 'jumlah transaksi', 'jumlah transfer',
    'jumlah sumbangan', 'total sumbangan', 'jumlah derma', 'harga total', 'jumlah belian', 'amaun',
  ],
  due: [
    'total bayar', 'total pembayaran', 'total tagihan', 'jumlah pembayaran', 'jumlah tagihan', 'jumlah bayar',
    'jumlah yang harus dibayar', 'total yang harus dibayar', 'yang harus dibayar', 'jumlah dibayar',
    'total dibayar', 'nominal pembayaran', 'jumlah perlu dibayar', 'jumlah bayaran', 'jumlah kena bayar',
    'nominal tagihan', 'nominal bayar', 'nilai pembayaran', 'anda bayar', 'anda membayar', 'kamu bayar',
    'amaun bayaran', 'amaun perlu dibayar', 'jumlah perlu bayar', 'total yang dibayar',
    'bayar sekarang', 'bayar hari ini', 'dibayar sekarang', 'dibayar hari ini', 'akan ditagih',
    'tagihan anda', 
  ],
  debt: ['jumlah tunggakan', 'sisa tagihan'],
  'due-later': [
    'bayar di hotel', 'bayar di properti', 'dibayar di hotel', 'dibayar di properti', 'bayar saat tiba',
    'dibayar saat tiba', 'bayar nanti', 'dibayar nanti', 'sisa pembayaran', 'pelunasan', 'bayar di tempat',
    'dibayar di tempat',
  ],
  'due-now': ['hari ini', 'sekarang'],
  subtotal: [
    'subtotal produk', 'subtotal untuk produk', 'subtotal pesanan', 'subtotal pengiriman', 'sub total',
    'total harga barang', 'total produk', 'harga barang', 'total barang', 'total diskon',
    'total diskon barang', 'total ongkos kirim', 'total ongkir', 'total biaya pengiriman', 'total berat',
    'total poin', 'total hemat', 'total pajak', 'total sebelum pajak', 'total item', 'jumlah barang',
    'jumlah item', 'jumlah kecil', 'jumlah produk', 'subjumlah', 'jumlah penghantaran', 'jumlah diskaun',
    'jumlah sebelum cukai', 'jumlah penjimatan', 'jumlah cukai', 'total proteksi', 'total voucher',
    'nominal pulsa', 'nominal voucher', 'nominal token', 'nominal minimal', 'minimal nominal',
    'donasi terkumpul', 'jumlah terkumpul', 'nominal diskon',
  ],
  shipping: [
    'ongkos kirim', 'ongkir', 'biaya kirim', 'biaya pengiriman', 'pengiriman', 'biaya layanan', 'biaya admin',
    'biaya administrasi', 'biaya penanganan', 'biaya jasa', 'gratis ongkir', 'metode pengiriman',
    'penghantaran', 'kos penghantaran', 'caj penghantaran', 'yuran penghantaran', 'caj perkhidmatan',
    'penghantaran percuma', 'bayaran penghantaran', 'pos laju', 'biaya pemrosesan', 'biaya jasa aplikasi',
  ],
  discount: [
    'diskon', 'potongan', 'potongan harga', 'hemat', 'anda hemat', 'harga normal', 'harga coret',
    'harga asli', 'cashback', 'poin', 'koin', 'voucher diskon', 'promo', 'diskon voucher', 'diskaun', 'jimat',
    'anda jimat', 'harga asal', 'mata ganjaran', 'potongan voucher', 'penjimatan',
  ],
  tax: [
    'pajak', 'ppn', 'pajak pertambahan nilai', 'bea masuk', 'pajak penjualan', 'pph', 'perkiraan pajak',
    'pajak dan biaya', 'cukai', 'sst', 'cukai jualan', 'cukai perkhidmatan', 'cukai import', 'duti import',
  ],
  pay: [
    'bayar', 'bayar sekarang', 'lanjutkan pembayaran', 'lanjut ke pembayaran', 'lanjut pembayaran',
    'konfirmasi pembayaran', 'proses pembayaran', 'selesaikan pembayaran', 'bayar dengan kartu',
    'bayar dengan kartu kredit', 'pembayaran', 'metode pembayaran', 'cara pembayaran',
    'pilih metode pembayaran', 'detail pembayaran', 'informasi pembayaran', 'pembayaran kartu kredit',
    'informasi kartu', 'detail kartu', 'data kartu', 'lakukan pembayaran', 'bayar tagihan', 'bayaran',
    'buat bayaran', 'buat pembayaran', 'teruskan pembayaran', 'teruskan ke pembayaran', 'sahkan pembayaran',
    'sahkan bayaran', 'kaedah pembayaran', 'kaedah bayaran', 'maklumat pembayaran', 'maklumat kad',
    'butiran kad', 'butiran pembayaran', 'bayar dengan kad', 'bayar pesanan',
  ],
  order: [
    'buat pesanan', 'pesan sekarang', 'beli sekarang', 'konfirmasi pesanan', 'selesaikan pesanan',
    'kirim pesanan', 'ringkasan pesanan', 'ringkasan belanja', 'pesanan anda', 'pesanan saya',
    'detail pesanan', 'selesaikan pembelian', 'berlangganan sekarang', 'donasi sekarang', 'donasi',
    'pemesanan', 'order sekarang', 'tempah sekarang', 'tempahan', 'sahkan pesanan', 'buat tempahan',
    'lengkapkan pesanan', 'langgan sekarang', 'derma',
  ],
  checkout: [
    'lanjut ke checkout', 'checkout sekarang', 'proses checkout', 'selesaikan belanja', 'kasir', 'ke kasir',
    'lanjutkan ke kasir', 'detail penagihan', 'informasi penagihan', 'daftar keluar',
    'teruskan ke daftar keluar', 'maklumat pengebilan', 'periksa pesanan', 'tinjau pesanan', 'semak pesanan',
    'penagihan', 'juruwang',
  ],
  cart: [
    'keranjang', 'keranjang belanja', 'keranjang belanjaan', 'tambah ke keranjang', 'tambahkan ke keranjang',
    'masukkan keranjang', 'masukkan ke keranjang', 'troli', 'troli beli belah', 'tambah ke troli', 'bakul',
    'tambah ke bakul', 'masukkan ke troli', 'tas belanja', 'troli saya', 'kereta beli belah',
  ],
  confirmed: [
    'terima kasih atas pesanan anda', 'terima kasih atas pembelian anda', 'terima kasih telah berbelanja',
    'terima kasih sudah berbelanja', 'pesanan berhasil', 'pesanan berhasil dibuat', 'pesanan anda berhasil',
    'pesanan anda telah diterima', 'pesanan diterima', 'pembayaran berhasil', 'pembayaran sukses',
    'pembayaran anda berhasil', 'pembayaran diterima', 'pembayaran telah diterima', 'transaksi berhasil',
    'pesanan dikonfirmasi', 'pesanan selesai', 'terima kasih atas pembayaran anda', 'pembayaran berjaya',
    'pesanan berjaya', 'pesanan anda telah disahkan', 'bayaran berjaya', 'bayaran diterima',
    'transaksi berjaya', 'terima kasih kerana membeli', 'pesanan disahkan',
  ],
  'fee-customs': [
    'bea cukai', 'bea masuk', 'biaya bea cukai', 'biaya bea masuk', 'biaya pabean', 'biaya kepabeanan',
    'pajak impor', 'biaya impor', 'bea impor', 'biaya clearance', 'biaya clearance bea cukai',
    'tertahan di bea cukai', 'ditahan bea cukai', 'ditahan di bea cukai', 'kastam', 'duti kastam',
    'duti import', 'caj kastam', 'yuran kastam', 'cukai import', 'cukai kastam', 'fi kastam',
    'pelepasan kastam', 'ditahan kastam', 'ditahan oleh kastam', 'bayaran kastam',
  ],
  'fee-redelivery': [
    'pengiriman ulang', 'biaya pengiriman ulang', 'kirim ulang', 'antar ulang', 'pengantaran ulang',
    'biaya pengantaran ulang', 'jadwal ulang pengiriman', 'jadwalkan ulang pengiriman',
    'atur ulang pengiriman', 'menjadwalkan ulang pengiriman', 'gagal kirim', 'gagal antar',
    'pengiriman gagal', 'pengantaran gagal', 'gagal dikirim', 'tidak dapat dikirim', 'tidak dapat diantar',
    'penghantaran semula', 'bayaran penghantaran semula', 'yuran penghantaran semula',
    'caj penghantaran semula', 'hantar semula', 'penghantaran gagal', 'gagal dihantar',
    'tidak dapat dihantar', 'jadual semula penghantaran', 'jadualkan semula penghantaran',
    'cubaan penghantaran',
  ],
  'fee-storage': [
    'biaya penyimpanan', 'biaya gudang', 'biaya penimbunan', 'biaya sewa gudang', 'denda penyimpanan',
    'biaya inap', 'caj penyimpanan', 'yuran penyimpanan', 'bayaran penyimpanan', 'caj simpanan', 'caj gudang',
    'yuran gudang',
  ],
  'fee-address': [
    'alamat tidak lengkap', 'alamat salah', 'alamat tidak valid', 'alamat tidak benar',
    'alamat tidak ditemukan', 'alamat tidak jelas', 'alamat tidak sesuai', 'perbarui alamat',
    'perbarui alamat anda', 'memperbarui alamat', 'konfirmasi alamat', 'konfirmasi alamat anda',
    'verifikasi alamat', 'perbaiki alamat', 'koreksi alamat', 'biaya perubahan alamat',
    'alamat kurang lengkap', 'alamat tidak tepat', 'alamat tidak sah', 'kemas kini alamat',
    'kemaskini alamat', 'sahkan alamat anda', 'alamat yang salah', 'kode pos salah', 'pembetulan alamat',
  ],
  'fee-insurance': [
    'biaya asuransi', 'asuransi pengiriman', 'asuransi paket', 'asuransi kiriman',
    'deposit yang dapat dikembalikan', 'uang jaminan', 'deposit jaminan', 'jaminan yang dapat dikembalikan',
    'yuran insurans', 'insurans penghantaran', 'insurans bungkusan', 'wang cagaran',
    'deposit boleh dikembalikan', 'bayaran insurans',
  ],
  parcel: [
    'paket', 'paket anda', 'kiriman', 'kiriman anda', 'barang kiriman', 'kurir', 'bungkusan',
    'bungkusan anda', 'bungkusan pos', 'parsel', 'parsel anda', 'penghantaran anda', 'barangan anda',
    'ekspedisi',
  ],
  tracking: [
    'nomor resi', 'no resi', 'cek resi', 'lacak paket', 'lacak kiriman', 'lacak pengiriman', 'lacak pesanan',
    'pelacakan', 'nomor pelacakan', 'status pengiriman', 'kode resi', 'nombor penjejakan', 'no penjejakan',
    'nombor pengesanan', 'jejak bungkusan', 'jejak parsel', 'jejaki bungkusan', 'penjejakan',
    'nombor konsainan', 'kode pelacakan', 'pelacakan paket',
  ],
  'bank-transfer': [
    'transfer bank', 'transfer ke rekening', 'transfer rekening', 'transfer manual', 'rekening tujuan',
    'transfer antar bank', 'transfer ke bank', 'silakan transfer', 'silahkan transfer', 'transfer atm',
    'pemindahan bank', 'pindahan bank', 'pindahan wang', 'pemindahan wang', 'perbankan internet',
    'deposit tunai', 'pembayaran ke rekening', 'setor tunai', 'bank in',
  ],
  crypto: [
    'mata uang kripto', 'aset kripto', 'kripto', 'alamat dompet', 'dompet kripto', 'bayar dengan kripto',
    'bayar dengan bitcoin', 'mata wang kripto', 'alamat wallet', 'uang kripto', 'koin usdt',
  ],
  'gift-card-payment': [
    'kartu hadiah google play', 'kartu google play', 'kartu hadiah itunes', 'kartu itunes', 'kartu steam',
    'voucher google play', 'voucher itunes', 'voucher steam', 'bayar dengan kartu hadiah',
    'bayar dengan voucher', 'kad hadiah google play', 'kad hadiah itunes', 'kad hadiah steam',
    'bayar dengan kad hadiah', 'kirim foto kartu', 'gosok kartu', 'foto kartu hadiah', 'bayar pakai pulsa',
    'kirim pulsa', 'transfer pulsa',
  ],
  'money-transfer': [
    'pengiriman uang', 'kirim uang', 'kirim uang tunai', 'wesel pos', 'transfer dana', 'transfer gopay',
    'transfer ovo', 'transfer dana ke', 'kirim ke nomor dana', 'kiriman wang', 'hantar wang',
    'kiriman wang pos', 'penghantaran wang', 'transfer pribadi', 'wang pos',
  ],
  'friends-and-family': [
    'teman dan keluarga', 'keluarga dan teman', 'kerabat dan teman', 'teman atau keluarga',
    'keluarga atau teman', 'rakan dan keluarga', 'keluarga dan rakan', 'teman keluarga',
  ],
  'pay-on-delivery': [
    'cod', 'bayar di tempat', 'bayar ditempat', 'pembayaran di tempat', 'bayar saat terima',
    'bayar saat barang diterima', 'bayar saat diterima', 'bayar saat barang sampai',
    'bayar ketika barang sampai', 'bayar setelah terima', 'bayar setelah barang diterima', 'bayar saat ambil',
    'bayar saat pengambilan', 'bayar saat pengantaran', 'tunai saat pengantaran', 'tunai saat diterima',
    'bayar di toko', 'pembayaran di toko', 'bayar semasa penghantaran', 'bayaran semasa penghantaran',
    'bayaran tunai semasa penghantaran', 'tunai semasa penghantaran', 'bayar ketika penghantaran',
    'bayar semasa terima', 'bayaran semasa terima', 'bayar di kedai',
  ],
  messenger: [
    'hubungi via whatsapp', 'hubungi kami di whatsapp', 'hubungi whatsapp', 'chat whatsapp', 'chat wa',
    'hubungi wa', 'via wa', 'via whatsapp', 'pesan via whatsapp', 'order via wa', 'whatsapp kami', 'wa saya',
    'kirim pesan di telegram', 'hubungi telegram', 'id line', 'wasap', 'hubungi melalui whatsapp',
    'chat telegram', 'grup telegram', 'wasap kami',
  ],
  countdown: [
    'berakhir dalam', 'segera berakhir', 'waktu tersisa', 'sisa waktu', 'waktu terbatas',
    'penawaran terbatas', 'kesempatan terakhir', 'hanya hari ini', 'buruan', 'jangan sampai kehabisan',
    'promo berakhir', 'promo terbatas', 'diskon berakhir', 'hari ini saja', 'flash sale', 'jualan kilat',
    'tamat dalam', 'masa terhad', 'tawaran terhad', 'hari terakhir', 'peluang terakhir', 'hari ini sahaja',
    'berakhir hari ini', 'jualan tamat', 'keranjang anda disimpan selama',
  ],
  'few-left': [
    'stok terbatas', 'stok tinggal', 'sisa stok', 'tinggal sedikit', 'tersisa', 'hampir habis',
    'segera habis', 'hanya tersisa', 'stok hampir habis', 'stok menipis', 'tersedia sedikit', 'cepat habis',
    'jumlah terbatas', 'stok terhad', 'tinggal beberapa', 'hanya tinggal', 'hampir habis dijual',
    'kuantiti terhad', 'laris manis', 'baki stok', 'unit terakhir', 'kamar tersisa',
  ],
  'many-looking': [
    'orang sedang melihat', 'orang melihat', 'orang lain sedang melihat', 'sedang dilihat',
    'orang telah membeli', 'orang membeli', 'baru saja membeli', 'baru saja dibeli', 'terjual dalam',
    'orang memasukkan ke keranjang', 'orang sedang menonton', 'orang sedang melihat ini',
    'orang sedang menengok', 'baru dibeli', 'orang melihat produk ini', 'terjual hari ini',
  ],
  trial: [
    'uji coba gratis', 'coba gratis', 'masa percobaan', 'masa uji coba', 'percobaan gratis', 'uji coba',
    'gratis 7 hari', 'gratis 30 hari', 'bulan pertama gratis', 'mulai uji coba', 'harga perkenalan',
    'percubaan percuma', 'tempoh percubaan', 'cuba percuma', 'cubaan percuma', 'percuma bulan pertama',
    'harga pengenalan', '7 hari gratis',
  ],
  recurring: [
    'per bulan', 'per tahun', 'setiap bulan', 'setiap tahun', 'bulanan', 'tahunan', 'tiap bulan', 'sebulan',
    'setahun', 'per minggu', 'mingguan', 'diperpanjang otomatis', 'perpanjangan otomatis',
    'otomatis diperpanjang', 'berlangganan', 'langganan', 'biaya langganan', 'pembayaran berulang',
    'tagihan bulanan', 'ditagih setiap bulan', 'setelah masa percobaan', 'diperbarui otomatis',
    'langganan bulanan', 'diperbaharui secara automatik', 'pembaharuan automatik', 'bayaran berulang',
    'yuran bulanan', 'yuran tahunan', 'selepas tempoh percubaan', 'iuran bulanan', 'dibilkan setiap bulan',
  ],
  'recurring-sum': [
    'kemudian', 'lalu', 'selepas itu',
  ],
  'cancel-anytime': [
    'batalkan kapan saja', 'batal kapan saja', 'bisa dibatalkan kapan saja', 'dapat dibatalkan kapan saja',
    'kecuali anda membatalkan', 'sampai anda membatalkan', 'hingga dibatalkan', 'sampai dibatalkan',
    'tanpa komitmen', 'berhenti kapan saja', 'batalkan pada bila bila masa', 'batal bila bila masa',
    'boleh batal bila bila masa', 'kecuali dibatalkan', 'sehingga dibatalkan', 'tiada komitmen',
  ],
  mailing: [
    'buletin', 'surel', 'penawaran', 'tawaran', 'berita', 'katalog', 'pengingat', 'ingatkan',
  ],
  'no-subscription': [
    'sekali beli', 'pembelian satu kali', 'satu kali', 'sekali bayar', 'tanpa langganan', 'cicilan',
    'angsuran', 'ansuran',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['berlaku dari', 'berlaku sejak', 'tanggal terbit', 'tanggal mulai'],
  drawn: ['gambar'],
  sent: ['sms', 'email', 'ponsel', 'telepon', 'hp', 'whatsapp'],
  'tax-inside': ['termasuk', 'sudah termasuk'],
  'tax-outside': ['belum termasuk', 'tidak termasuk', 'di luar ppn', 'sebelum pajak', 'tanpa pajak'],
};
