/** The encodings as published, laid out as in print and not as in the code, so that a slip shows in one of the two. */

/** All 134 Vietnamese letters beyond ASCII. */
export const ALL_LETTERS: readonly string[] = [
  ...'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ',
  ...'ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ',
];

/** TCVN 5712:1993, chart VN3, sixteen to a row; `.` is no letter. */
export const TCVN3_CHART: readonly (readonly [row: number, letters: string])[] = [
  [0xa0, '.ĂÂÊÔƠƯĐăâêôơưđ.'],
  [0xb0, '.....àảãáạ.ằẳẵắ.'],
  [0xc0, '......ặầẩẫấậè.ẻẽ'],
  [0xd0, 'éẹềểễếệìỉ...ĩíịò'],
  [0xe0, '.ỏõóọồổỗốộờởỡớợù'],
  [0xf0, '.ủũúụừửữứựỳỷỹýỵ.'],
];

/** VNI for Windows, as its conversion tables list it: letter and what is written for it. */
export const VNI_LIST: readonly (readonly [letter: string, written: string])[] = [
  'áaù àaø ảaû ãaõ ạaï âaâ ấaá ầaà ẩaå ẫaã ậaä ăaê ắaé ằaè ẳaú ẵaü ặaë đñ',
  'éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä íí ìì ỉæ ĩó ịò',
  'óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï',
  'úuù ùuø ủuû ũuõ ụuï ưö ứöù ừöø ửöû ữöõ ựöï ýyù ỳyø ỷyû ỹyõ ỵî',
  'ÁAÙ ÀAØ ẢAÛ ÃAÕ ẠAÏ ÂAÂ ẤAÁ ẦAÀ ẨAÅ ẪAÃ ẬAÄ ĂAÊ ẮAÉ ẰAÈ ẲAÚ ẴAÜ ẶAË ĐÑ',
  'ÉEÙ ÈEØ ẺEÛ ẼEÕ ẸEÏ ÊEÂ ẾEÁ ỀEÀ ỂEÅ ỄEÃ ỆEÄ ÍÍ ÌÌ ỈÆ ĨÓ ỊÒ',
  'ÓOÙ ÒOØ ỎOÛ ÕOÕ ỌOÏ ÔOÂ ỐOÁ ỒOÀ ỔOÅ ỖOÃ ỘOÄ ƠÔ ỚÔÙ ỜÔØ ỞÔÛ ỠÔÕ ỢÔÏ',
  'ÚUÙ ÙUØ ỦUÛ ŨUÕ ỤUÏ ƯÖ ỨÖÙ ỪÖØ ỬÖÛ ỮÖÕ ỰÖÏ ÝYÙ ỲYØ ỶYÛ ỸYÕ ỴÎ',
].flatMap((line) => line.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));
