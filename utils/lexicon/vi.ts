import type { Language } from './language';

// The hook, the horn and the dot below survive the folding; circumflex, grave, acute and tilde do not.

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'xac minh thẻ', 'tren thẻ', 'so thẻ', 'thẻ tin dụng', 'thẻ ghi nợ', 'so in tren', 'ma bảo mạt',
  'ma an toan', 'ma xac thực thẻ', 'mạt sau',
  'ma so bảo mạt', 'ma bảo vẹ thẻ', 'ma so an toan',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'và', 'của', 'cho', 'không', 'được', 'các', 'với', 'trong', 'là', 'một', 'hàng', 'đặt', 'giao', 'toán',
  'tổng', 'giỏ',
];

export const letters = 'ăâđêôơư';

export const countries: Language['countries'] = ['vn'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'số thẻ', 'số thẻ tín dụng', 'số thẻ ghi nợ', 'số thẻ thanh toán', 'số thẻ ngân hàng', 'số thẻ atm',
    'số thẻ quốc tế', 'số thẻ nội địa', 'số thẻ visa', 'số thẻ của bạn', 'số thẻ tín dụng ghi nợ',
    'số thẻ tín dụng hoặc ghi nợ', 'số của thẻ', 'số in trên thẻ', 'số trên thẻ', 'số ghi trên thẻ',
    'số in trên mặt thẻ', 'nhập số thẻ', 'vui lòng nhập số thẻ', '16 số trên thẻ', '16 chữ số trên thẻ',
    '16 số thẻ', 'dãy số trên thẻ', 'mã số thẻ', 'mã thẻ tín dụng', 'thẻ tín dụng', 'thẻ ghi nợ',
    'thẻ tín dụng ghi nợ', 'thẻ tín dụng hoặc thẻ ghi nợ', 'thẻ tín dụng hoặc ghi nợ',
    'thẻ thanh toán quốc tế', 'số tài khoản thẻ',
  ],
  'cc-csc': [
    'mã bảo mật', 'mã bảo mật thẻ', 'mã bảo mật của thẻ', 'mã số bảo mật', 'mã bảo vệ thẻ', 'mã an toàn',
    'mã an toàn thẻ', 'mã an ninh', 'mã an ninh thẻ', 'mã xác minh thẻ', 'mã xác thực thẻ', 'mã xác nhận thẻ',
    'mã kiểm tra thẻ', 'mã cvv', 'mã cvc', 'mã cvv cvc', 'mã cvv2', 'số cvv', 'số cvc', '3 số cuối',
    '3 số mặt sau', '3 số mặt sau thẻ', '3 số sau thẻ', '3 số cuối mặt sau thẻ', '3 số cuối ở mặt sau thẻ',
    '3 chữ số cuối', '3 chữ số mặt sau thẻ', '3 chữ số ở mặt sau thẻ', 'ba số cuối', 'ba số mặt sau thẻ',
    'ba chữ số mặt sau thẻ', 'mặt sau thẻ', 'mặt sau của thẻ', 'số bảo mật', 'mã bảo mật cvv',
    'mã bảo mật cvc', '3 số bảo mật',
    'mã bảo vệ cvv', 'mã bảo vệ cvc', 'mã bảo vệ của thẻ', 'mã số bảo vệ thẻ', 'mã an toàn của thẻ',
    'mã số an toàn', 'mã xác minh cvv', 'mã xác thực cvv', 'mã kiểm tra cvv', 'mã số bảo mật thẻ',
    '3 chữ số bảo mật', 'mã bí mật cvv',
  ],
  'cc-exp': [
    'ngày hết hạn', 'ngày hết hạn thẻ', 'ngày hết hạn của thẻ', 'hạn thẻ', 'hạn sử dụng', 'hạn sử dụng thẻ',
    'thời hạn thẻ', 'thời hạn', 'thời hạn sử dụng', 'thời hạn hiệu lực', 'ngày hiệu lực', 'hiệu lực đến',
    'có hiệu lực đến', 'ngày đáo hạn', 'hết hạn', 'thẻ hết hạn', 'ngày hết hiệu lực', 'tháng năm',
    'tháng và năm', 'tháng năm hết hạn', 'ngày hết hạn mm yy', 'giá trị đến', 'có giá trị đến',
    'ngày phát hành', 'ngày phát hành thẻ', 'ngày hết hạn tháng năm',
  ],
  'cc-exp-month': ['tháng hết hạn', 'tháng hết hiệu lực', 'tháng', 'chọn tháng', 'tháng hiệu lực'],
  'cc-exp-year': ['năm hết hạn', 'năm hết hiệu lực', 'chọn năm', 'năm hiệu lực', 'năm hết hạn thẻ', 'năm'],
  'cc-name': [
    'tên chủ thẻ', 'họ tên chủ thẻ', 'họ và tên chủ thẻ', 'chủ thẻ', 'tên trên thẻ', 'tên in trên thẻ',
    'tên ghi trên thẻ', 'tên hiển thị trên thẻ', 'họ tên trên thẻ', 'họ và tên trên thẻ',
    'họ tên in trên thẻ', 'họ và tên in trên thẻ', 'tên đầy đủ trên thẻ', 'tên người sở hữu thẻ',
    'tên chủ sở hữu thẻ', 'tên như trên thẻ', 'tên của chủ thẻ', 'người sở hữu thẻ', 'tên trên thẻ tín dụng',
    'tên chủ thẻ không dấu', 'tên in trên mặt thẻ', 'tên thẻ', 'tên chủ tài khoản thẻ',
  ],
  'cc-type': [
    'loại thẻ', 'loại thẻ tín dụng', 'chọn loại thẻ', 'chọn thẻ',
    'tổ chức phát hành thẻ', 'thương hiệu thẻ', 'kiểu thẻ',
  ],
  issuer: ['ngân hàng phát hành', 'ngân hàng phát hành thẻ'],
  'card-pin': [
    'mã pin', 'mã pin thẻ', 'mã pin atm', 'số pin', 'mã pin của thẻ', 'mật khẩu thẻ', 'mật khẩu atm',
    'mã pin thẻ atm', 'nhập mã pin', 'mã pin 6 số', 'mã pin 4 số', 'mã số cá nhân',
  ],
  'account-number': [
    'số tài khoản', 'số tài khoản ngân hàng', 'tài khoản ngân hàng', 'stk', 'tên chủ tài khoản',
    'số tài khoản thụ hưởng', 'số tài khoản nhận', 'tên ngân hàng', 'chi nhánh ngân hàng', 'số tk',
    'chủ tài khoản',
  ],
  'bank-password': [
    'mật khẩu ngân hàng', 'mật khẩu internet banking', 'mật khẩu ngân hàng điện tử',
    'mật khẩu mobile banking', 'mật khẩu đăng nhập ngân hàng', 'tên đăng nhập internet banking',
    'tên đăng nhập ngân hàng', 'tên đăng nhập ngân hàng điện tử', 'mật khẩu smart banking',
    'mật khẩu ebanking', 'mật khẩu smartbanking', 'mật khẩu e banking',
  ],
  'one-time-code': [
    'mã otp', 'mã xác nhận', 'mã xác thực', 'mã xác minh', 'mã kích hoạt', 'mật khẩu một lần',
    'mật khẩu dùng một lần', 'mã dùng một lần', 'mã sms', 'mã gửi về điện thoại', 'mã đã gửi',
    'mã gồm 6 chữ số', 'mã 6 số', 'nhập mã', 'smart otp', 'mã smart otp', 'mã captcha', 'mã kiểm tra',
    'mã bảo mật captcha',
  ],
  'national-id': [
    'số cmnd', 'cmnd', 'số cccd', 'cccd', 'cmnd cccd', 'số cmnd cccd', 'cccd cmnd', 'số cccd cmnd',
    'căn cước', 'căn cước công dân', 'số căn cước', 'số căn cước công dân', 'thẻ căn cước', 'số thẻ căn cước',
    'thẻ căn cước công dân', 'số thẻ căn cước công dân', 'chứng minh nhân dân', 'số chứng minh nhân dân',
    'chứng minh thư', 'số chứng minh thư', 'hộ chiếu', 'số hộ chiếu', 'bằng lái xe', 'giấy phép lái xe',
    'số giấy phép lái xe', 'thẻ sinh viên', 'số thẻ sinh viên', 'mã số sinh viên', 'mã sinh viên',
    'số định danh', 'số định danh cá nhân', 'giấy tờ tùy thân', 'số giấy tờ',
    'thẻ tạm trú', 'mã thẻ tạm trú', 'thẻ thường trú',
    'mã thẻ thường trú', 'thẻ cư trú', 'mã thẻ cư trú', 'thẻ học viên',
    'thẻ đảng viên',
  ],
  'tax-number': [
    'mã số thuế', 'mã số thuế công ty', 'mã số thuế doanh nghiệp', 'mã số thuế cá nhân', 'mst', 'mst công ty',
    'mã thuế', 'số thuế', 'mã số thuế cccd', 'mã số doanh nghiệp', 'mã doanh nghiệp', 'số đăng ký kinh doanh',
    'mã số đăng ký kinh doanh', 'giấy phép kinh doanh', 'mã số vat', 'mã đơn vị quan hệ ngân sách',
  ],
  'gift-card': [
    'thẻ quà tặng', 'số thẻ quà tặng', 'mã thẻ quà tặng', 'phiếu quà tặng', 'mã quà tặng', 'phiếu mua hàng',
    'mã giảm giá', 'mã khuyến mãi', 'mã khuyến mại', 'mã ưu đãi', 'mã voucher', 'mã coupon', 'mã giới thiệu',
    'thẻ cào', 'mã thẻ cào', 'số thẻ cào', 'thẻ nạp', 'mã thẻ nạp', 'mã nạp thẻ', 'thẻ điện thoại',
    'mã thẻ điện thoại', 'thẻ game', 'mã thẻ game', 'thẻ trả trước', 'số thẻ trả trước', 'phiếu giảm giá',
    'mã thẻ', 'mã đổi quà', 'nhập mã giảm giá', 'mã thẻ và số seri',
    'kiểm tra số dư', 'số dư thẻ', 'tra cứu số dư',
  ],
  loyalty: [
    'thẻ thành viên', 'số thẻ thành viên', 'mã thành viên', 'mã số thành viên', 'thẻ hội viên',
    'số thẻ hội viên', 'mã hội viên', 'số hội viên', 'thẻ khách hàng', 'số thẻ khách hàng',
    'thẻ khách hàng thân thiết', 'số thẻ khách hàng thân thiết', 'mã khách hàng', 'mã số khách hàng',
    'thẻ tích điểm', 'số thẻ tích điểm', 'thẻ vip', 'số thẻ vip', 'thẻ bông sen vàng', 'số thẻ bông sen vàng',
    'thẻ thư viện', 'số thẻ thư viện', 'thẻ bạn đọc', 'số thẻ bạn đọc', 'thẻ bảo hiểm', 'số thẻ bảo hiểm',
    'thẻ bảo hiểm y tế', 'số thẻ bảo hiểm y tế', 'thẻ bhyt', 'số thẻ bhyt', 'mã thẻ bhyt',
    'mã thẻ bảo hiểm y tế', 'mã số bảo hiểm xã hội', 'số thẻ bảo hiểm xã hội', 'thẻ khám bệnh', 'thẻ sim',
    'số sim', 'số seri sim', 'mã đơn hàng', 'số đơn hàng', 'mã vận đơn', 'số vận đơn', 'mã hóa đơn',
    'số hóa đơn', 'số seri', 'số sê ri', 'mã đặt chỗ', 'mã tham chiếu', 'số tham chiếu', 'card màn hình',
    'card đồ họa', 'thẻ nhớ', 'danh thiếp', 'thiệp chúc mừng', 'thẻ bảo hành', 'số thẻ bảo hành', 'thẻ xe',
    'số thẻ xe', 'thẻ giữ xe', 'thẻ nhân viên', 'số thẻ nhân viên', 'mã nhân viên', 'số thẻ đảng viên',
    'số thẻ hướng dẫn viên', 'thẻ xanh', 'thẻ etc', 'thẻ đại lý', 'mã bưu gửi',
    'khóa sản phẩm', 'mã bản quyền', 'số chứng nhận',
    'thẻ hiến máu', 'thẻ người hiến', 'số thẻ hiến máu', 'thẻ giảm giá', 'số thẻ giảm giá',
    'thẻ nhà báo', 'thẻ phóng viên',
    'thẻ ra vào', 'thẻ tập gym',
    'thẻ câu lạc bộ',
    'thẻ bảo hiểm sức khỏe', 'thẻ bệnh nhân',
    'thẻ người khuyết tật',
    'thẻ người cao tuổi',
    'thẻ học sinh', 'thẻ xe buýt',
    'thẻ gửi xe',
    'thẻ đậu xe', 'thẻ đỗ xe',
    'thẻ tiêm chủng',
    'thẻ phòng gym',
    'thẻ thang máy', 'thẻ bảo hiểm y tế châu âu',
    'thẻ hưu trí', 'thẻ thương binh', 'thẻ xe bus',
    'thẻ vé tháng', 'thẻ metro', 'thẻ giao thông',
    'thẻ xăng dầu', 'thẻ nhiên liệu', 'thẻ công nhân',
    'thẻ công chức', 'thẻ cán bộ',
    'giấy phép lao động', 'giấy phép câu cá',
    'giấy phép săn bắn', 'thẻ cử tri', 'thẻ tiêm vắc xin',
    'hộ chiếu vắc xin', 'thẻ hiến tạng',
    'thẻ hiến mô tạng',
    'thẻ ra vào cổng', 'thẻ tác nghiệp', 'thẻ hướng dẫn viên',
    'mã bệnh nhân', 'mã số bệnh nhân',
  ],
  card: [
    'thẻ', 'thẻ tín dụng', 'thẻ ghi nợ', 'thẻ ngân hàng', 'thẻ thanh toán', 'thẻ atm', 'thẻ quốc tế',
    'thẻ nội địa', 'thông tin thẻ', 'thẻ visa', 'chi tiết thẻ',
  ],
  password: ['mật khẩu', 'nhập lại mật khẩu', 'xác nhận mật khẩu', 'mật khẩu mới', 'mật khẩu đăng nhập'],
  email: ['địa chỉ email', 'thư điện tử', 'hộp thư điện tử', 'địa chỉ thư điện tử', 'email của bạn'],
  tel: [
    'số điện thoại', 'điện thoại', 'điện thoại di động', 'số di động', 'sđt', 'số đt',
    'số điện thoại di động', 'di động', 'số điện thoại liên hệ',
  ],
  name: [
    'họ tên', 'họ và tên', 'họ và tên đệm', 'tên đăng nhập', 'tên của bạn', 'tên người nhận',
    'họ tên người nhận', 'tên khách hàng', 'tên công ty', 'tên người dùng', 'tên đệm', 'người nhận',
    'họ tên của bạn',
  ],
  address: [
    'địa chỉ', 'địa chỉ nhận hàng', 'địa chỉ giao hàng', 'địa chỉ thanh toán', 'tỉnh', 'thành phố',
    'tỉnh thành', 'tỉnh thành phố', 'quận huyện', 'phường xã', 'xã phường', 'số nhà', 'tên đường', 'quận',
    'huyện', 'địa chỉ cụ thể', 'địa chỉ nhà',
  ],
  'postal-code': ['mã bưu điện', 'mã bưu chính', 'mã vùng bưu chính', 'mã zip', 'mã bưu cục'],
  country: ['quốc gia', 'quốc gia khu vực', 'quốc tịch', 'nước', 'chọn quốc gia', 'việt nam', 'đất nước'],
  'birth-date': ['ngày sinh', 'ngày tháng năm sinh', 'năm sinh', 'tháng sinh', 'sinh nhật'],
  search: [
    'tìm kiếm', 'tìm sản phẩm', 'từ khóa', 'tìm kiếm sản phẩm', 'nhập từ khóa', 'bạn tìm gì',
    'bạn cần tìm gì',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'tổng cộng', 'tổng tiền', 'tổng số tiền', 'tổng đơn hàng', 'tổng giá trị', 'tổng giá trị đơn hàng',
    'số tiền', 'thành tiền', 'tổng chi phí', 'giá trị đơn hàng', 'số tiền giao dịch', 'tổng giá',
    'tổng cộng đã bao gồm vat', 'tổng hóa đơn', 'tổng', 'số tiền quyên góp', 'số tiền ủng hộ',
    'số tiền đóng góp', 'số tiền hóa đơn', 'giá trị giao dịch', 'tổng tiền hàng và phí', 'số tiền chuyển',
    'số tiền chuyển khoản', 'số tiền nộp', 'số tiền phải nộp',
  ],
  due: [
    'tổng thanh toán', 'tổng tiền thanh toán', 'tổng số tiền thanh toán', 'số tiền thanh toán',
    'số tiền cần thanh toán', 'số tiền phải trả', 'cần thanh toán', 'tổng phải trả',
    'tổng tiền cần thanh toán', 'phải thanh toán', 'tổng tiền phải trả', 'giá trị thanh toán',
    'số tiền cần trả', 'số tiền phải thanh toán', 'tổng tiền phải thanh toán', 'bạn trả',
    'bạn cần thanh toán', 'tổng cần thanh toán', 'số tiền trả hôm nay', 'thanh toán hôm nay',
    'thanh toán ngay', 'trả ngay', 'trả hôm nay', 'thanh toán bây giờ',
    
  ],
  debt: ['số tiền nợ', 'dư nợ', 'tiền còn nợ'],
  'due-later': [
    'trả tại khách sạn', 'thanh toán tại khách sạn', 'thanh toán tại chỗ nghỉ', 'trả tại chỗ nghỉ',
    'thanh toán khi đến nơi', 'trả sau', 'thanh toán sau', 'số tiền còn lại',
    'còn lại phải thanh toán tại khách sạn', 'thanh toán khi nhận phòng',
  ],
  'due-now': ['hôm nay', 'bây giờ'],
  subtotal: [
    'tạm tính', 'tổng phụ', 'tổng tiền hàng', 'tổng giá sản phẩm', 'tổng sản phẩm', 'tổng tạm tính',
    'tổng tiền sản phẩm', 'tổng phí vận chuyển', 'tổng tiền phí vận chuyển', 'tổng giảm giá',
    'tổng khuyến mãi', 'tổng tiết kiệm', 'tổng thuế', 'tổng số lượng', 'tổng trước thuế',
    'tổng cộng voucher giảm giá', 'tiền hàng', 'giá trước thuế', 'tổng điểm', 'cộng tiền hàng',
  ],
  shipping: [
    'phí vận chuyển', 'phí giao hàng', 'phí ship', 'vận chuyển', 'giao hàng', 'cước phí', 'phí dịch vụ',
    'phí xử lý', 'miễn phí vận chuyển', 'phương thức vận chuyển', 'tiền ship', 'miễn phí giao hàng',
    'cước vận chuyển',
  ],
  discount: [
    'giảm giá', 'khuyến mãi', 'tiết kiệm', 'giá gốc', 'giá cũ', 'chiết khấu', 'ưu đãi', 'hoàn tiền',
    'điểm thưởng', 'giá niêm yết', 'bạn tiết kiệm', 'giá thị trường', 'điểm tích lũy', 'giảm thêm',
  ],
  tax: [
    'thuế', 'thuế vat', 'thuế gtgt', 'thuế giá trị gia tăng', 'thuế nhập khẩu', 'đã bao gồm vat', 'tiền thuế',
    'bao gồm thuế', 'thuế và phí',
  ],
  pay: [
    'thanh toán', 'thanh toán ngay', 'tiến hành thanh toán', 'xác nhận thanh toán', 'tiếp tục thanh toán',
    'hoàn tất thanh toán', 'thanh toán bằng thẻ', 'thanh toán bằng thẻ tín dụng', 'thanh toán qua thẻ',
    'phương thức thanh toán', 'hình thức thanh toán', 'chọn phương thức thanh toán', 'thông tin thanh toán',
    'chi tiết thanh toán', 'thông tin thẻ', 'thanh toán trực tuyến', 'thanh toán an toàn', 'trả tiền',
    'cổng thanh toán', 'thanh toán đơn hàng', 'nộp phí', 'thanh toán phí',
  ],
  order: [
    'đặt hàng', 'đặt hàng ngay', 'hoàn tất đơn hàng', 'hoàn tất đặt hàng', 'xác nhận đơn hàng',
    'xác nhận đặt hàng', 'mua ngay', 'mua hàng', 'đơn hàng', 'đơn hàng của bạn', 'tóm tắt đơn hàng',
    'thông tin đơn hàng', 'chi tiết đơn hàng', 'đặt ngay', 'đặt phòng', 'đặt vé', 'đăng ký ngay', 'quyên góp',
    'ủng hộ', 'hoàn tất mua hàng', 'gửi đơn hàng',
  ],
  checkout: [
    'trang thanh toán', 'thanh toán và giao hàng', 'tiến hành đặt hàng', 'thủ tục thanh toán',
    'thông tin giao hàng', 'thông tin hóa đơn', 'xem lại đơn hàng', 'bước thanh toán', 'thanh toán nhanh',
    'kiểm tra đơn hàng', 'thu ngân',
  ],
  cart: [
    'giỏ hàng', 'giỏ hàng của bạn', 'thêm vào giỏ', 'thêm vào giỏ hàng', 'cho vào giỏ', 'giỏ mua hàng',
    'xem giỏ hàng', 'túi mua sắm',
  ],
  confirmed: [
    'cảm ơn bạn đã đặt hàng', 'cảm ơn bạn đã mua hàng', 'cảm ơn quý khách đã đặt hàng',
    'cảm ơn quý khách đã mua hàng', 'đặt hàng thành công', 'thanh toán thành công', 'giao dịch thành công',
    'đơn hàng đã được xác nhận', 'đơn hàng của bạn đã được', 'đã nhận được đơn hàng',
    'đơn hàng đã được tiếp nhận', 'đã thanh toán thành công', 'mua hàng thành công',
    'cảm ơn bạn đã thanh toán', 'đặt phòng thành công', 'xác nhận đơn hàng thành công',
  ],
  'fee-customs': [
    'phí hải quan', 'thuế hải quan', 'lệ phí hải quan', 'thuế nhập khẩu', 'phí thông quan', 'phí nhập khẩu',
    'thủ tục hải quan', 'phí làm thủ tục hải quan', 'bị giữ tại hải quan', 'hải quan giữ', 'chưa nộp thuế',
    'nộp thuế hải quan', 'phí khai báo hải quan',
  ],
  'fee-redelivery': [
    'giao lại', 'phí giao lại', 'giao hàng lại', 'phí giao hàng lại', 'giao hàng không thành công',
    'giao hàng thất bại', 'không thể giao', 'không thể giao hàng', 'không giao được', 'phát lại',
    'phí phát lại', 'đặt lại lịch giao hàng', 'lên lịch giao lại', 'hẹn lại lịch giao',
    'phát không thành công', 'phát hàng không thành công',
  ],
  'fee-storage': ['phí lưu kho', 'phí lưu bãi', 'phí kho bãi', 'phí lưu trữ', 'phí lưu giữ', 'phí bảo quản'],
  'fee-address': [
    'địa chỉ không đầy đủ', 'địa chỉ không chính xác', 'địa chỉ không hợp lệ', 'địa chỉ sai', 'sai địa chỉ',
    'địa chỉ không rõ', 'địa chỉ không rõ ràng', 'cập nhật địa chỉ', 'cập nhật địa chỉ của bạn',
    'xác nhận địa chỉ', 'xác nhận địa chỉ của bạn', 'xác minh địa chỉ', 'chỉnh sửa địa chỉ', 'thiếu số nhà',
    'phí thay đổi địa chỉ', 'thông tin địa chỉ không đầy đủ', 'sửa địa chỉ',
  ],
  'fee-insurance': [
    'phí bảo hiểm', 'bảo hiểm hàng hóa', 'bảo hiểm bưu kiện', 'bảo hiểm vận chuyển', 'tiền đặt cọc hoàn lại',
    'phí đặt cọc', 'tiền cọc hoàn lại', 'tiền ký quỹ', 'khoản đặt cọc',
  ],
  parcel: [
    'bưu kiện', 'bưu phẩm', 'kiện hàng', 'gói hàng', 'gói hàng của bạn', 'kiện hàng của bạn', 'bưu gửi',
    'chuyển phát nhanh', 'chuyển phát', 'bưu điện', 'lô hàng', 'bưu tá', 'shipper',
  ],
  tracking: [
    'mã vận đơn', 'số vận đơn', 'theo dõi đơn hàng', 'tra cứu đơn hàng', 'tra cứu vận đơn', 'tra cứu bưu gửi',
    'theo dõi bưu kiện', 'mã theo dõi', 'định vị bưu gửi', 'mã bưu gửi', 'theo dõi kiện hàng',
    'hành trình đơn hàng', 'số theo dõi',
  ],
  'bank-transfer': [
    'chuyển khoản', 'chuyển khoản ngân hàng', 'chuyển khoản qua ngân hàng', 'chuyển tiền vào tài khoản',
    'chuyển tiền qua ngân hàng', 'nộp tiền vào tài khoản', 'chuyển khoản trước', 'quét mã chuyển khoản',
    'điện chuyển tiền', 'chuyển khoản đến',
  ],
  crypto: [
    'tiền điện tử', 'tiền mã hóa', 'tiền ảo', 'địa chỉ ví', 'ví bitcoin', 'thanh toán bằng bitcoin',
    'thanh toán bằng usdt', 'tiền kỹ thuật số', 'ví usdt',
  ],
  'gift-card-payment': [
    'thanh toán bằng thẻ cào', 'thanh toán bằng thẻ quà tặng', 'thẻ google play', 'thẻ itunes', 'thẻ steam',
    'thẻ quà tặng google play', 'thẻ quà tặng apple', 'gửi mã thẻ', 'gửi mã thẻ cào', 'chụp ảnh thẻ',
    'cào lấy mã', 'nạp thẻ cào', 'thanh toán bằng thẻ điện thoại',
  ],
  'money-transfer': [
    'chuyển tiền', 'chuyển tiền nhanh', 'chuyển tiền quốc tế', 'gửi tiền', 'chuyển qua ví momo',
    'chuyển tiền momo', 'chuyển momo', 'bưu điện chuyển tiền', 'dịch vụ chuyển tiền', 'chuyển tiền cá nhân',
  ],
  'friends-and-family': [
    'bạn bè và gia đình', 'gia đình và bạn bè', 'bạn bè hoặc gia đình', 'người thân và bạn bè',
    'bạn bè người thân', 'bạn bè và người thân',
  ],
  'pay-on-delivery': [
    'thanh toán khi nhận hàng', 'thanh toán khi nhận', 'thanh toán khi giao hàng', 'thanh toán khi lấy hàng',
    'thanh toán tiền mặt khi nhận hàng', 'thanh toán bằng tiền mặt khi nhận hàng', 'trả tiền khi nhận hàng',
    'trả tiền khi nhận', 'trả tiền mặt khi nhận hàng', 'trả tiền mặt khi giao hàng', 'tiền mặt khi nhận hàng',
    'tiền mặt khi giao hàng', 'nhận hàng trả tiền', 'nhận hàng thanh toán', 'giao hàng thu tiền',
    'giao hàng thu tiền hộ', 'giao hàng cod', 'ship cod', 'thanh toán cod', 'thu hộ cod',
    'thanh toán tại cửa hàng', 'trả tiền tại cửa hàng',
  ],
  messenger: [
    'nhắn zalo', 'liên hệ zalo', 'qua zalo', 'chat zalo', 'zalo', 'nhắn tin facebook', 'nhắn tin zalo',
    'kết bạn zalo', 'qua telegram', 'liên hệ telegram', 'qua messenger', 'ib zalo', 'liên hệ whatsapp',
    'nhóm telegram',
  ],
  countdown: [
    'kết thúc sau', 'kết thúc trong', 'sắp kết thúc', 'thời gian còn lại', 'còn lại', 'có hạn',
    'thời gian có hạn', 'chỉ hôm nay', 'chỉ trong hôm nay', 'cơ hội cuối', 'cơ hội cuối cùng', 'nhanh tay',
    'nhanh tay lên', 'giờ vàng', 'ưu đãi kết thúc', 'giá sốc hôm nay', 'duy nhất hôm nay',
    'giỏ hàng được giữ', 'ưu đãi có hạn', 'số lượng và thời gian có hạn', 'sắp hết giờ',
  ],
  'few-left': [
    'sắp hết hàng', 'chỉ còn', 'còn lại ít', 'số lượng có hạn', 'sản phẩm cuối cùng', 'sắp cháy hàng',
    'sắp bán hết', 'sắp hết', 'chỉ còn 1', 'chỉ còn 2', 'chỉ còn 3', 'còn ít hàng', 'đang bán chạy',
    'cháy hàng', 'số lượng giới hạn', 'số lượng còn lại',
  ],
  'many-looking': [
    'người đang xem', 'người khác đang xem', 'đang xem sản phẩm này', 'người đã mua', 'vừa mua',
    'người vừa mua', 'đã thêm vào giỏ', 'đã bán trong', 'người đang quan tâm', 'khách đang xem',
    'người đã thêm vào giỏ', 'vừa đặt mua', 'người đang xem sản phẩm',
  ],
  trial: [
    'dùng thử miễn phí', 'dùng thử', 'miễn phí dùng thử', 'bản dùng thử', 'thời gian dùng thử',
    'thử miễn phí', 'miễn phí 7 ngày', 'miễn phí 30 ngày', '7 ngày dùng thử', 'tháng đầu miễn phí',
    'miễn phí tháng đầu', 'trải nghiệm miễn phí', 'bắt đầu dùng thử', 'giá ưu đãi tháng đầu',
  ],
  recurring: [
    'mỗi tháng', 'hàng tháng', 'hằng tháng', 'mỗi năm', 'hàng năm', 'hằng năm', 'mỗi tuần', 'hàng tuần',
    'gia hạn tự động', 'tự động gia hạn', 'gói đăng ký', 'gói thuê bao', 'thuê bao tháng', 'phí hàng tháng',
    'thanh toán định kỳ', 'sau thời gian dùng thử', 'đăng ký hàng tháng', 'phí thường niên',
    'tự động thanh toán', 'gói tháng', 'gói năm', 'trừ tiền hàng tháng',
  ],
  'recurring-sum': [
    'sau đó',
  ],
  'cancel-anytime': [
    'hủy bất cứ lúc nào', 'hủy bất kỳ lúc nào', 'huỷ bất cứ lúc nào', 'huỷ bất kỳ lúc nào',
    'có thể hủy bất cứ lúc nào', 'hủy mọi lúc', 'không ràng buộc', 'không cam kết', 'trừ khi bạn hủy',
    'cho đến khi bạn hủy', 'cho đến khi hủy', 'hủy bất cứ khi nào',
  ],
  mailing: [
    'bản tin', 'thư điện tử', 'ưu đãi', 'tin tức', 'khuyến mãi', 'danh mục', 'nhắc nhở', 'nhắc tôi',
  ],
  'no-subscription': [
    'mua một lần', 'một lần', 'không đăng ký', 'trả góp', 'trả góp 0',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['ngày phát hành', 'hiệu lực từ', 'có giá trị từ'],
  drawn: ['hình', 'hình ảnh', 'trong ảnh'],
  sent: ['sms', 'tin nhắn', 'điện thoại', 'email', 'zalo'],
  'tax-inside': ['bao gồm', 'gồm', 'đã bao gồm'],
  'tax-outside': ['chưa bao gồm', 'chưa gồm', 'không bao gồm', 'trước thuế', 'chưa có thuế'],
};
