import { phraseList } from '../phrases.ts';

/** Units of measure; "một" counts only before one of these. Signs such as "%" and "°C" are read apart. */
export const MEASURES = phraseList(
  'năm, tháng, tuần, tuần lễ, ngày, ngày làm việc, ngày đêm, ngày công, ngày công lao động, ngày lịch, giờ, giờ làm việc, giờ đồng hồ, tiếng',
  'tiếng đồng hồ, phút, giây, mili giây, thế kỷ, thập kỷ, thập niên, năm học, năm công tác, tháng tuổi, tháng lương, tháng lương cơ sở, tuổi, quý',
  'đồng, đồng việt nam, vnđ, vnd, đ, usd, eur, euro, đô la, đô la mỹ, đôla, đô, jpy, yên, yên nhật, nhân dân tệ, cny, gbp, bảng anh, won, sdr',
  'tấn, tạ, yến, kg, g, mg, gram, gam, ki lô gam, kilôgam, kilogam, km, m, cm, mm, mét, kilômét, kilomet, ki lô mét, km2, m2, m3, cm2, cm3, ha',
  'héc ta, hecta, hécta, mét vuông, mét khối, mét dài, km vuông, lít, ml, l, hải lý, dặm, inch, thùng, thùng dầu, dwt, teu, tấn thóc',
  'mw, kw, w, kwh, mwh, gwh, gw, mwp, kv, kva, mva, v, hz, khz, mhz, ghz, db, bit, byte, kb, mb, gb, tb, pb, kbps, mbps, gbps, tbps, kbit, mbit, gbit',
  'megabit, gigabit, điểm ảnh, độ, độ c, lượt, lượt người, lượt khách, lượt truy cập, lượt xem, lần, bậc, điểm phần trăm, điểm',
  'đô - la, đô - la mỹ, ki - lô - gam, ki - lô - mét, mpa, bar, va, rpm, tín chỉ, tiết, tiết học, man/month, calo, kcal, mg, ppm',
);

/** Units that are measures of time, and so of the length of a term. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₫']);
