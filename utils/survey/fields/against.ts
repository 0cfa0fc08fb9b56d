import type { FieldWord } from '../../lexicon/language';
import { findInText } from '../../lexicon/vocabulary';

/** Cards that pay nothing. */
const OTHER_CARDS: readonly FieldWord[] = ['gift-card', 'loyalty', 'national-id'];

/** What speaks against a card: cards that pay nothing, and numbers that are none of a card's. */
export const AGAINST: readonly FieldWord[] = [...OTHER_CARDS, 'tax-number'];

/** Whether a text names a card that pays nothing. */
export const namesOtherCard = (text: string): boolean =>
  findInText(text).some(({ ids }) => ids.some((id) => OTHER_CARDS.includes(id)));

/** Cards of old had a first day too; it is no expiry. */
export const FIRST_DAY =
  /\b(?:start|valid from|issued?)\b|(?:start|issue|from)[_-]?(?:date|month|year|mm|yy)|gültig ab|válid[ao] desde|valid[ao] dal|valable à partir|geldig vanaf|gyldig fra|giltig från|voimassa alkaen|ważna od|platn[áé] od|érvényesség kezdete|valabil din|ngày phát hành|hiệu lực từ|действует с(?!\s*\/)|дійсна з(?!\s*\/)|발급일|発行年月|发卡日期|發卡日期/i;

/** A date with a day, as people and placeholders write its parts in any language: `dd/mm/yyyy`, `GG.AA.YYYY`, `jj-mm-aaaa`. */
export const WHOLE_DATE =
  /(?<![a-zà-ɏͰ-ԯ])([a-zà-ɏͰ-ԯ])\1{1,3}[./\s-]+(?!\1)([a-zà-ɏͰ-ԯ])\2{1,3}[./\s-]+(?!\1|\2)([a-zà-ɏͰ-ԯ])\3{1,3}(?![a-zà-ɏͰ-ԯ])/i;

/** What tells a code that is drawn in a picture. */
export const DRAWN =
  /captcha|keystring|\b(?:image|picture|imagen|imagem|immagine|bilde?t?|obraz\w*|afbeelding|resim\w*|hình|gambar|kép\w*)\b|картинк|зображен|εικόνα|图片|圖片|图形|圖形|画像|이미지|그림|תמונה|الصورة|تصویر|รูปภาพ/i;
/** Names that only the code on a card has, whatever stands beside it. */
export const NAMED_CODE = /cv[vc]|cvn|csc/i;

/** How a code that was sent to the shopper is told from the one on the card, where both are a "verification code". */
export const SENT =
  /sms|otp|e-?mail|mobile|phone|text message|смс|短信|手机|手機|簡訊|문자|휴대폰|ワンタイム|メール|پیامک|پویا|رسالة|blik|\btan\b|captcha/i;
