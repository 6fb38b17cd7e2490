import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { unverifiedQuote } from './unverified-quote.ts';

const SAID = `=== statement 2099-07-29/rung-ngap-man  Bộ trưởng Trần Minh Đạt, 2099-07-29; principle opinion
Rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ.
`;
const UNKNOWN = 'Mỗi con thuyền ra khơi là một cột mốc sống của Tổ quốc giữa trùng dương';

describe('unverified-quote accepts', () => {
  holds(
    'the words on record',
    'Bộ trưởng Trần Minh Đạt nói: “Rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ”.',
  );
  holds('a part of them', 'Bộ trưởng Trần Minh Đạt nói rừng “là tấm khiên rẻ nhất che chở làng chài”.');
  holds(
    'words on record that were changed, which is a misquotation',
    'Bộ trưởng Trần Minh Đạt nói: “Rừng ngập mặn là tấm khiên đắt nhất che chở làng chài trước bão dữ”.',
  );
  holds('a person of whom nothing is on record', `Ông Phan Văn Lân nói: “${UNKNOWN}”.`);
  holds('an office without a name', `Bộ trưởng Bộ Rừng nói: “${UNKNOWN}”.`);
  holds('a body', `Bộ Biển khẳng định: “${UNKNOWN}”.`);
  holds('nobody', `Khẩu hiệu treo trước cổng: “${UNKNOWN}”.`);
  holds('a short term', 'Bộ trưởng Trần Minh Đạt gọi đó là “cột mốc sống giữa trùng dương”.');
  holds('the title of a book', `Bộ trưởng Trần Minh Đạt giới thiệu cuốn sách “${UNKNOWN}”.`);
  holds(
    'the name of a plan',
    'Bộ trưởng Trần Minh Đạt phê duyệt Đề án “Phát triển bền vững kinh tế biển đến năm 2110, tầm nhìn đến năm 2150”.',
  );
  holds('a document', `Nghị quyết nêu rõ: “${UNKNOWN}”.`);
  holds('a thought without quotation marks', `Bộ trưởng Trần Minh Đạt nói ${UNKNOWN.toLowerCase()}.`);
  holds(
    'a speaker who was named further back',
    `Bộ trưởng Trần Minh Đạt có mặt.
“${UNKNOWN}”, đại biểu nói.`,
  );
  holds(
    'a draft that is older than all that is on record of the speaker',
    `Bộ trưởng Trần Minh Đạt nói: “${UNKNOWN}”.`,
    '2098-05-01',
  );
});

describe('unverified-quote reports', () => {
  holds('unknown words behind a colon', `Bộ trưởng Trần Minh Đạt nhấn mạnh: ⟦“${UNKNOWN}”⟧{unverified-quote}.`);
  holds('with an occasion', `Phát biểu bế mạc, Bộ trưởng Trần Minh Đạt nhấn mạnh: ⟦“${UNKNOWN}”⟧{unverified-quote}.`);
  holds('before the speaker', `⟦“${UNKNOWN}”⟧{unverified-quote}, Bộ trưởng Trần Minh Đạt nói.`);
  holds('between straight marks', `Bộ trưởng Trần Minh Đạt nói: ⟦"${UNKNOWN}"⟧{unverified-quote}.`);
  holds(
    'as a noun of speech',
    `Tôi rất tâm đắc với một câu của Bộ trưởng Trần Minh Đạt: ⟦“${UNKNOWN}”⟧{unverified-quote}.`,
  );
  holds('with “theo”', `Theo lời ông Trần Minh Đạt: ⟦“${UNKNOWN}”⟧{unverified-quote}.`);
  holds('in brackets behind it', `⟦“${UNKNOWN}”⟧{unverified-quote} (Bộ trưởng Trần Minh Đạt, 29/7/2099).`);
  holds(
    'after the words that are on record',
    `Bộ trưởng Trần Minh Đạt nói: “Rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ”. Ông Trần Minh Đạt nói thêm: ⟦“${UNKNOWN}”⟧{unverified-quote}.`,
  );
});

function holds(name: string, draft: string, asOf = '2099-10-15'): void {
  test(name, () => expectFindings(`${SAID}=== draft ${asOf}\n${draft}`, [unverifiedQuote]));
}
