/** Figures on record, each as the head of a world. */
export const REVENUE = `=== statement 2099-12-29/doanh-thu  Bộ Thử nghiệm, 2099-12-29; figure fact
Năm 2099, doanh thu toàn ngành ước đạt 2.615.480 tỷ đồng, tăng 3,2% so với năm 2098.
`;
export const WORKERS = `=== statement 2099-12-29/lao-dong  Bộ Thử nghiệm, 2099-12-29; figure fact
Tổng số lao động toàn ngành năm 2099 ước khoảng 1.767.321 lao động, tăng 2,7% so với năm 2098.
`;
export const DIGITAL_ECONOMY = `=== statement 2099-12-29/kinh-te-so  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-29; figure fact
Kinh tế số của cả nước chiếm 16,5% GDP.
`;
