/*
 * Written by `npm run confusables`. Do not edit.
 *
 * Reduced from confusables.txt, version 15.0.0, of Unicode UTS #39.
 * © 2022 Unicode®, Inc. All rights reserved. Distributed under the Terms of Use in https://www.unicode.org/copyright.html.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of the Unicode data files and any
 * associated documentation (the "Data Files") or Unicode software and any associated documentation (the "Software") to
 * deal in the Data Files or Software without restriction, including without limitation the rights to use, copy, modify,
 * merge, publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data
 * Files or Software are furnished to do so, provided that either (a) this copyright and permission notice appear with
 * all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
 * Documentation.
 *
 * THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
 * LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY
 * RIGHTS. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY
 * SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
 * WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
 * PERFORMANCE OF THE DATA FILES OR SOFTWARE.
 *
 * Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to
 * promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the
 * copyright holder.
 */

/** A Latin letter or digit, then the characters that look like it; characters of other scripts by their letters alone. */
export const UTS39 =
  '2ƻᒿ 3𑣊𖼻 4Ꮞ 6бᏮ𑣕 7𑣆 8ȣ৪੪ଃ𐌚 9৭੧୨൭𑣌𑣖 aɑαаᎪᗅꓮ𐊠𖽀 bƀƃɓѣҍᏏᏴᑲᑳᖯᗷꓐ𐊂𐊡𐌁 cȼсҫᏟᴄⲥꓚ𐊢𐌂𐐽𐔜𑣩 dđƌɖɗԁᎠᏧᑯᗞᗪꓒꓓ eɇеҽҿᎬⴹꓰꬲ𐊆 fƒքᖴᵮẝꓝꞙꬵ𐊇𐊥𐔥𑣂 gƍǥɠɡցᏀᏳᶃꓖ hħɦћһհᎻᏂᏲᕼꓧꚕ𐋏 iıɨɩɪιіӏᎥᵻᵼꙇ𑣃 jɉϳјᎫᒍꓙ kƙᏦᛕꓗ𐔘 lłƚǀɫɭ۱Ꮮᒪᛁⵏꓡꓲ𐊊𐌉𐔦𖼖𖼨 mɱᎷᗰᛖᵯꓟ𐊰𐌑𑜀𑣣 nƞɳηոռᵰꓠ𐔓 oøɵθοσоѳөօ۵०০੦૦ଠ୦௦ం౦ಂ೦ംഠ൦ං๐໐တဝ၀ჿዐᎾᏫᴏᴑⲟⴱⵁⵔꓳꝋꬽꬾ𐊒𐊫𐐬𐓪𐔖𑓐𑣈𑣗𑣠 pƥρрᏢᑭᵽⲣꓑ𐊕 qʠԛգզⵕ rɍɼɽгғᎡᏒᖇᴦᵲⲅꓣꭇꭈ𖼵 sƽʂѕᏕᏚᵴꓢꜱ𐊖𐑈𑣁𖼺 tŧƭᎢᵵꓔ𐊗𐊱𐌕𖼊 uʋυսሀᏌᑌᴜᵾꓴꞟꭎꭒ𐓶𑣘𖽂 vνѵ۷Ꮩᐯᴠⴸꓦꛟ𐔝𑜆𑣀𖼈 wɯѡѽԝաᎳᏔᴡꓪꝡ𑓅𑜊𑜎𑜏𑣦 xхᕁᕽᚷⵝꓫ𐊐𐊴𐌗𐔧 yƴɏɣʏγуүұყᎩᎽᶌỿꓬꭚ𐊲𑣜𖽃 zƶȥʐᏃᴢᵶꓜ𑣄𑣥';
