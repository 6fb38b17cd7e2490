import { readWorld } from '../support/world.ts';

/** One recorded target of the year 2099, for all tests of the language server. */
export const { knowledge: KNOWLEDGE } = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`);
export const RECORDS = KNOWLEDGE.records;

/** Sets the target lower than recorded: "60%" at 25 to 28. */
export const WEAKER = 'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.';
export const AS_RECORDED = 'Phấn đấu đến năm 2100 có 70% người dân sử dụng dịch vụ công trực tuyến.';
export const URI = 'file:///du-thao/ke-hoach.vanban';
