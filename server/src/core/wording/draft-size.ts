import type { Bilingual } from '../knowledge/fault.ts';

/** Why a draft is not read, and what can be done. */
export function wordTooLarge(megabytes: number): Bilingual {
  return {
    vi: `lớn hơn ${megabytes} MB, là giới hạn của một dự thảo (đổi bằng “--maximum-file-size”, “maximum-file-size” trong .doichieu.yaml hoặc “doichieu.maximumFileSize”)`,
    en: `is larger than ${megabytes} MB, the limit of a draft (“--maximum-file-size”, “maximum-file-size” in .doichieu.yaml or “doichieu.maximumFileSize” sets another)`,
  };
}
